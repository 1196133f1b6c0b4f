import { describe, expect, test } from 'vitest';
import type { Rule, RuleExample } from '../../src/model/rule.js';
import type { Range } from '../../src/model/source.js';
import { readIgnores } from '../../src/parse/ignores.js';
import { rules } from '../../src/rules/index.js';
import { judge } from '../../src/score/judge.js';
import { gather, sourceOf } from './gather.js';
import { packs } from './packs.js';

const all = [...rules, ...[...packs.roles.values(), ...packs.markets.values()].flatMap((pack) => pack.rules)];

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.good)('finds nothing in a good example: $text', (example) => {
    expect(found(rule, example, example.text)).toEqual([]);
  });

  test.each(rule.examples.bad)('finds exactly what is marked: $text', (example) => {
    const { text, marks } = unmark(example.text);
    expect(marks.length).toBeGreaterThan(0);
    expect(found(rule, example, text)).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
    expect(rangesOf(rule, example, text)).toEqual(expect.arrayContaining(marks));
  });
});

/** The words of every finding, in order, without those that say only that there is too little of everything. */
function found(rule: Rule, example: RuleExample, text: string): string[] {
  return rangesOf(rule, example, text).map(({ start, end }) => text.slice(start, end));
}

function rangesOf(rule: Rule, example: RuleExample, text: string): Range[] {
  const source = sourceOf({ ...example, text });
  // What becomes of an ignore is known only after all the others.
  const judged = rule.needs.includes('ignores') ? all : [rule];
  const outcomes = judge(
    judged,
    gather(source, example.given),
    { severities: {} },
    readIgnores(source),
    packs.rubric.caps,
  );
  const outcome = outcomes.find((one) => one.rule === rule);
  if (outcome?.outcome === 'not-applicable') return [];
  if (outcome?.outcome !== 'checked') throw new Error(`${rule.id} is ${outcome?.outcome}: ${outcome?.reason}`);
  const drafts = rule.messages.missing === undefined ? outcome.drafts : withoutMissing(outcome.drafts, rule);
  const places = new Map(drafts.map(({ at }) => [`${at.start}-${at.end}`, at]));
  return [...places.values()].toSorted((a, b) => a.start - b.start);
}

/** A short example never holds all that is expected of a resume; it shows what the rule itself is about. */
function withoutMissing<T extends { readonly messageId: string }>(drafts: readonly T[], rule: Rule): readonly T[] {
  const others = drafts.filter(({ messageId }) => messageId !== 'missing');
  return Object.keys(rule.messages).length === 1 ? drafts : others;
}

/** Takes the «marks» out of an example and says where they were. */
function unmark(marked: string): { readonly text: string; readonly marks: Range[] } {
  const marks: Range[] = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»)/)) {
    const inner = part.startsWith('«') ? part.slice(1, -1) : null;
    if (inner !== null) marks.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? part;
  }
  return { text, marks };
}
