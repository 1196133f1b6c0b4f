import type { RunRequest } from '../run/request.js';

/** What commands other than `lint` ask of a run: one file under its config, nothing written. */
export function plainRequest(file: string, { config, pandoc }: { config?: string; pandoc?: string } = {}): RunRequest {
  return {
    cwd: process.cwd(),
    files: [file],
    stdin: null,
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
