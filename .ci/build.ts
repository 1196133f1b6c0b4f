import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyAssets, copyRules, writeSums } from './build/assets.js';
import { writeBundle } from './build/bundle.js';

// `--out <dir>` builds elsewhere; `--light` leaves out the WASM and fonts, whose hashes SHA256SUMS.json states anyway.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, light: { type: 'boolean', default: false } },
});
const out = values.out;

await mkdir(out, { recursive: true });
for (const stale of ['chunks', 'engines', 'rules']) await rm(join(out, stale), { recursive: true, force: true });
await writeBundle(out);
await copyRules(out);
await writeSums(out);
if (!values.light) await copyAssets(out);
