import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontCoverage } from '../../src/build/coverage.js';
import { fontFiles } from '../../src/build/fonts.js';

const modules = join(import.meta.dirname, '..', '..', 'node_modules');

/** The code points of a TrueType font: subtable format 12 of its `cmap`. */
function codePoints(file: string): Set<number> {
  const bytes = readFileSync(file);
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmap = bytes.readUInt32BE((tables.find((at) => bytes.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const subtables = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, index) => cmap + bytes.readUInt32BE(cmap + 8 + 8 * index),
  );
  const points = new Set<number>();
  for (const table of subtables.filter((at) => bytes.readUInt16BE(at) === 12)) {
    for (let group = 0; group < bytes.readUInt32BE(table + 12); group += 1) {
      const at = table + 16 + 12 * group;
      for (let point = bytes.readUInt32BE(at); point <= bytes.readUInt32BE(at + 4); point += 1) points.add(point);
    }
  }
  return points;
}

test('the coverage is that of the fonts', () => {
  const [first, ...others] = fontFiles.map(({ from }) => codePoints(join(modules, from)));
  const shared = [...(first ?? [])].filter((point) => others.every((font) => font.has(point))).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of shared) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const written = ranges.map((range) => [...new Set(range)].map((point) => point.toString(16)).join('-')).join(' ');
  expect(fontCoverage).toBe(written);
});
