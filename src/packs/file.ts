import type { z } from 'zod';
import { LintError } from '../errors.js';
import { conform } from '../text/conform.js';
import type { TextProblem, YamlPath } from '../text/yaml.js';

export interface PackFile {
  /** Relative, with `/`. The folder names the kind of pack, the file the role or market. */
  readonly path: string;
  readonly text: string;
}

/** A pack that was found sound when bulletlint was built: it only has to be taken over. */
export interface PreparedPack {
  readonly path: string;
  /** What the schema of its kind made of the file. */
  readonly value: unknown;
}

/** A pack in the shape of its schema, able to point at any part of itself. */
export interface ReadPack<T> {
  readonly path: string;
  readonly value: T;
  readonly problemAt: (at: YamlPath, message: string, hint: string) => LintError;
}

/** Reads one file, or adds what is wrong with it to `problems`. */
export function readPack<S extends z.ZodType>(
  file: PackFile | PreparedPack,
  schema: S,
  problems: LintError[],
): ReadPack<z.output<S>>[] {
  if ('value' in file) return [takenOver(file.path, file.value as z.output<S>)];
  const { path, text } = file;
  const error = ({ message, hint, line, column }: TextProblem): LintError =>
    new LintError('pack', message, { hint, place: { path, line, column } });
  const result = conform(text, schema);
  if ('problems' in result) {
    problems.push(...result.problems.map(error));
    return [];
  }
  const problemAt: ReadPack<unknown>['problemAt'] = (at, message, hint) =>
    error({ message, hint, ...result.document.placeOf(at) });
  return [{ path, value: result.value, problemAt }];
}

function takenOver<T>(path: string, value: T): ReadPack<T> {
  const place = { path, line: null, column: null };
  return { path, value, problemAt: (_, message, hint) => new LintError('pack', message, { hint, place }) };
}

export type PackKind = 'rubric' | 'role' | 'market' | 'skills' | 'topics' | 'sections' | 'lexicon';

const kindOfFolder: Readonly<Record<string, PackKind>> = {
  roles: 'role',
  markets: 'market',
  skills: 'skills',
  topics: 'topics',
  language: 'lexicon',
};

/** What a file's folder and name say that it holds; null for nothing we know. */
export function packKind({ path }: Pick<PackFile, 'path'>): PackKind | null {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  if (folder === 'language' && name === 'sections.yml') return 'sections';
  if (path === 'rubric.yml' || name === 'rubric.yml') return 'rubric';
  return kindOfFolder[folder] ?? null;
}

/** The file's name without folder and ending: the id of its role or market. */
export function packId({ path }: Pick<PackFile, 'path'>): string {
  return (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/, '');
}
