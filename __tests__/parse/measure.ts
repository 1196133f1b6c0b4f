import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Lexicon, SectionTitles } from '../../src/model/pack.js';
import type { SectionKind } from '../../src/model/resume.js';
import type { SourceFormat } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { describeResume } from '../../src/reporters/resume-json.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('__tests__/fixtures/resumes/', root);

const readList = (file: string): unknown => load(readFileSync(new URL(`rules/language/${file}`, root), 'utf8'));
export const sections = readList('sections.yml') as SectionTitles;
export const lexicon = readList('headers.yml') as Lexicon;

const formats: Readonly<Record<string, SourceFormat>> = { md: 'markdown', json: 'json', yaml: 'yaml' };
/** The labelled resumes tell these kinds apart; our model does not. */
const ourKind: Readonly<Record<string, SectionKind>> = {
  experience: 'work',
  volunteering: 'volunteer',
  opensource: 'projects',
  positions: 'other',
};

interface Expected {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly sections: readonly { title: string; kind: string; line: number }[];
  readonly entries: readonly {
    section: string;
    title: string;
    organization: string;
    start: string;
    end: string;
    line: number;
    bullets: readonly { line: number }[];
    paragraphs?: readonly { line: number }[];
  }[];
  readonly skills: readonly string[];
}

/** Facts of one kind: how many are expected or read, and how many are both. */
export interface Tally {
  right: number;
  of: number;
  readonly wrong: string[];
}
export type Tallies = Record<string, Tally>;

/** The labelled resumes: those whose expected reading stands beside them. */
export function labelled(): string[] {
  const files = readdirSync(folder);
  return files.filter((file) => files.includes(expectedName(file)));
}

export function readFixture(file: string): { path: string; format: SourceFormat; text: string } {
  const format = formats[file.slice(file.lastIndexOf('.') + 1)] ?? 'markdown';
  return { path: file, format, text: readFileSync(new URL(file, folder), 'utf8') };
}

/** Every resume that the repository holds: the labelled ones, those in other languages, the examples. */
export function readAll(): { path: string; format: SourceFormat; text: string }[] {
  const folders = ['__tests__/fixtures/resumes/', '__tests__/fixtures/languages/', 'examples/'].map(
    (path) => new URL(path, root),
  );
  return folders.flatMap((place) =>
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|json|ya?ml)$/.test(path) && !/\.expected\.json$|\.resumerc|README/.test(path))
      .sort()
      .map((path) => ({
        path,
        format: formats[path.slice(path.lastIndexOf('.') + 1)] ?? 'markdown',
        text: readFileSync(new URL(path, place), 'utf8'),
      })),
  );
}

/** Compares what is read with what is expected; what is read too much counts as wrong too. */
export function measure(files: readonly string[]): Tallies {
  const tallies: Tallies = {};
  for (const file of files) {
    const expected = JSON.parse(readFileSync(new URL(expectedName(file), folder), 'utf8')) as Expected;
    const source = readFixture(file);
    const read = describeResume(parseResume(source, { sections, lexicon, region: 'IN' }));
    const compare = (kind: string, wanted: readonly string[], found: readonly string[]): void => {
      const tally = tallies[kind] ?? { right: 0, of: 0, wrong: [] };
      tallies[kind] = tally;
      const left = [...found];
      for (const fact of wanted) {
        const at = left.indexOf(fact);
        if (at === -1) tally.wrong.push(`${file}: missing ${fact}`);
        else left.splice(at, 1);
        tally.right += at === -1 ? 0 : 1;
      }
      tally.of += wanted.length + left.length;
      tally.wrong.push(...left.map((fact) => `${file}: not wanted ${fact}`));
    };
    const entries = read.sections.flatMap((section) =>
      section.entries.map((entry) => ({ section: section.title, ...entry })),
    );
    compare('name', [expected.name], [read.basics.name?.value ?? '']);
    compare('email', [expected.email], [read.basics.email?.value ?? '']);
    compare('phone', [expected.phone], [read.basics.phone?.value ?? '']);
    compare(
      'sections',
      expected.sections.map(({ title, kind, line }) => `${line} ${ourKind[kind] ?? kind} ${title}`),
      read.sections.map(({ title, kind, line }) => `${line} ${kind} ${title}`),
    );
    const facts = (field: 'title' | 'organization' | 'start' | 'end') => {
      compare(
        `entry ${field}`,
        expected.entries.map((entry) => `${entry.line} ${entry[field]}`),
        entries.map((entry) => `${entry.line} ${entry[field] ?? ''}`),
      );
    };
    compare(
      'entries',
      expected.entries.map((entry) => `${entry.line} ${entry.section}`),
      entries.map((entry) => `${entry.line} ${entry.section}`),
    );
    facts('title');
    facts('organization');
    facts('start');
    facts('end');
    const claims = entries.filter((entry) => entry.bullets.length > 0);
    compare(
      'bullets',
      expected.entries.flatMap((entry) => entry.bullets.map((bullet) => `${entry.line} ${bullet.line}`)),
      claims.flatMap((entry) => entry.bullets.map((bullet) => `${entry.line} ${bullet.line}`)),
    );
    const prose = expected.entries.filter((entry) => entry.paragraphs !== undefined);
    compare(
      'paragraphs',
      prose.flatMap((entry) => (entry.paragraphs ?? []).map(({ line }) => `${entry.line} ${line}`)),
      entries
        .filter((entry) => prose.some((other) => other.line === entry.line))
        .flatMap((entry) => entry.paragraphs.map(({ line }) => `${entry.line} ${line}`)),
    );
    compare(
      'skills',
      expected.skills,
      read.skills.map((skill) => skill.value),
    );
  }
  return tallies;
}

function expectedName(file: string): string {
  return `${file.slice(0, file.lastIndexOf('.'))}.expected.json`;
}
