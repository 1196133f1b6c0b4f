import { dirname } from 'node:path';
import { checkNames } from '../config/check-names.js';
import { readText } from '../io/files.js';
import type { Level, MarketPack, Packs, RolePack } from '../model/pack.js';
import type { Rule } from '../model/rule.js';
import type { PackFile } from '../packs/file.js';
import { rules } from '../rules/index.js';
import { confine, type FoundConfig, findConfig } from './find-config.js';
import { findResumes } from './find-resumes.js';
import { gatherPacks } from './gather-packs.js';
import { repositoryWords } from './repository-words.js';
import type { RunRequest } from './request.js';

/** A resume, and what it is judged by. */
export interface Job {
  /** Absolute, or `-`. */
  readonly file: string;
  readonly found: FoundConfig;
  readonly packs: Packs;
  readonly role: RolePack;
  readonly level: { readonly id: string; readonly expects: Level };
  readonly market: MarketPack;
  /** What the repository has in its own dictionary for other spelling checkers. */
  readonly words: readonly string[];
  /** No other resume is in the run. */
  readonly alone: boolean;
}

/** Finds the files of a request with their configs and packs. Throws a `LintError` with everything that is wrong in them. */
export async function prepare(request: RunRequest): Promise<Job[]> {
  const gathered = new Map<string, Promise<Packs>>();
  const files = await findResumes(request);
  return Promise.all(
    files.map(async (file) => {
      const folder = file === '-' ? request.cwd : dirname(file);
      const found = await findConfig(request, folder);
      const key = found.config.packs.join('\n');
      const gathering = gathered.get(key) ?? readOwn(request, found).then(gatherPacks);
      gathered.set(key, gathering);
      const packs = await gathering;
      const words = await repositoryWords(request, found, folder);
      return { file, found, packs, ...lookUp(found, packs), words, alone: files.length === 1 };
    }),
  );
}

/** What the names of a config stand for. */
function lookUp({ config, files }: FoundConfig, packs: Packs): Pick<Job, 'role' | 'level' | 'market'> {
  checkNames(
    config,
    files,
    packs,
    allRules(packs).map(({ id }) => id),
  );
  const role = packs.roles.get(config.role);
  const expects = role?.levels[config.level];
  const market = packs.markets.get(config.market);
  if (!role || !expects || !market) throw new Error('a name that was checked is not known');
  return { role, level: { id: config.level, expects }, market };
}

/** The one job of a request that names one file. */
export async function prepareOne(request: RunRequest): Promise<Job> {
  const [job] = await prepare(request);
  if (job === undefined) throw new Error('a request without files');
  return job;
}

/** The rules behind the mistakes that the role names: its own, or ours. */
export function mistakesOf({ rules: own, mistakes }: RolePack): Rule[] {
  return mistakes.flatMap((id) => [...own, ...rules].find((rule) => rule.id === id) ?? []);
}

/** Our rules and those of every pack. */
export function allRules({ roles, markets }: Packs): Rule[] {
  return [...rules, ...[...roles.values(), ...markets.values()].flatMap((pack) => pack.rules)];
}

function readOwn(request: RunRequest, found: FoundConfig): Promise<PackFile[]> {
  const { cwd } = request;
  return Promise.all(
    found.config.packs.map(async (path) => ({ path, text: await readText(await confine(found, cwd, path), path) })),
  );
}
