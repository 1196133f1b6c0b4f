import type { JudgedBullet } from '../model/bullet.js';
import type { RolePack } from '../model/pack.js';
import { toSource } from '../model/place.js';
import type { Resume, SectionKind } from '../model/resume.js';
import type { Draft, Verdict } from '../model/rule.js';
import type { Prose, Range } from '../model/source.js';
import { findTerms, indexTerms } from '../text/terms.js';
import type { CheckOf } from './check-schema.js';
import { amiss, bareMessage, headOf, inSections, verdictOn } from './parts.js';

/** A practice named without anything behind it shows at least that the author met it. */
const lossOfBare = 0.7;
/** Where authors tell of work. */
const work: SectionKind[] = ['work', 'projects', 'volunteer'];

interface Look {
  readonly resume: Resume;
  readonly role: RolePack;
  readonly bullets: readonly JudgedBullet[];
}

/** A practice of the role that some bullet should show. */
export function checkSignal({ signal }: CheckOf<'signal'>, { resume, role, bullets }: Look): Verdict {
  const wanted = role.axes.flatMap(({ signals }) => signals).find(({ id }) => id === signal);
  if (wanted === undefined) return { notApplicable: `${role.title} has no practice called "${signal}"` };
  const uses = usesOf(wanted.terms, bullets);
  if (uses.some(isBacked)) return verdictOn([]);
  const [bare] = uses;
  if (bare === undefined) {
    return verdictOn([{ ...amiss(headOf(resume, work), {}), mended: { beside: 1 } }]);
  }
  return verdictOn([{ ...amissIn(bare, lossOfBare), messageId: bareMessage }]);
}

/** Something that no bullet need tell of, but that is not told well by any that does. */
export function checkBacked({ terms }: CheckOf<'backed'>, { bullets }: Look): Verdict {
  const uses = usesOf(terms, bullets);
  const [first] = uses;
  if (first === undefined) return { notApplicable: 'no bullet tells of it' };
  return verdictOn(uses.some(isBacked) ? [] : [amissIn(first)]);
}

/** Words that say too little alone, each where nothing stands beside them. */
export function checkAlone({ terms, beside, in: kinds = work }: CheckOf<'alone'>, look: Look): Verdict {
  const index = indexTerms(terms);
  const helps = indexTerms(beside);
  const named = stretches(kinds, look).flatMap((prose) => {
    const [match] = findTerms(index, prose.value);
    return match === undefined ? [] : [{ prose, match }];
  });
  if (named.length === 0) return { notApplicable: 'nothing of the kind is named' };
  const bare = named.filter(({ prose }) => findTerms(helps, prose.value).length === 0);
  const drafts = bare.map(({ prose, match }) =>
    amissIn({ bullet: prose.at, at: toSource(prose, match), words: match.text }),
  );
  return { counted: named.length, drafts };
}

/** Words that lose their worth in a crowd. */
export function checkCrowd({ terms, max, in: kinds = work }: CheckOf<'crowd'>, look: Look): Verdict {
  const index = indexTerms(terms);
  const drafts = stretches(kinds, look).flatMap((prose): Draft[] => {
    const count = new Set(findTerms(index, prose.value).map(({ id }) => id)).size;
    return count > max ? [{ ...amiss(prose.at, { count }), mended: { instead: prose.at } }] : [];
  });
  return { counted: Math.max(1, drafts.length), drafts };
}

/** The texts of these sections, without the bullets that are strong. */
function stretches(kinds: SectionKind[], { resume, bullets }: Look): Prose[] {
  const strong = new Set(
    bullets.filter(({ verdict }) => verdict === 'strong').map(({ bullet }) => bullet.prose.at.start),
  );
  return resume.prose.filter(({ at }) => inSections(resume, kinds, at) && !strong.has(at.start));
}

interface Use {
  readonly at: Range;
  readonly bullet: Range;
  readonly words: string;
  readonly verdict: JudgedBullet['verdict'];
}

function usesOf(terms: readonly string[], bullets: readonly JudgedBullet[]): Use[] {
  const index = indexTerms(terms);
  return bullets.flatMap(({ bullet: { prose }, verdict }) => {
    const [match] = findTerms(index, prose.value);
    return match === undefined ? [] : [{ verdict, bullet: prose.at, at: toSource(prose, match), words: match.text }];
  });
}

/** A bullet that names it, and has to tell it better. */
function amissIn({ at, bullet, words }: Omit<Use, 'verdict'>, loss?: number): Draft {
  return { ...amiss(at, { found: words }, loss), mended: { instead: bullet } };
}

function isBacked({ verdict }: Use): boolean {
  return verdict !== 'weak';
}
