import type { Cutting } from './cutting.js';
import { isEmpty, type Open } from './draft.js';
import { continuesHeader, isDated, isNameLike } from './header-lines.js';
import { employersOf, openersOf, type Plan } from './openers.js';
import type { LineUnit } from './units.js';

const mostLines = 6;
/** Of a line right under a header line, whatever it says. */
const mostPlainWords = 6;

/** What each line of a section is: it opens an entry, goes on with a header, or is said under one. */
export function lineCutter(cutting: Cutting): (unit: LineUnit) => void {
  const { units, plan, words, writer } = cutting;
  const openers = openersOf(units, plan, words);
  const employers = employersOf(units, words);
  return (unit) => {
    const { line, shape, depth } = unit;
    const current = writer.current();
    if (employers.has(unit) || (depth < depthOf(plan.opener) && depth < 7) || headsItems(unit, plan)) {
      writer.group(line);
      return;
    }
    if (depth === 7 && words.isDuration(line.value) && current === null && writer.grouped()) return;
    const opens = openers.has(unit);
    const run = opens && current !== null && goesOnRun(unit, current, cutting);
    if (opens && !run) writer.start({ lines: [line], opener: shape, at: unit.at });
    else if (current !== null && isHeaderLine(unit, current) && (run || goesOn(unit, current, cutting))) {
      if (shape === plan.role && current.roleAt === null) current.roleAt = current.lines.length;
      current.lines.push(line);
    } else if (current !== null && opensRole(unit, current, plan)) {
      const employer = current.roleAt === null ? current.lines : current.lines.slice(0, current.roleAt);
      const inherited = [...employer, ...current.inherited];
      writer.start({ lines: [line], opener: shape, at: unit.at, inherited, roleAt: 0 });
    } else writer.keep(unit);
  };
}

function depthOf(opener: Plan['opener']): number {
  return typeof opener === 'string' && /^h\d$/.test(opener) ? Number(opener.slice(1)) : 7;
}

/** A bold line between lists is about the list below it, and no part of the item above. */
function headsItems({ shape, first, headerLike }: LineUnit, { opener }: Plan): boolean {
  return opener === 'item' && shape === 'bold' && first && headerLike;
}

function isHeaderLine({ headerLike }: LineUnit, current: Open): boolean {
  return isEmpty(current) && headerLike;
}

/** A second line of the opener's own shape, still in the header: its date, or the role under the employer. */
function goesOnRun(unit: LineUnit, current: Open, { plan: { opener, run }, kind }: Cutting): boolean {
  if (typeof opener === 'number' || !isEmpty(current)) return false;
  const { dates, words: count } = unit.traits;
  const dated = isDated(current.lines);
  if (dates.length > 0 && count === 0) return !dated;
  if (run === 'none' || (dates.length > 0 && dated)) return false;
  if (run === 'all') return current.lines.length < mostLines;
  if (unit.depth < 7) return false;
  return !unit.first && (kind !== 'projects' || count <= 3);
}

/** A line of another shape that goes on with a header without a body. */
function goesOn(unit: LineUnit, current: Open, { plan, kind, words }: Cutting): boolean {
  const { dates, words: count } = unit.traits;
  if (dates.length === 0 && unit.depth < 7 && unit.line.value.endsWith(':')) return false;
  if (unit.shape === plan.role) return true;
  if (dates.length > 0) return !isDated(current.lines) || count === 0;
  if (unit.depth < 7) return true;
  if (plan.role !== null && unit.shape === 'plain' && kind === 'projects') return false;
  const close = !unit.first || unit.beforeList || unit.beforeDate;
  if (close && kind !== 'projects' && count <= mostPlainWords && isNameLike(unit.line.value)) return true;
  return current.lines.length < mostLines && continuesHeader(unit.line, current.lines, kind, words);
}

/** Under an employer whose first role has its points, the next role. */
function opensRole(unit: LineUnit, current: Open, { role }: Plan): boolean {
  const { shape, line, traits, first, depth, headerLike } = unit;
  if (shape !== role || !headerLike || line.value.endsWith(':')) return false;
  return depth < 7 || (current.roleAt !== null && (traits.dates.length > 0 || first));
}
