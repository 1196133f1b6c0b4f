import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPacks } from '../../src/packs/load.js';

const root = join(import.meta.dirname, '..', '..', 'rules');

/** The packs that bulletlint ships. */
export const packs = loadPacks(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yml'))
    .toSorted()
    .map((path) => ({ path: `rules/${path.replaceAll('\\', '/')}`, text: readFileSync(join(root, path), 'utf8') })),
);
