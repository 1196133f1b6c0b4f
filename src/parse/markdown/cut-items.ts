import { namesScore } from '../entry/school-words.js';
import type { Cutting } from './cutting.js';
import { isEmpty, type Open } from './draft.js';
import { completesDegree, isDegreeDetail } from './entry-items.js';
import { headingItems } from './heading-items.js';
import { itemParts, type Parts } from './parts.js';
import type { Unit } from './units.js';

type ItemUnit = Unit & { type: 'item' };

/** Points that a header may be told in. */
const mostHeadItems = 8;

/** What each point of a section is: an entry, a part of a header, or said under one. */
export function itemCutter(cutting: Cutting): (unit: ItemUnit, index: number) => void {
  const { units, plan, kind, words, writer } = cutting;
  /** Points that went into a header with the one before. */
  const headed = new Set<Unit>();

  const openItem = (unit: ItemUnit): void => {
    const parts = itemParts(unit.item, kind, words);
    const current = writer.current();
    const goes = current?.opener === 'item' ? degreeGoesOn(parts, current, cutting) : 'opens';
    if (current === null || goes === 'opens') {
      writer.start({ lines: parts.lines, opener: 'item', at: unit.at, body: parts.body });
    } else if (goes === 'header') {
      current.lines.push(...parts.lines);
      current.blocks.push(...parts.body);
    } else writer.keep(unit);
  };

  const headItem = (unit: ItemUnit, index: number): void => {
    const current = writer.current();
    const points = current !== null && isEmpty(current) ? itemsFrom(units, index) : [];
    const items = points.map(({ item }) => item);
    const count = current === null ? 0 : headingItems(items, current.lines, kind, words);
    for (const point of points.slice(0, count)) {
      headed.add(point);
      current?.lines.push(...point.item.lines);
      current?.blocks.push(...point.item.children);
    }
    if (count === 0) writer.keep(unit);
  };

  return (unit, index) => {
    if (plan.opener === 'item') openItem(unit);
    else if (!headed.has(unit)) headItem(unit, index);
  };
}

/** In a list of degrees, what belongs to the one above. */
function degreeGoesOn({ lines }: Parts, current: Open, { kind, words }: Cutting): 'opens' | 'header' | 'body' {
  if (kind !== 'education') return 'opens';
  if (isEmpty(current) && completesDegree(lines, current.lines, words)) return 'header';
  if (!isDegreeDetail(lines, words)) return 'opens';
  return namesScore(lines[0]?.value ?? '') ? 'header' : 'body';
}

/** The items of one list from `index` on. */
function itemsFrom(units: readonly Unit[], index: number): ItemUnit[] {
  const first = units[index];
  const items: ItemUnit[] = [];
  for (const unit of units.slice(index, index + mostHeadItems)) {
    if (unit.type !== 'item' || first?.type !== 'item' || unit.list !== first.list) break;
    items.push(unit);
  }
  return items;
}
