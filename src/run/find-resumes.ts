import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { LintError } from '../errors.js';
import { insideRepository, isRepository, readText, repositoryRoot, shownPath } from '../io/files.js';
import type { Source, SourceFormat } from '../model/source.js';
import { confine, findConfig } from './find-config.js';
import type { RunRequest } from './request.js';

const formats: Readonly<Record<string, SourceFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** What a folder without a config's `resume:` is looked through for, first come. */
const usualNames = ['resume.md', 'resume.json', 'resume.yaml', 'resume.yml', 'cv.md'];

/** The files to lint, absolute, or `-`: those asked for, else those of the config, else the usual ones of the folder. */
export async function findResumes(request: RunRequest): Promise<string[]> {
  const { cwd } = request;
  if (request.files.length > 0) return request.files.map((file) => (file === '-' ? file : resolve(cwd, file)));
  const found = await findConfig(request, cwd);
  const named = found.config.resume;
  if (named.length > 0) {
    for (const file of named) await confine(found, cwd, file);
    return named.map((file) => resolve(cwd, file));
  }
  const usual = usualNames.map((name) => join(cwd, name)).find((path) => existsSync(path));
  if (usual !== undefined) return [usual];
  throw new LintError('arguments', 'There is no resume here', {
    hint: `Name it: bulletlint path/to/resume.md. Looked for ${usualNames.join(', ')}.`,
  });
}

/** Reads a resume, from standard input for `-`. A link in a repository that leads out of it is not followed: whoever committed it chose the target. */
export async function readSource(request: Pick<RunRequest, 'cwd' | 'stdin'>, file: string): Promise<Source> {
  if (file === '-') {
    const { name, text } = request.stdin ?? { name: 'stdin.md', text: '' };
    return { path: name, format: formatOf(name), text };
  }
  const path = shownPath(request.cwd, file);
  const root = repositoryRoot(dirname(file));
  if (isRepository(root)) await insideRepository(root, file, path);
  // Of a folder or a PDF there is more to say than that its name has another ending.
  const text = await readText(file, path);
  return { path, format: formatOf(path), text };
}

function formatOf(path: string): SourceFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new LintError('resume', `${path} is not a format that bulletlint reads`, {
    hint: `Use Markdown (.md), JSON Resume (.json) or its YAML form (.yaml).`,
    place: { path, line: null, column: null },
  });
}
