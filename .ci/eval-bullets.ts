/**
 * How well bullets are judged: `npx tsx .ci/eval-bullets.ts [--show]`. With --show the misjudged rows of the tuning half
 * are printed; those of every other set stay unread, so that their numbers keep meaning something.
 */
import {
  developmentBullets,
  furtherBullets,
  furtherSets,
  halfOf,
  halves,
  type JudgedRow,
  judgeRows,
  measure,
  missingAgreement,
  verdicts,
} from '../__tests__/bullets/measure.js';
import { judgedPhrases, packPhrases, phrasesOfOneRow } from '../__tests__/bullets/phrases.js';
import { evidenceKinds } from '../src/model/bullet.js';

const development = judgeRows(developmentBullets());
const further = furtherSets.map((name) => ({ name, rows: judgeRows(furtherBullets(name)) }));
const all = [...development, ...further.flatMap(({ rows }) => rows)];

heading('set');
lines('development', development);
for (const { name, rows } of further) lines(name, rows);
lines('all together', all);
for (const half of halves) {
  const rows = all.filter((row) => halfOf(row) === half);
  table(`role, ${half}`, rows, ({ role }) => [role]);
  table(
    `hard case, ${half}`,
    development.filter((row) => halfOf(row) === half),
    ({ tags }) => tags,
  );
}
missing();
lexicon();
if (process.argv.includes('--show'))
  development.filter((row) => halfOf(row) === 'tuning' && row.label !== row.judged.verdict).forEach(show);

function lines(name: string, rows: readonly JudgedRow[]): void {
  line(name, rows);
  for (const half of halves)
    line(
      `  ${half} half`,
      rows.filter((row) => halfOf(row) === half),
    );
}

function table(title: string, rows: readonly JudgedRow[], keys: (row: JudgedRow) => readonly string[]): void {
  heading(title);
  for (const key of [...new Set(rows.flatMap(keys))].sort())
    line(
      key,
      rows.filter((row) => keys(row).includes(key)),
    );
}

/** Columns: the three orders, what word count alone gives, how strength follows length, and what each label was judged as. */
function heading(title: string): void {
  const columns = ['s>w', 's>f', 'f>w', 'words', 'length', 'weak w/f/s', 'fair w/f/s', 'strong w/f/s'];
  console.log(`\n${title.padEnd(30)} ${columns.map((column) => column.padEnd(column.length > 6 ? 12 : 6)).join(' ')}`);
}

function line(name: string, rows: readonly JudgedRow[]): void {
  const { auc, strongOverFair, fairOverWeak, wordCountAuc, lengthCorrelation, judgedAs } = measure(rows);
  const ratio = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padEnd(6);
  const ratios = [auc, strongOverFair, fairOverWeak, wordCountAuc, lengthCorrelation].map(ratio);
  const confusion = verdicts.map((label) => verdicts.map((verdict) => judgedAs[label][verdict]).join('/'));
  console.log(`${name.padEnd(30)} ${ratios.join(' ')} ${confusion.map((cell) => cell.padEnd(12)).join(' ')}`.trimEnd());
}

function missing(): void {
  const { exact, of, kinds } = missingAgreement(evidenceKinds);
  const shares = Object.entries(kinds).map(([kind, agreed]) => `${kind} ${agreed}/${of}`);
  console.log(`\nwhat is missing: as labelled in full for ${exact}/${of} · ${shares.join(' · ')}`);
}

function lexicon(): void {
  const suspects = [...phrasesOfOneRow(judgedPhrases), ...phrasesOfOneRow(packPhrases)];
  console.log(`phrases of lexicon and topics that stand in one row only: ${suspects.join(', ') || 'none'}`);
}

function show({ label, text, judged }: JudgedRow): void {
  const found = Object.entries(judged.evidence).flatMap(([kind, spans]) =>
    spans.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
  console.log(`\n${label} judged ${judged.verdict} (${judged.strength})  ${text}\n    ${found.join(' · ')}`);
}
