import { toSource } from '../model/place.js';
import type { Resume, SectionKind } from '../model/resume.js';
import type { Draft, Verdict } from '../model/rule.js';
import type { Prose } from '../model/source.js';
import { findTerms, indexTerms } from '../text/terms.js';
import type { CheckOf } from './check-schema.js';
import { amiss, bounds, bulletsIn, headOf, inSections, sectionsOf, verdictOn } from './parts.js';

/** Literal words that should, or should not, be there. */
export function checkTerms({ terms, expect, in: kinds }: CheckOf<'terms'>, resume: Resume): Verdict {
  const index = indexTerms(terms);
  const uses = resume.prose
    .filter((prose) => inSections(resume, kinds, prose.at))
    .flatMap((prose) =>
      findTerms(index, prose.value).map((match) => amiss(toSource(prose, match), { found: match.text })),
    );
  if (expect === 'absent') return verdictOn(uses);
  return verdictOn(uses.length > 0 ? [] : [amiss(headOf(resume, kinds), {})]);
}

/** Bullets, paragraphs or a summary of a good length, in words. */
export function checkLength({ of, in: kinds, min, max }: CheckOf<'length'>, resume: Resume): Verdict {
  const parts = lengthy(of, kinds, resume);
  if (parts.length === 0) return { notApplicable: `the resume has no ${of}` };
  const drafts = parts.flatMap((prose): Draft[] => {
    const count = prose.value.split(/\s+/).filter((word) => word !== '').length;
    const fits = count >= (min ?? 0) && count <= (max ?? count);
    return fits ? [] : [amiss(prose.at, { count, ...bounds({ min, max }) })];
  });
  return { counted: parts.length, drafts };
}

function lengthy(of: CheckOf<'length'>['of'], kinds: readonly SectionKind[] | undefined, resume: Resume): Prose[] {
  switch (of) {
    case 'bullet':
      return bulletsIn(resume, kinds).map(({ prose }) => prose);
    case 'paragraph':
      return sectionsOf(resume, kinds).flatMap(({ paragraphs, entries }) => [
        ...paragraphs,
        ...entries.flatMap((entry) => entry.paragraphs),
      ]);
    case 'summary':
      return resume.basics.summary === null ? [] : [resume.basics.summary];
  }
}
