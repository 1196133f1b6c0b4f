import { posix } from 'node:path';
import type { z } from 'zod';
import { LintError, ProblemList } from '../errors.js';
import { conform } from '../text/conform.js';
import type { TextProblem, YamlDocument } from '../text/yaml.js';
import { options } from './options.js';

/** What one file says and no more: options that it leaves out are absent. */
export type ConfigSettings = z.input<typeof options>;

export interface ConfigFile {
  readonly path: string;
  /** Paths in here are relative to the working directory, as `path` is. */
  readonly settings: ConfigSettings;
  /** Knows where each option stands. */
  readonly document: YamlDocument;
}

/** Reads one `.resumerc.yml`. Throws a `ProblemList` of everything that is wrong in it. */
export function readConfig(text: string, path: string): ConfigFile {
  const result = conform(text, options);
  if ('problems' in result) throw new ProblemList(result.problems.map((problem) => configProblem(path, problem)));
  // It fits the schema, so it is an input of it; taken before the defaults, which must not hide what the file extends.
  const settings = (result.document.value ?? {}) as ConfigSettings;
  return { path, settings: fromFolder(posix.dirname(path), settings), document: result.document };
}

/**
 * A config and those that it extends, the farthest first. `read` gives the text of a path relative to the working directory,
 * and is what refuses one outside of the repository.
 */
export async function readConfigs(path: string, read: (path: string) => Promise<string>): Promise<ConfigFile[]> {
  const files: ConfigFile[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const file = readConfig(await read(next), next);
    files.unshift(file);
    next = file.settings.extends;
    if (files.some((known) => known.path === next)) throw new ProblemList([circle(file)]);
  }
  return files;
}

export function configProblem(path: string, { message, hint, line, column }: TextProblem): LintError {
  return new LintError('config', message, { hint, place: { path, line, column } });
}

function circle({ path, document }: ConfigFile): LintError {
  const place = document.placeOf(['extends']);
  return configProblem(path, { message: '"extends" goes round in a circle', hint: 'Delete it in one file.', ...place });
}

type PdfSettings = NonNullable<ConfigSettings['pdf']>;

function pdfPaths({ file, fonts, template }: PdfSettings, moved: (path: string) => string): PdfSettings {
  return {
    ...(file !== undefined && { file: moved(file) }),
    ...(fonts !== undefined && { fonts: fonts.map(moved) }),
    ...(template?.endsWith('.typ') && { template: moved(template) }),
  };
}

function fromFolder(folder: string, settings: ConfigSettings): ConfigSettings {
  const moved = (path: string): string => posix.join(folder, path);
  const { resume, packs, extends: base, pdf, ignore } = settings;
  return {
    ...settings,
    ...(resume !== undefined && { resume: typeof resume === 'string' ? moved(resume) : resume.map(moved) }),
    ...(packs !== undefined && { packs: packs.map(moved) }),
    ...(ignore !== undefined && {
      ignore: ignore.map((one) => (one.path === undefined ? one : { ...one, path: moved(one.path) })),
    }),
    ...(base !== undefined && { extends: moved(base) }),
    ...(pdf !== undefined && { pdf: { ...pdf, ...pdfPaths(pdf, moved) } }),
  };
}
