import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { distFolder } from '../io/assets.js';
import { readText } from '../io/files.js';
import type { Packs } from '../model/pack.js';
import type { PackFile } from '../packs/file.js';
import { loadPacks } from '../packs/load.js';

/** Our own packs and those that a config adds. Throws a `ProblemList` of everything that is wrong in any of them. */
export async function gatherPacks(own: readonly PackFile[] = []): Promise<Packs> {
  return loadPacks([...(await builtInPacks()), ...own]);
}

async function builtInPacks(): Promise<PackFile[]> {
  const folder = join(distFolder(), 'rules');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = `rules/${name.replaceAll('\\', '/')}`;
      return { path, text: await readText(join(folder, name), path) };
    }),
  );
}
