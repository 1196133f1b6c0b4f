import { existsSync } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { LintError } from '../errors.js';
import { decodeText } from './text.js';

/** A resume or config larger than this is not one. */
const maxTextBytes = 1024 * 1024;

/** The file's text with a BOM, if any, still in it. Throws a `LintError` when it is missing, too large or not UTF-8 text. */
export async function readText(path: string, shown: string): Promise<string> {
  return decodeText(await readBytes(path, shown, maxTextBytes), shown);
}

/** The file's bytes. Throws a `LintError` when it is missing or larger than `limit` bytes. */
export async function readBytes(path: string, shown: string, limit: number): Promise<Uint8Array> {
  const place = { path: shown, line: null, column: null };
  try {
    const { size } = await stat(path);
    if (size > limit) {
      throw new LintError('file', `${shown} is too large (${size} bytes)`, {
        hint: `The limit is ${limit} bytes.`,
        place,
      });
    }
    // pdf.js wants plain bytes and refuses a Buffer.
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof LintError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT') {
      throw new LintError('file', `${shown} does not exist`, {
        hint: 'Check the path and the folder you run in.',
        place,
      });
    }
    if (code === 'EISDIR') {
      throw new LintError('file', `${shown} is a folder`, { hint: `Name the file: ${shown}/resume.md`, place });
    }
    throw new LintError('file', `${shown} cannot be read (${code})`, {
      hint: 'Check its permissions.',
      place,
      cause: error,
    });
  }
}

/** Writes beside the target and renames, so that a crash never leaves half a file. */
export async function writeWhole(path: string, content: string | Uint8Array, shown: string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new LintError('file', `${shown} cannot be written (${errorCode(error)})`, {
      hint: 'Check that its folder exists and that you may write there.',
      place: { path: shown, line: null, column: null },
      cause: error,
    });
  }
}

/** The folder that holds `.git`, upward from `folder`; `folder` itself outside a repository. */
export function repositoryRoot(folder: string): string {
  for (const candidate of upward(folder)) if (isRepository(candidate)) return candidate;
  return folder;
}

export function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** The nearest of `names` upward from `folder`, not above `root`; null when there is none. */
export function findUpward(folder: string, root: string, names: readonly string[]): string | null {
  for (const candidate of upward(folder)) {
    for (const name of names) if (existsSync(join(candidate, name))) return join(candidate, name);
    if (candidate === root) return null;
  }
  return null;
}

/** `path` with its symlinks followed. Throws a `LintError` when that leaves `root`: nothing outside the repository is read. */
export async function insideRepository(root: string, path: string, shown: string): Promise<string> {
  const real = await realpath(path).catch(() => resolve(path));
  const realRoot = await realpath(root).catch(() => resolve(root));
  if (real !== realRoot && !real.startsWith(realRoot + sep)) {
    throw new LintError('file', `${shown} lies outside the repository`, {
      hint: 'Only files of the repository are read. Copy it in, and name the copy.',
      place: { path: shown, line: null, column: null },
    });
  }
  return real;
}

/** `path` as reports show it: relative to `cwd`, with `/`. */
export function shownPath(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.';
}

function* upward(folder: string): Generator<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
