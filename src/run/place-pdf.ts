import { existsSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { readBytes, shownPath } from '../io/files.js';
import type { RunRequest } from './request.js';

/** Every PDF of ours says so in its metadata, and a file that does not is somebody's own. */
const ownMark = 'bulletlint';
/** Larger than any PDF of ours, in bytes. */
const sizeLimit = 64 * 1024 * 1024;

export interface PdfPlace {
  /** Absolute; null when the PDF is not written. */
  readonly path: string | null;
  readonly notes: readonly string[];
}

export const nowhere: PdfPlace = { path: null, notes: [] };

/** Where the PDF of each file goes. One that somebody else made is never overwritten, unless its path was named outright. */
export async function placePdfs({ pdf, cwd }: RunRequest, files: readonly string[]): Promise<PdfPlace[]> {
  if (pdf.mode === 'file') return files.map(() => ({ path: resolve(cwd, pdf.path), notes: [] }));
  if (pdf.mode !== 'beside') return files.map(() => nowhere);
  const paths = files.map((file) => (file === '-' ? null : join(dirname(file), `${parse(file).name}.pdf`)));
  return Promise.all(
    paths.map((path, at) => {
      if (path === null) return nowhere;
      // resume.md and resume.json of one folder: the second keeps its whole name.
      return place(cwd, paths.indexOf(path) === at ? path : `${files[at]}.pdf`);
    }),
  );
}

async function place(cwd: string, path: string): Promise<PdfPlace> {
  if (!existsSync(path) || (await isOurs(path))) return { path, notes: [] };
  const shown = shownPath(cwd, path);
  const remedy = `Name another place with --pdf, or judge it: "pdf: { file: ${parse(path).base} }" in .resumerc.yml.`;
  return { path: null, notes: [`${shown} was not made by bulletlint, so it was left alone. ${remedy}`] };
}

async function isOurs(path: string): Promise<boolean> {
  return Buffer.from(await readBytes(path, path, sizeLimit)).includes(ownMark);
}
