import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measure } from './bench/measure.js';
import { asTable } from './bench/table.js';

// How long bulletlint takes and how much memory it needs: `--runs <n>` rounds, `--json <file>` for the figures.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } } });

const figures = await measure(Number(values.runs));
console.log(asTable(figures));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
