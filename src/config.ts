import type { z } from 'zod';
import { type ConfigFile, type ConfigSettings, readConfig } from './config/file.js';
import { options } from './config/options.js';
import { LintError, ProblemList } from './errors.js';
import { complaint } from './text/complaint.js';

/** What `.resumerc.yml` says, with every default filled in. Paths are relative to the working directory. */
export type Config = z.output<typeof options>;

/** Options from the command line or the inputs of the action, not yet looked at. */
export type Overrides = { readonly [option in keyof ConfigSettings]?: unknown };

/** The config in a text. Throws a `ProblemList` of everything that is wrong in it. */
export function parseConfig(text: string, path: string): Config {
  return mergeConfig([readConfig(text, path)]);
}

/**
 * One config of several files and what was said on the command line. The later one wins: blocks are merged key by key, a list
 * is replaced as a whole. Throws a `ProblemList` when an override is not a value of its option.
 */
export function mergeConfig(files: readonly ConfigFile[], overrides: Overrides = {}): Config {
  const merged = [...files.map(({ settings }) => settings), overrides].reduce<Block>(merge, {});
  const result = options.safeParse(merged);
  if (result.success) return result.data;
  throw new ProblemList(
    result.error.issues.map((issue) => {
      const { message, hint } = complaint(issue, issue.path, merged[String(issue.path[0])]);
      return new LintError('arguments', message, { hint });
    }),
  );
}

type Block = Readonly<Record<string, unknown>>;

function merge(base: Block, nearer: Block): Block {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(nearer)) {
    const before = merged[key];
    if (value !== undefined) merged[key] = isBlock(value) && isBlock(before) ? merge(before, value) : value;
  }
  return merged;
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
