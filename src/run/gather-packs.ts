import { join } from 'node:path';
import { distFolder } from '../io/assets.js';
import { readText } from '../io/files.js';
import type { Packs } from '../model/pack.js';
import type { PackFile, PreparedPack } from '../packs/file.js';
import { loadPacks } from '../packs/load.js';

/** Our own packs and those that a config adds. Throws a `ProblemList` of everything that is wrong in any of them. */
export async function gatherPacks(own: readonly PackFile[] = []): Promise<Packs> {
  const prepared = await readText(join(distFolder(), 'packs.json'), 'packs.json');
  return loadPacks([...(JSON.parse(prepared) as PreparedPack[]), ...own]);
}
