import { dimensions } from '../model/report.js';
import type { Rule } from '../model/rule.js';
import type { Range } from '../model/source.js';

/** The order of dimensions, then of ids: the same whatever order the rules were given in. */
export function compareRules(left: Rule, right: Rule): number {
  return dimensions.indexOf(left.dimension) - dimensions.indexOf(right.dimension) || compareText(left.id, right.id);
}

/** The order in which a report lists findings: place, then rule. */
export function compareFindings(left: Placed, right: Placed): number {
  return left.at.start - right.at.start || compareText(left.rule, right.rule) || left.at.end - right.at.end;
}

interface Placed {
  readonly at: Range;
  readonly rule: string;
}

/** By UTF-16 units, which no locale changes. */
function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
