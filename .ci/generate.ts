import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generatedFiles } from './generate/files.js';
import { notices } from './generate/notices.js';

// `--check` writes nothing and fails when a file is stale.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = Object.entries({ ...generatedFiles(), 'THIRD_PARTY_NOTICES.md': await notices() });
const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (!values.check) for (const [path, text] of stale) writeFileSync(path, text);
else if (stale.length > 0) {
  console.error(`Stale, run "npm run generate": ${stale.map(([path]) => path).join(', ')}`);
  process.exitCode = 1;
}
