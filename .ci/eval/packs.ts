import { readdir, readFile } from 'node:fs/promises';
import type { Packs } from '../../src/model/pack.js';
import { loadPacks } from '../../src/packs/load.js';

/** The rules as they stand in the source tree. */
export async function readPacks(): Promise<Packs> {
  const names = (await readdir('rules', { recursive: true })).filter((name) => name.endsWith('.yml')).sort();
  const files = names.map(async (name) => ({ path: `rules/${name}`, text: await readFile(`rules/${name}`, 'utf8') }));
  return loadPacks(await Promise.all(files));
}
