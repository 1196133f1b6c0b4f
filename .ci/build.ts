import { parseArgs } from 'node:util';
import { copyAssets, writePacks, writeSums } from './build/assets.js';
import { bundle, writeChunks } from './build/bundle.js';

// `--out <dir>` builds elsewhere; `--light` leaves out WASM and fonts, whose hashes SHA256SUMS.json states anyway.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, light: { type: 'boolean', default: false } },
});

await writeChunks(await bundle(), values.out);
await writePacks(values.out);
await writeSums(values.out);
if (!values.light) await copyAssets(values.out);
