import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumOfFile } from '../../.ci/build/assets.js';
import { notices } from '../../.ci/generate/notices.js';

/** Everything but what is copied byte for byte and known by its hash. */
async function builtFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^(?:wasm|fonts)[\\/]/.test(name))
    .sort();
}

// Bundlers may differ by platform in the order of things; what is committed is what Linux makes.
describe.runIf(process.platform === 'linux')('dist', () => {
  let fresh: string;
  beforeAll(async () => {
    fresh = await mkdtemp(join(tmpdir(), 'bulletlint-dist-'));
    await execa(process.execPath, ['--import', 'tsx', '.ci/build.ts', '--light', '--out', fresh]);
  });
  afterAll(() => rm(fresh, { recursive: true }));

  test('is what the sources build (npm run build)', async () => {
    expect(await builtFiles('dist')).toEqual(await builtFiles(fresh));
    for (const name of await builtFiles(fresh)) {
      const [committed, built] = await Promise.all([readFile(join('dist', name)), readFile(join(fresh, name))]);
      expect(committed.equals(built), `dist/${name} is stale: npm run build`).toBe(true);
    }
  });

  test('carries the files that it states the hashes of', async () => {
    const sums = JSON.parse(await readFile('dist/SHA256SUMS.json', 'utf8')) as { file: string; sha256: string }[];
    expect(sums.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['wasm/pandoc.wasm', 'wasm/harper_wasm_slim_bg.wasm', 'fonts/SourceSans3-Regular.ttf']),
    );
    for (const { file, sha256 } of sums) expect(await sumOfFile(join('dist', file)), file).toBe(sha256);
  });
});

test('the third-party notices are those of what dist holds (npm run generate)', async () => {
  const text = await readFile('THIRD_PARTY_NOTICES.md', 'utf8');
  expect(text).toBe(await notices());
  for (const part of [
    'GNU GENERAL PUBLIC LICENSE',
    'Apache License',
    'SIL OPEN FONT LICENSE',
    'github.com/jgm/pandoc/tree/3.10',
  ]) {
    expect(text).toContain(part);
  }
});
