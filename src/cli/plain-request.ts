import type { RunRequest } from '../run/request.js';
import { readStdin } from './stdin.js';

export interface PlainOptions {
  readonly config?: string;
  readonly pandoc?: string;
  readonly stdinFilename: string;
}

/** What commands other than `lint` ask of a run: one file under its config, nothing written. */
export async function plainRequest(file: string, { config, pandoc, stdinFilename }: PlainOptions): Promise<RunRequest> {
  return {
    cwd: process.cwd(),
    files: [file],
    stdin: await readStdin([file], stdinFilename),
    config: config ?? null,
    overrides: {},
    today: null,
    pandoc: pandoc ?? null,
    pdf: { mode: 'memory' },
    grammar: false,
    env: process.env,
    repository: null,
  };
}
