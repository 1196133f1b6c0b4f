import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LintError } from '../errors.js';
import { insideRepository, writeWhole } from '../io/files.js';

/** What a run leaves behind for later steps: absolute paths, null for what there is none of. */
export interface Kept {
  readonly report: string;
  readonly pdfs: readonly string[];
  readonly badge: string | null;
}

export interface KeepRequest {
  /** The workspace: nothing is written outside it but to `shelf`. */
  readonly root: string;
  /** What inputs are relative to. */
  readonly cwd: string;
  /** Where things go that no input places; emptied by the runner after the job. */
  readonly shelf: string;
  readonly report: { readonly to: string | undefined; readonly text: string };
  readonly badge: { readonly to: string | undefined; readonly svg: string | null };
  readonly pdfs: { readonly to: string | undefined; readonly files: readonly PdfFile[] };
}

export interface PdfFile {
  /** The resume's path as reports show it. */
  readonly resume: string;
  readonly bytes: Uint8Array;
}

/** Writes the report, the PDFs and the badge. Throws a `LintError` for a place outside the workspace. */
export async function keep({ root, cwd, shelf, report, badge, pdfs }: KeepRequest): Promise<Kept> {
  const write = async (to: string | undefined, name: string, content: string | Uint8Array): Promise<string> => {
    const path = to === undefined ? join(shelf, name) : resolve(cwd, to);
    if (to !== undefined) await insideRepository(root, existingFolder(path), to);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, content, to ?? name);
    return path;
  };
  if (pdfs.to !== undefined && pdfs.files.length > 1) {
    throw new LintError('arguments', `Input "pdf" names one file, but there are ${pdfs.files.length} resumes`, {
      hint: 'Leave it out, and take the paths from the output "pdf".',
    });
  }
  const built: string[] = [];
  for (const { resume, bytes } of pdfs.files) built.push(await write(pdfs.to, pdfName(resume), bytes));
  return {
    report: await write(report.to, 'report.json', report.text),
    pdfs: built,
    badge: badge.svg === null ? null : await write(badge.to, 'badge.svg', badge.svg),
  };
}

/** The nearest folder above `path` that is there: a symlink among those to be made would not be seen. */
function existingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : existingFolder(folder);
}

/** `students/asha/resume.md` → `students-asha-resume.pdf`, so that resumes of one name do not meet. */
function pdfName(resume: string): string {
  return `${resume.replace(/\.[^./]*$/, '').replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.pdf`;
}
