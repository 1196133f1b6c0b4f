import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LintError } from '../errors.js';

/** Written by the build beside everything it copies, so it marks the folder. */
const manifest = 'SHA256SUMS.json';

/** The folder that holds WASM, fonts, rules and engine children: around this module when bundled, `dist` above it when run from source. */
export function distFolder(start: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = start; ; folder = dirname(folder)) {
    for (const candidate of [folder, join(folder, 'dist')]) {
      if (existsSync(join(candidate, manifest))) return candidate;
    }
    if (dirname(folder) === folder) {
      throw new LintError('file', `No dist folder with ${manifest} around ${start}.`, { hint: 'Run "npm run build".' });
    }
  }
}
