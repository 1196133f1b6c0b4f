import type { Resume } from '../../model/resume.js';
import type { Prose } from '../../model/source.js';
import { findTerms, indexTerms, type TermMatch } from '../../text/terms.js';

export interface FoundDetail {
  readonly prose: Prose;
  readonly match: TermMatch;
}

/** Uses of the terms; as a `label` a term counts only where it opens a line or a cell and a value follows. */
export function findDetails(resume: Resume, terms: readonly string[], as: 'label' | 'anywhere'): FoundDetail[] {
  const index = indexTerms(terms);
  return resume.prose.flatMap((prose) =>
    findTerms(index, prose.value)
      .filter((match) => as === 'anywhere' || isLabel(prose.value, match))
      .map((match) => ({ prose, match })),
  );
}

function isLabel(text: string, { start, end }: TermMatch): boolean {
  const before = text.slice(0, start).trimEnd();
  const opens =
    before === '' || '|•·,;'.includes(before.at(-1) ?? '') || text.slice(before.length, start).includes('\n');
  const after = text.slice(end).trimStart();
  return opens && (after === '' || ':-–|='.includes(after[0] ?? '') || text.slice(end).startsWith('\n'));
}
