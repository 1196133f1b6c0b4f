import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dimensions } from '../../src/model/report.js';
import type { Rule } from '../../src/model/rule.js';
import { rules } from '../../src/rules/index.js';
import { allRules } from '../../src/run/prepare.js';
import { packs } from './packs.js';

const root = join(import.meta.dirname, '..', '..', 'src', 'rules');
const files = dimensions.flatMap((dimension) =>
  readdirSync(join(root, dimension)).map((file) => `${dimension}/${file.replace(/\.ts$/, '')}`),
);

describe('the index of rules', () => {
  test('holds every file once, in the order of the report', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(files.toSorted());
    expect(ids.map((id) => dimensions.indexOf(id.split('/')[0] as Rule['dimension']))).toEqual(
      ids.map((id) => dimensions.indexOf(id.split('/')[0] as Rule['dimension'])).toSorted((a, b) => a - b),
    );
  });

  test.each(files)('%s says its own path and dimension', async (path) => {
    const module: { default: Rule } = await import(pathToFileURL(join(root, `${path}.ts`)).href);
    expect(module.default.id).toBe(path);
    expect(path.startsWith(`${module.default.dimension}/`)).toBe(true);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s weighs or limits something, or informs', (id, rule) => {
    const weight = packs.rubric.rules[id] ?? packs.rubric.caps[id] ?? -1;
    expect(weight).toBeGreaterThanOrEqual(0);
    if (weight === 0) expect(rule.severity).toBe('info');
  });

  test.each(rules.filter(({ id }) => id.startsWith('formatting/pdf-')).map(({ id, source }) => [id, source]))(
    '%s says how much its source is worth',
    (_, source) => {
      expect(source).toMatch(/^\[[VCES]\] \p{Lu}/u);
    },
  );
});

/** A hole stands for about as many words as a quoted opening. */
const wordsOfHole = 3;
const mostWords = 18;

function wordCount(sentence: string): number {
  const holes = sentence.match(/\{\w+\}/g)?.length ?? 0;
  return sentence.split(/\s+/).filter((word) => word !== '').length + holes * (wordsOfHole - 1);
}

describe.each(allRules(packs).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('speaks in short sentences', () => {
    const texts = [rule.why, rule.fix, ...Object.values(rule.messages)];
    const long = texts
      .flatMap((text) => text.split(/(?<=[.?!])\s/))
      .filter((sentence) => wordCount(sentence) > mostWords);
    expect(long).toEqual([]);
  });

  test('has a message for what is missing, if it expects anything', () => {
    expect('missing' in rule.messages).toBe(rule.expect !== undefined);
  });

  test('has good and bad examples', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });
});
