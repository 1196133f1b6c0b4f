import { LintError } from '../../errors.js';
import type { Engines, Made, PandocDocument } from '../../model/engines.js';
import { type Child, engineFailure } from './child.js';
import type { Limits } from './process.js';
import { type Outcome, runProgram } from './program.js';
import type { PandocCalls } from './protocol.js';

type Pandoc = Engines['pandoc'];

export function embeddedPandoc(child: Child<PandocCalls>): Pandoc {
  return {
    version: () => child.ask('version'),
    async read(text, from) {
      const { output, warnings } = await child.ask('convert', text, from, 'json');
      return { output: JSON.parse(output) as PandocDocument, warnings };
    },
    write: (document, to) => child.ask('convert', JSON.stringify(document), 'json', to),
  };
}

/** The first pandoc whose Typst writer is whole. */
const oldest = [3, 1, 2] as const;

/** 1 GiB, as the embedded one has. A pandoc built without the options of Haskell's runtime refuses it, and goes without a limit. */
const memoryLimit = ['+RTS', '-M1g', '-RTS'] as const;

interface Known {
  readonly version: string;
  /** What it takes beside pandoc's own. */
  readonly options: readonly string[];
}

/** A pandoc program of the user's own, sandboxed by its own option. Its version is checked before its first use. */
export function nativePandoc(path: string, { milliseconds }: Pick<Limits, 'milliseconds'>): Pandoc {
  const attempt = (args: readonly string[], input: string): Promise<Outcome> =>
    runProgram(path, args, input, milliseconds);
  const run = async (args: readonly string[], input: string): Promise<Made<string>> => {
    const outcome = await attempt(args, input);
    if (outcome.kind === 'output') return { output: outcome.text, warnings: warningsIn(outcome.errors) };
    throw engineFailure('pandoc', `${path}: ${outcome.reason}`, outcome.cause);
  };
  const identify = async (): Promise<Known> => {
    const limited = await attempt(['--version', ...memoryLimit], '');
    if (limited.kind === 'output') return { version: supportedVersion(path, limited.text), options: memoryLimit };
    const { output } = await run(['--version'], '');
    return { version: supportedVersion(path, output), options: [] };
  };
  let known: Promise<Known> | null = null;
  const know = (): Promise<Known> => {
    known ??= identify();
    return known;
  };
  const convert = async (from: string, to: string, input: string): Promise<Made<string>> => {
    const { options } = await know();
    return run(['--sandbox', '--from', from, '--to', to, ...options], input);
  };
  return {
    version: async () => (await know()).version,
    async read(text, from) {
      const { output, warnings } = await convert(from, 'json', text);
      return { output: documentIn(output, path), warnings };
    },
    write: (document, to) => convert('json', to, JSON.stringify(document)),
  };
}

/** What pandoc prints of a conversion that it made: "[WARNING] …", each with further lines of its own. */
function warningsIn(errors: string): string[] {
  return errors
    .split(/^(?=\[[A-Z]+\] )/m)
    .filter((said) => said.startsWith('[WARNING] '))
    .map((said) => said.slice('[WARNING] '.length).trim());
}

/** The generation of pandoc's document types that is understood here, since 3.0. */
const documentTypes = '1.23';

/** What a program of the user's says is pandoc's document. */
function documentIn(text: string, path: string): PandocDocument {
  const document = parsed(text);
  const version: unknown = document?.['pandoc-api-version'];
  const types = Array.isArray(version) ? version.slice(0, 2).join('.') : undefined;
  if (document !== null && types === documentTypes && Array.isArray(document.blocks)) return document;
  const found = types === undefined ? 'none at all' : `one of ${types}`;
  throw engineFailure(
    'pandoc',
    `${path}: it gave ${found} where a document of pandoc-types ${documentTypes} was asked for`,
  );
}

function parsed(text: string): PandocDocument | null {
  try {
    return JSON.parse(text) as PandocDocument | null;
  } catch {
    return null;
  }
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
