/**
 * How well bullets are judged: `npx tsx .ci/eval-bullets.ts [--show]`. With --show the misjudged rows of the tuning half
 * are printed; those of every other set stay unread, so that their numbers keep meaning something.
 */
import {
  developmentBullets,
  furtherBullets,
  halfOf,
  type JudgedRow,
  judgeRows,
  type Measures,
  measure,
} from '../__tests__/bullets/measure.js';

const development = judgeRows(developmentBullets());
const tuning = development.filter((row) => halfOf(row) === 'tuning');
const check = development.filter((row) => halfOf(row) === 'check');

heading('set');
line('development', measure(development));
line('  tuning half', measure(tuning));
line('  check half', measure(check));
line('further', measure(judgeRows(furtherBullets('more'))));
line('unseen', measure(judgeRows(furtherBullets('unseen'))));
line('field', measure(judgeRows(furtherBullets('field'))));
table('role', development, ({ role }) => [role]);
table('hard case', development, ({ tags }) => tags);
if (process.argv.includes('--show')) tuning.filter(({ label, judged }) => label !== judged.verdict).forEach(show);

function table(title: string, rows: readonly JudgedRow[], keys: (row: JudgedRow) => readonly string[]): void {
  heading(title);
  for (const key of [...new Set(rows.flatMap(keys))].sort())
    line(key, measure(rows.filter((row) => keys(row).includes(key))));
}

function heading(title: string): void {
  console.log(`\n${title.padEnd(30)} AUC    words  weak flagged  strong flagged  fair as fair`);
}

function line(name: string, measures: Measures): void {
  const { auc, wordCountAuc, weak, weakFlagged, strong, strongFlagged, fair, fairAsFair } = measures;
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${part}/${whole}`);
  const ratio = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padEnd(6);
  const shares = [
    share(weakFlagged, weak).padEnd(13),
    share(strongFlagged, strong).padEnd(15),
    share(fairAsFair, fair),
  ];
  console.log(`${name.padEnd(30)} ${ratio(auc)} ${ratio(wordCountAuc)} ${shares.join(' ')}`);
}

function show({ label, text, judged }: JudgedRow): void {
  const found = Object.entries(judged.evidence).flatMap(([kind, spans]) =>
    spans.map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
  console.log(`\n${label} judged ${judged.verdict} (${judged.strength})  ${text}\n    ${found.join(' · ')}`);
}
