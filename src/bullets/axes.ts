import type { EvidenceKind } from '../model/bullet.js';
import type { Axis, RolePack } from '../model/pack.js';
import { compileTerms, findTerms, type TermIndex } from '../text/terms.js';

export type AxisIndex = readonly { readonly axis: Axis; readonly terms: TermIndex }[];

export function indexAxes({ axes }: Pick<RolePack, 'axes'>): AxisIndex {
  return axes.map((axis) => ({
    axis,
    terms: compileTerms(axis.signals.flatMap(({ id, terms }) => terms.map((term) => ({ id, term })))),
  }));
}

/** Ids of the axes that a bullet tells of: by one of their words, beside the evidence that they ask for. */
export function findAxes(index: AxisIndex, text: string, shows: (kind: EvidenceKind) => boolean): string[] {
  return index
    .filter(({ axis: { beside } }) => beside.length === 0 || beside.some(shows))
    .filter(({ terms }) => findTerms(terms, text).length > 0)
    .map(({ axis }) => axis.id);
}
