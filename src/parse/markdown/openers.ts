import { namesScore } from '../entry/school-words.js';
import type { HeaderWords } from '../entry/words.js';
import { isNameLike, isSubLabel } from './header-lines.js';
import type { LineUnit, Shape, Unit } from './units.js';

/** Which lines open the entries of a section. */
export interface Plan {
  /**
   * A number: so many lines above each line that is a date, whatever their shape; 0 is the first line of its paragraph, as
   * when the text of a PDF is pasted.
   */
  readonly opener: Shape | 'item' | 'row' | 'nothing' | number;
  /** Lines under an opener that each open an entry too: the roles under an employer. */
  readonly role: Shape | null;
  /**
   * Openers with nothing said between them: lines of one paragraph are one header, or all of them ("**Engineer**" and
   * "**Acme**" as paragraphs of their own), or each is an entry.
   */
  readonly run: 'paragraph' | 'all' | 'none';
}

/** The units that open an entry by their own shape, or by the date some lines below. */
export function openersOf(units: readonly Unit[], { opener }: Plan, words: HeaderWords): ReadonlySet<Unit> {
  if (typeof opener !== 'number')
    return new Set(
      units.filter(
        (unit, index) =>
          unit.type === 'line' &&
          unit.shape === opener &&
          mayOpen(unit, words) &&
          isHead(unit, units[index + 1], words),
      ),
    );
  const found = new Set<Unit>();
  units.forEach((unit, index) => {
    if (unit.type !== 'line' || unit.depth < 7 || unit.traits.dates.length === 0 || unit.traits.words > mostBesideDate)
      return;
    const lines = opener === 0 ? paragraphStart(units, index) : opener;
    const above = units.slice(Math.max(0, index - lines), index);
    const first = above[0];
    if (
      above.length === lines &&
      first !== undefined &&
      above.every((other) => other.type === 'line' && other.headerLike && other.traits.dates.length === 0)
    )
      found.add(first);
  });
  return found;
}

/** "Kaveri Pay" over "2 years 3 months": the employer of the roles below, as LinkedIn writes it. */
export function employersOf(units: readonly Unit[], words: HeaderWords): ReadonlySet<Unit> {
  return new Set(
    units.filter((unit, index) => {
      const next = units[index + 1];
      return unit.type === 'line' && unit.depth === 7 && next?.type === 'line' && words.isDuration(next.line.value);
    }),
  );
}

/** How many lines stand above the line in its paragraph. */
function paragraphStart(units: readonly Unit[], index: number): number {
  let at = index;
  for (let unit = units[at]; unit?.type === 'line' && !unit.first && index - at < mostLines; unit = units[at]) at -= 1;
  return index - at;
}

/** "Live demo", "Tech: Go" and "GPA: 8.1" name no entry. */
function mayOpen({ line, traits, depth, headerLike, labelled }: LineUnit, words: HeaderWords): boolean {
  if (depth < 7) return !isSubLabel(line);
  if (
    traits.dates.length === 0 &&
    namesScore(line.value) &&
    !words.namesDegree(line.value) &&
    !words.namesInstitution(line.value)
  )
    return false;
  return headerLike && !labelled && !words.isRemark(line.value);
}

/**
 * A line that nothing sets apart opens an entry if it is spelled as a name or something is said under it: else it says something
 * itself, as a line does that goes on in lower case.
 */
function isHead({ shape, line }: LineUnit, next: Unit | undefined, words: HeaderWords): boolean {
  if (shape !== 'plain') return true;
  if (next?.type === 'line' && /^\p{Ll}/u.test(next.line.value)) return false;
  const says = next === undefined || (next.type === 'line' && next.headerLike);
  return !says || isNameLike(line.value) || words.namesRole(line.value);
}

/** Words on a line that is a date: "(2 years 3 months)" or a town. */
const mostBesideDate = 5;

/** Of a header in one paragraph. */
const mostLines = 6;
