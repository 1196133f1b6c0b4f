import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';

export const repository = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the committed command line as a user would: a process of its own, its output in a pipe. */
export async function bulletlint(args: readonly string[], { cwd, input, env = {} }: Options): Promise<Ran> {
  const result = await execa(process.execPath, [join(repository, 'dist', 'cli.js'), ...args], {
    cwd,
    reject: false,
    // CI must not change what is printed.
    env: {
      CI: 'true',
      NODE_OPTIONS: `--import=${pathToFileURL(join(repository, '__tests__', 'loopback-only.mjs')).href}`,
      ...env,
    },
    stripFinalNewline: false,
    ...(input === undefined ? { stdin: 'ignore' as const } : { input }),
  });
  return { exitCode: result.exitCode ?? -1, stdout: result.stdout, stderr: result.stderr };
}

/** A folder of its own that holds `files`, and a copy of an example if one is named. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>, example?: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'bulletlint-test-'));
  await mkdir(join(path, '.git'));
  if (example !== undefined) {
    // What somebody built there is not part of the example.
    const filter = (name: string): boolean => !name.endsWith('.pdf');
    await cp(join(repository, 'examples', example), path, { recursive: true, filter });
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}
