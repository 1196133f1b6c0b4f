/** All measurements on labelled data, one after the other: `npm run eval`. Fails when one of them could not run. */
import { execa } from 'execa';

const evaluations = ['bullets', 'grammar', 'parse'] as const;
const states: { name: string; failed: boolean; seconds: number }[] = [];

for (const name of evaluations) {
  console.log(`\n=== ${name} ===`);
  const started = performance.now();
  const { failed } = await execa('tsx', [`.ci/eval-${name}.ts`], {
    stdio: 'inherit',
    preferLocal: true,
    reject: false,
  });
  states.push({ name, failed, seconds: (performance.now() - started) / 1000 });
}

console.log('\n=== summary ===');
for (const { name, failed, seconds } of states)
  console.log(`${name.padEnd(8)} ${failed ? 'FAILED' : 'measured'} in ${seconds.toFixed(1)} s`);
process.exitCode = states.some(({ failed }) => failed) ? 1 : 0;
