import { labelled, measure } from '../__tests__/parse/measure.js';

/** How well the labelled resumes are read, kind by kind. `--show` names every fact that is missing or too much. */
const tallies = measure(labelled());
for (const [kind, { right, of, wrong }] of Object.entries(tallies)) {
  console.log(
    `${kind.padEnd(18)} ${String(right).padStart(4)} / ${String(of).padEnd(4)} ${((100 * right) / of).toFixed(1).padStart(5)} %`,
  );
  if (process.argv.includes('--show')) for (const line of wrong) console.log(`    ${line}`);
}
