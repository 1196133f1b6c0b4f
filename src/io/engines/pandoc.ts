import { execa } from 'execa';
import { LintError } from '../../errors.js';
import type { Engines, PandocDocument } from '../../model/engines.js';
import { type Child, engineFailure } from './child.js';
import { minimalEnvironment } from './environment.js';
import type { Limits } from './process.js';
import { answerLimit, type PandocCalls } from './protocol.js';

type Pandoc = Engines['pandoc'];

export function embeddedPandoc(child: Child<PandocCalls>): Pandoc {
  return {
    version: () => child.ask('version'),
    read: async (text, from) => JSON.parse(await child.ask('convert', text, from, 'json')) as PandocDocument,
    write: (document, to) => child.ask('convert', JSON.stringify(document), 'json', to),
  };
}

/** The first pandoc whose Typst writer is whole. */
const oldest = [3, 1, 2] as const;

/** A pandoc program of the user's own, sandboxed by its own option. Its version is checked before its first use. */
export function nativePandoc(path: string, { milliseconds }: Pick<Limits, 'milliseconds'>): Pandoc {
  const run = async (args: readonly string[], input: string): Promise<string> => {
    const result = await execa(path, args, {
      input,
      timeout: milliseconds,
      maxBuffer: answerLimit,
      env: minimalEnvironment(),
      extendEnv: false,
      stripFinalNewline: false,
      reject: false,
    });
    if (!result.failed) return result.stdout;
    const said = result.stderr?.trim() || result.originalMessage || result.shortMessage || '';
    throw engineFailure('pandoc', `${path}: ${said}`, result.cause);
  };
  let known: Promise<string> | null = null;
  const version = (): Promise<string> => {
    known ??= run(['--version'], '').then((output) => supportedVersion(path, output));
    return known;
  };
  const convert = async (from: string, to: string, input: string): Promise<string> => {
    await version();
    return run(['--sandbox', '--from', from, '--to', to], input);
  };
  return {
    version,
    read: async (text, from) => JSON.parse(await convert(from, 'json', text)) as PandocDocument,
    write: (document, to) => convert('json', to, JSON.stringify(document)),
  };
}

/** The version that `pandoc --version` printed; throws when it is too old or not there. */
function supportedVersion(path: string, output: string): string {
  const found = /^pandoc(?:\.exe)? (\d+(?:\.\d+)*)/.exec(output)?.[1];
  if (found !== undefined && atLeast(found.split('.').map(Number), oldest)) return found;
  const what = found === undefined ? 'is not pandoc' : `is pandoc ${found}`;
  throw new LintError('engine', `${path} ${what}; bulletlint needs pandoc ${oldest.join('.')} or newer.`, {
    hint: 'Install a newer pandoc, or leave out --pandoc to use the embedded one.',
  });
}

function atLeast(version: readonly number[], least: readonly number[]): boolean {
  const differs = least.findIndex((part, index) => (version[index] ?? 0) !== part);
  return differs === -1 || (version[differs] ?? 0) > (least[differs] ?? 0);
}
