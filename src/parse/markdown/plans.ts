import type { SectionKind } from '../../model/resume.js';
import type { HeaderWords } from '../entry/words.js';
import type { Line } from '../line.js';
import type { Block, Item } from './block.js';
import { startsClaim } from './body.js';
import { cut } from './cut.js';
import type { Draft, Segments } from './draft.js';
import { isSubLabel, traitsOf } from './header-lines.js';
import type { Plan } from './openers.js';
import { type Shape, type Unit, unitsOf } from './units.js';

/**
 * Cuts what stands under a section title into its entries: in each way that the shapes of its lines allow, and keeps the way whose
 * entries look most like entries.
 */
export function segment(blocks: readonly Block[], kind: SectionKind, words: HeaderWords): Segments {
  const units = unitsOf(blocks, words);
  let best: { segments: Segments; worth: number } | null = null;
  for (const plan of plansFor(units)) {
    const segments = cut(units, plan, kind, words);
    const worth = worthOf(segments, units, plan, kind, words);
    if (best === null || worth > best.worth + 1e-9) best = { segments, worth };
  }
  return best?.segments ?? { drafts: [], loose: blocks };
}

/** Shapes in the order in which they stand; the first is the likeliest. */
function plansFor(units: readonly Unit[]): Plan[] {
  const shapes = new Set<Shape>();
  for (const unit of units) if (unit.type === 'line' && (unit.headerLike || unit.depth < 7)) shapes.add(unit.shape);
  const openers: Plan['opener'][] = [
    ...shapes,
    ...(units.some(({ type }) => type === 'item') ? (['item'] as const) : []),
    ...(units.some(({ type }) => type === 'table') ? (['row'] as const) : []),
  ];
  const above = shapes.has('dated') || shapes.has('code') || shapes.has('emphasis') ? [0, 1, 2, 3] : [];
  const pairs = openers.flatMap((opener) =>
    typeof opener === 'number' || opener === 'item' || opener === 'row'
      ? []
      : [...shapes]
          .filter((role) => role !== opener && below(role, opener))
          .map((role): Plan => ({ opener, role, run: 'paragraph' })),
  );
  const runs = [...shapes].filter((shape) => followsItself(units, shape));
  return [
    ...[...openers, ...above].map((opener): Plan => ({ opener, role: null, run: 'paragraph' })),
    ...(['all', 'none'] as const).flatMap((run) => runs.map((opener): Plan => ({ opener, role: null, run }))),
    ...pairs,
    { opener: 'nothing', role: null, run: 'paragraph' },
  ];
}

/** Lines without any style of their own are prose too often. */
function followsItself(units: readonly Unit[], shape: Shape): boolean {
  if (shape === 'plain' || shape === 'dated') return false;
  return units.some((unit, index) => {
    const before = units[index - 1];
    return unit.type === 'line' && unit.shape === shape && before?.type === 'line' && before.shape === shape;
  });
}

/** A heading is never under a line, nor under a deeper heading. */
function below(role: Shape, opener: Exclude<Plan['opener'], number>): boolean {
  const rank = (shape: string): number => (/^h\d$/.test(shape) ? Number(shape.slice(1)) : 7);
  return rank(role) > rank(opener) || (rank(role) === 7 && rank(opener) === 7);
}

function worthOf(
  { drafts, loose }: Segments,
  units: readonly Unit[],
  plan: Plan,
  kind: SectionKind,
  words: HeaderWords,
): number {
  const dated = units.some((unit) => (unit.type === 'line' || unit.type === 'item') && unit.traits.dates.length > 0);
  const [first] = units;
  const opensFirst =
    first !== undefined &&
    (first.type === 'line' ? first.shape : first.type === 'table' ? 'row' : first.type) === plan.opener;
  const texts = drafts.map((draft) => draft.lines[0]?.value ?? '');
  const repeated = texts.length - new Set(texts).size;
  const looseLines = loose.length;
  return (
    drafts.reduce((sum, draft) => sum + likeness(draft, dated, kind, words), 0) +
    (opensFirst ? 0.8 : 0) -
    0.5 * drafts.filter(({ inherited }) => standsAlone(inherited, drafts)).length -
    0.6 * looseLines -
    0.8 * repeated -
    (plan.role === null ? 0 : plan.role === 'plain' ? 0.6 : 0.2) +
    headingWorth * drafts.filter(({ opener }) => opener === topHeading(units)).length -
    (typeof plan.opener === 'number' ? 0.5 : 0)
  );
}

/** Authors who set headings in a section mostly set them over its entries. */
const headingWorth = 0.5;

function topHeading(units: readonly Unit[]): Shape | null {
  const shapes = units.flatMap((unit) => (unit.type === 'line' && unit.depth < 7 ? [unit.shape] : []));
  return shapes.toSorted()[0] ?? null;
}

/** An employer over one role is the first line of its header. */
function standsAlone(inherited: readonly Line[], drafts: readonly Draft[]): boolean {
  const [first] = inherited;
  return first !== undefined && drafts.filter((other) => other.inherited[0] === first).length === 1;
}

/** How much a draft looks like an entry: it has one date, names somebody's role or employer, and has something said under it. */
function likeness(
  { lines, inherited, body, opener }: Draft,
  dated: boolean,
  kind: SectionKind,
  words: HeaderWords,
): number {
  const [first] = lines;
  if (first === undefined) return -0.5;
  // "Mentored four juniors in 2021" tells of a year, and is of none.
  const claim = opener === 'item' && startsClaim(first.value);
  const periods = claim ? 0 : lines.filter((line) => traitsOf(line).dates.length > 0).length;
  const all = opener === 'item' ? lines : [...lines, ...inherited];
  const titled = lines.some(({ value }) => (kind === 'education' ? words.namesDegree(value) : words.namesRole(value)));
  const employed = all.some(({ value }) => words.namesOrganization(value) || words.namesInstitution(value));
  const swallowed = body.reduce((sum, block) => sum + datedLines(block), 0);
  const label = isSubLabel(first) ? 2 : 0;
  const onlyDate = lines.every((line) => traitsOf(line).words === 0) ? 1.5 : 0;
  const dateless = opener !== 'item' && inherited.some((line) => traitsOf(line).dates.length > 0) ? -0.3 : -0.5;
  return (
    (periods > 0 ? 1 : dated ? dateless : 0) -
    Math.max(0, periods - 1) * 1 +
    (titled && kind !== 'projects' ? 0.5 : 0) +
    (employed && kind !== 'projects' ? 0.4 : 0) +
    (body.length > 0 ? 0.4 : 0) +
    (opener === 'item' && body.length === 0 && kind !== 'education' && periods === 0 ? -0.5 : 0) -
    swallowed -
    (opener !== 'item' && inherited.some((line) => isWhole(line, words)) ? 1 : 0) -
    label -
    (opener === 'item' && inherited.length > 0 ? 0.4 : 0) -
    (claim || (opener === 'item' && isSaid(first)) ? 0.8 : 0) -
    onlyDate -
    Math.max(0, lines.length - 4) * 0.4
  );
}

/** "Software Developer at Acme: May 2019 – Present" is an entry, and no employer over its roles. */
function isWhole(line: Line, words: HeaderWords): boolean {
  return traitsOf(line).dates.length > 0 && words.namesRole(line.value);
}

/** A sentence, or a label with what it stands for: no item of these is an entry. */
function isSaid(line: Line): boolean {
  const { sentence, words, label } = traitsOf(line);
  return sentence || label || words > 18;
}

/** Lines below a header that could be headers of their own, by their date. */
function datedLines(block: Block): number {
  switch (block.type) {
    case 'heading':
      return traitsOf(block.line).dates.length > 0 ? 1 : 0.2;
    case 'paragraph':
      return block.lines.filter((line) => {
        const { dates, words, sentence } = traitsOf(line);
        return dates.length > 0 && words <= 10 && !sentence;
      }).length;
    case 'list':
      return block.items.reduce((sum, item) => sum + datedItem(item), 0);
    case 'table':
      return block.rows.filter(({ cells }) => cells.some((cell) => cell !== null && traitsOf(cell).dates.length > 0))
        .length;
    default:
      return 0;
  }
}

function datedItem({ lines: [line], children }: Item): number {
  if (line === undefined || traitsOf(line).dates.length === 0) return 0;
  return children.length > 0 ? 1 : traitsOf(line).words <= 6 ? 0.7 : 0;
}
