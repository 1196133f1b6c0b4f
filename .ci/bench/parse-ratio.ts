import { readFile } from 'node:fs/promises';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ParseOptions, parseResume } from '../../src/parse/parse-resume.js';
import { readPacks } from '../eval/packs.js';
import { type Ratio, ratio } from './ratios.js';

/** Characters. The largest is what a file may have. */
const sizes = { '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 } as const;

/** CPU of our parser by that of plain `remark-parse`, for texts of several sizes: level if our time grows with the length alone. */
export async function parseRatios(path: string, rounds: number): Promise<readonly Ratio[]> {
  const resume = await readFile(path, 'utf8');
  const { sections, lexicon } = await readPacks();
  const options: ParseOptions = { sections, lexicon, region: 'IN' };
  const plain = unified().use(remarkParse);
  const ours = (text: string) => parseResume({ path, format: 'markdown', text }, options);
  // The first text compiles both.
  ours(resume);
  plain.parse(resume);
  return Object.entries(sizes).map(([size, characters]) => {
    const text = ofSize(resume, characters);
    const [parse, remark] = leastCpu([() => ours(text), () => plain.parse(text)], rounds);
    return ratio(`parse / remark-parse, ${size}`, (parse ?? 0) / (remark ?? 1), null);
  });
}

/** The sections of a resume again and again below its head. */
function ofSize(resume: string, size: number): string {
  const sections = resume.slice(resume.indexOf('\n## '));
  return resume + sections.repeat(Math.max(0, Math.round((size - resume.length) / sections.length)));
}

/** In turns, so that other work on the machine touches all alike. Microseconds. */
function leastCpu(works: readonly (() => unknown)[], rounds: number): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      least[at] = Math.min(least[at] ?? 0, user + system);
    }
  }
  return least;
}
