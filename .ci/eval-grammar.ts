import { parseArgs } from 'node:util';
import { further, labelled } from '../__tests__/rules/ranked.js';
import { checkAll, type JudgedRow, judgeGrammar, ownSets } from './eval/grammar.js';

// How well the grammar check does on labelled sentences, by kind: `--all` lists every row, otherwise only those it gets
// wrong. `--alone` makes a resume of each row. Other files of the same form may be named.
const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean', default: false }, alone: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const totals = new Map<string, { right: number; of: number }>();
for (const path of positionals.length > 0 ? positionals : ownSets) {
  const rows = await judgeGrammar(path, values.alone ? 1 : undefined);
  console.log(path);
  for (const judged of rows) if (values.all || judged.verdict !== 'right') console.log(describe(judged));
  const errors = rows.filter(({ row }) => row.fix !== null);
  const count = (verdict: JudgedRow['verdict'], among = rows) =>
    among.filter((judged) => judged.verdict === verdict).length;
  const kinds = [...new Set(errors.map(({ row }) => row.kind))].map((kind) => {
    const among = errors.filter(({ row }) => row.kind === kind);
    const { right, of } = totals.get(kind) ?? { right: 0, of: 0 };
    totals.set(kind, { right: right + count('right', among), of: of + among.length });
    return `${kind} ${count('right', among)}/${among.length}`;
  });
  console.log(`  errors mended ${count('right', errors)} of ${errors.length} (${kinds.join(', ')})`);
  console.log(`  found with another fix ${count('other fix')}, missed ${count('missed')}`);
  console.log(`  clean sentences flagged ${count('false alarm')} of ${rows.length - errors.length}`);
}

if (positionals.length === 0) {
  console.log(`all sets by kind: ${[...totals].map(([kind, { right, of }]) => `${kind} ${right}/${of}`).join(', ')}`);
  const excellent = [...labelled, ...further].filter(({ quality }) => quality === 'excellent');
  const flags = (await checkAll(excellent.map(({ source }) => source))).flat();
  console.log(`flags in the ${excellent.length} excellent resumes: ${flags.length}`);
  for (const { rule, words, replacement } of flags) console.log(`  ${rule}: ${words} → ${replacement ?? '?'}`);
}

function describe({ row, found, verdict }: JudgedRow): string {
  const said = found.map(({ rule, words, replacement }) => `${rule}: ${words} → ${replacement ?? '?'}`);
  return `${verdict.padEnd(12)} ${row.kind.padEnd(16)} ${row.text}\n${' '.repeat(30)}${said.join('; ') || 'nothing'}`;
}
