import { cspellNames, readCspell } from '../config/cspell.js';
import { findUpward, insideRepository, readText, shownPath } from '../io/files.js';
import type { FoundConfig } from './find-config.js';
import type { RunRequest } from './request.js';

/** The words that a repository has for cspell are spelt right for us as well: the nearest config upward from `folder`, within the repository. */
export async function repositoryWords(
  { cwd, grammar }: RunRequest,
  { root }: FoundConfig,
  folder: string,
): Promise<readonly string[]> {
  const path = grammar ? findUpward(folder, root, cspellNames) : null;
  if (path === null) return [];
  const shown = shownPath(cwd, path);
  return readCspell(await readText(await insideRepository(root, path, shown), shown), shown);
}
