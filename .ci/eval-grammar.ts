import { parseArgs } from 'node:util';
import { judgeGrammar } from './eval/grammar.js';

// How well the grammar check does on the labelled sentences: `--all` lists every row, otherwise only those it gets wrong.
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const rows = await judgeGrammar('__tests__/fixtures/eval/grammar.tsv');

for (const { row, found, verdict } of rows) {
  if (!values.all && verdict === 'right') continue;
  const said =
    found.map(({ rule, words, replacement }) => `${rule}: ${words} → ${replacement ?? '?'}`).join('; ') || 'nothing';
  console.log(`${verdict.padEnd(12)} ${row.kind.padEnd(16)} ${row.text}\n${' '.repeat(30)}${said}`);
}
const errors = rows.filter(({ row }) => row.fix !== null);
const clean = rows.filter(({ row }) => row.fix === null);
const count = (verdict: string) => rows.filter((judged) => judged.verdict === verdict).length;
console.log(`errors mended ${count('right') - clean.length + count('false alarm')} of ${errors.length}`);
console.log(`  found with another fix ${count('other fix')}, missed ${count('missed')}`);
console.log(`clean sentences flagged ${count('false alarm')} of ${clean.length}`);
