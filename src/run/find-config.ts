import { dirname, resolve } from 'node:path';
import { type ConfigFile, readConfigs } from '../config/file.js';
import type { Config } from '../config.js';
import { mergeConfig } from '../config.js';
import { LintError } from '../errors.js';
import { findUpward, insideRepository, readText, repositoryRoot, shownPath } from '../io/files.js';
import type { RunRequest } from './request.js';

export const configNames = ['.resumerc.yml', '.resumerc.yaml'] as const;

export interface FoundConfig {
  readonly config: Config;
  /** Those it was merged from, the farthest first; none when nothing is configured. */
  readonly files: readonly ConfigFile[];
  /** Nothing that the config names may lie outside of it. */
  readonly root: string;
}

/** The config for a resume in `folder`: the one named by the request, else the nearest upward within the repository, else all defaults. */
export async function findConfig(request: RunRequest, folder: string): Promise<FoundConfig> {
  const { cwd } = request;
  const root = repositoryRoot(folder);
  const path = request.config === null ? findUpward(folder, root, configNames) : resolve(cwd, request.config);
  if (path === null) return { config: mergeConfig([], request.overrides), files: [], root };
  const read = async (shown: string): Promise<string> =>
    readText(await insideRepository(repositoryRoot(dirname(path)), resolve(cwd, shown), shown), shown);
  const files = await readConfigs(shownPath(cwd, path), read);
  return { config: mergeConfig(files, request.overrides), files, root };
}

/** Refuses a path that a config names when it leaves the repository. Returns it absolute. */
export async function confine({ root }: FoundConfig, cwd: string, path: string): Promise<string> {
  if (path === '') throw new LintError('config', 'an empty path', { hint: 'Name a file of the repository.' });
  return insideRepository(root, resolve(cwd, path), path);
}
