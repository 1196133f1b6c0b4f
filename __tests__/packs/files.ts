import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PackFile } from '../../src/packs/file.js';

/** All YAML files under a folder, as `loadPacks` takes them. */
export function packFiles(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => ({
      path: `rules/${file.split(sep).join('/')}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}
