import type { Finding } from '../model/report.js';
import type { InlineComment } from '../model/review.js';
import { anchorOf } from './anchor.js';
import { annotate } from './annotation.js';
import { commentBody } from './comment.js';
import type { ReviewInput } from './input.js';
import { type PatchLine, readPatch } from './patch.js';
import type { Remark } from './remark.js';
import { repositoryPath } from './repository-path.js';
import { replaceLines } from './suggestion.js';

/** A remark, and the comment that the diff allows for it. */
export interface Draft {
  /** From the root of the repository. */
  readonly path: string;
  readonly key: string;
  readonly findings: readonly Finding[];
  /** Null when the diff does not touch the lines. */
  readonly comment: InlineComment | null;
}

/** A resume beside its diff. */
interface Page {
  readonly lines: readonly string[];
  readonly patch: ReadonlyMap<number, PatchLine>;
}

export function draftComments(
  remarks: readonly Remark[],
  { sources, state, root }: Pick<ReviewInput, 'sources' | 'state' | 'root'>,
): Draft[] {
  const patches = new Map(state.files.map(({ path, patch }) => [path, patch]));
  const pages = new Map<string, Page>();
  for (const [path, text] of sources) {
    const patch = patches.get(repositoryPath(root, path)) ?? null;
    if (patch !== null) pages.set(path, { lines: text.split(/\r?\n/), patch: readPatch(patch) });
  }
  return remarks.map((remark) => {
    const { path } = remark.findings[0];
    const page = pages.get(path);
    return {
      path: repositoryPath(root, path),
      key: remark.key,
      findings: remark.findings,
      comment: page === undefined ? null : draftComment(remark, page, root),
    };
  });
}

function draftComment(remark: Remark, { lines, patch }: Page, root: string): InlineComment | null {
  const [finding] = remark.findings;
  const anchor = anchorOf(finding, lines, patch);
  if (anchor === null) return null;
  return {
    path: repositoryPath(root, finding.path),
    startLine: anchor.startLine,
    line: anchor.line,
    body: commentBody(remark, anchor.whole ? replaceLines(remark.findings, lines) : null),
    annotation: annotate(remark, root),
  };
}
