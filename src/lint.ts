import { buildPdf, type PdfStyle } from './build/build-pdf.js';
import { judgeBullets } from './bullets/judge-bullets.js';
import { LintError } from './errors.js';
import { checkGrammar } from './grammar/check-grammar.js';
import type { Engines } from './model/engines.js';
import type { Ignore } from './model/ignore.js';
import type { Employer, Level, MarketPack, Packs, RolePack } from './model/pack.js';
import { locator } from './model/place.js';
import type { Report } from './model/report.js';
import type { PrivateField, Resume } from './model/resume.js';
import type { Artifact, GrammarIssue, PdfReading, Repository, Rule } from './model/rule.js';
import type { Source } from './model/source.js';
import type { StyleSettings } from './model/style.js';
import { readIgnores } from './parse/ignores.js';
import { checkSize, checkTexts } from './parse/limits.js';
import { newestDate } from './parse/newest-date.js';
import { parseResume } from './parse/parse-resume.js';
import { compareOutline } from './pdf/compare-outline.js';
import { measureSurvival } from './pdf/measure-survival.js';
import { readFields } from './pdf/read-fields.js';
import { viewPdf } from './pdf/view-pdf.js';
import { type Contact, contactsOf } from './redact.js';
import { buildReport } from './score/build-report.js';
import { type Gathered, judge } from './score/judge.js';
import type { ScoreSettings } from './score/settings.js';
import type { Wishes } from './score/settle-ignores.js';
import { reportKeywords } from './skills/report-keywords.js';
import { unjudged } from './skills/unjudged.js';
import { viewSkills } from './skills/view-skills.js';
import { checkStyle } from './style/check-style.js';
import { languageName } from './text/language.js';
import { tryMended } from './try-mended.js';

export interface LintInput {
  readonly source: Source;
  readonly role: RolePack;
  readonly level: { readonly id: string; readonly expects: Level };
  readonly market: MarketPack;
  readonly employer: Employer;
  readonly packs: Packs;
  readonly rules: readonly Rule[];
  readonly settings: ScoreSettings;
  /** What the config sets of markdownlint. */
  readonly style: StyleSettings;
  /** What the config does not want told; the comments of the resume add theirs. */
  readonly ignores: readonly Ignore[];
  readonly pdf: PdfOrigin;
  readonly grammar: { readonly dictionary: readonly string[] } | { readonly off: string };
  /** Contact values that go into the PDF and nowhere else. */
  readonly private: PrivateValues;
  /** Those that the config names, whether or not this run has their values: a pull request from a fork has none. */
  readonly privateFields: readonly PrivateField[];
  /** Null where nobody says. */
  readonly repository: Repository | null;
  /** `YYYY-MM-DD`; null for the newest date in the resume. */
  readonly today: string | null;
  readonly version: string;
  /** Where a rule is explained. */
  readonly helpUri: (rule: string) => string;
  /** Milliseconds since the run began. */
  readonly elapsedMs: () => number;
}

/** Where the PDF that is judged comes from; `path` is where reports say that it lies. */
export type PdfOrigin =
  | { readonly from: 'build'; readonly style: PdfStyle; readonly path: string | null }
  | { readonly from: 'file'; readonly bytes: Uint8Array; readonly path: string }
  | { readonly from: 'nowhere'; readonly reason: string };

export type PrivateValues = Readonly<Partial<Record<PrivateField, string>>>;

export interface Linted {
  readonly report: Report;
  /** The PDF that was built; null when none was wanted or it failed. */
  readonly pdf: Uint8Array | null;
  readonly contacts: readonly Contact[];
}

/** The whole pipeline. Throws a `LintError` only when the resume itself cannot be read; a dead engine is part of the report. */
export async function lint(input: LintInput, engines: Engines): Promise<Linted> {
  const { source, role, market, packs } = input;
  const resume = understand(input);
  const [{ pdf, built }, grammar] = await Promise.all([
    readBack(input, resume, engines),
    proofread(input, resume, engines),
  ]);
  const bullets = judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon });
  const foreign = notEnglish(resume);
  const skills = viewSkills(resume, foreign === null ? bullets : unjudged(bullets), packs.skills);
  const today = input.today ?? newestDate(resume);
  const artifacts: Gathered = {
    resume: ready(resume),
    bullets: foreign ?? ready(bullets),
    skills: ready(skills),
    role: ready(role),
    level: ready(input.level.expects),
    market: ready(market),
    lexicon: foreign ?? ready(packs.lexicon),
    job: { state: 'off', reason: 'no job description was given' },
    pdf,
    grammar,
    style: ready(checkStyle(resume, input.style)),
    repository: input.repository === null ? unknownRepository : ready(input.repository),
    today: ready(today),
  };
  const wishes = wishesOf(input);
  const outcomes = judge(input.rules, artifacts, input.settings, wishes, packs.rubric.caps);
  const report = buildReport({
    ...input,
    role: role.id,
    level: input.level.id,
    market: market.id,
    today,
    rubric: packs.rubric,
    artifacts,
    outcomes,
    outcomesIf: tryMended({ ...input, wishes }, artifacts, outcomes),
    keywords: reportKeywords(skills, role, locator(source)),
    job: null,
    totalMs: input.elapsedMs(),
  });
  return { report, pdf: built, contacts: contactsOf(resume) };
}

const unknownRepository = { state: 'off', reason: 'not known to be in a public repository' } as const;

function wishesOf({ source, ignores: configured }: LintInput): Wishes {
  const { ignores, unknown } = readIgnores(source);
  return { ignores: [...configured, ...ignores], unknown };
}

function understand({ source, packs, market, privateFields }: LintInput): Resume {
  checkSize(source);
  const resume = parseResume(source, { sections: packs.sections, lexicon: packs.lexicon, region: market.region });
  checkTexts(resume);
  return { ...resume, basics: { ...resume.basics, private: privateFields } };
}

interface Reading {
  readonly pdf: Artifact<PdfReading>;
  readonly built: Uint8Array | null;
}

async function readBack(
  { pdf, private: values, packs, market }: LintInput,
  resume: Resume,
  engines: Engines,
): Promise<Reading> {
  if (pdf.from === 'nowhere') return { pdf: { state: 'off', reason: pdf.reason }, built: null };
  const made =
    pdf.from === 'build'
      ? await attempt('PDF not built', () => buildPdf(resume, engines, pdf.style))
      : ready({ bytes: pdf.bytes, pandoc: null, warnings: [] });
  if (made.state !== 'ready') return { pdf: made, built: null };
  const { bytes, pandoc, warnings } = made.value;
  const reading = await attempt('PDF not read', async () => {
    const view = { ...viewPdf(await engines.pdf.extract(bytes), pdf.path), pandoc };
    const fields = readFields(view, { sections: packs.sections, region: market.region });
    const survival = measureSurvival(resume, view, values);
    return { view, survival, outline: compareOutline(resume, survival, fields, values), warnings };
  });
  return { pdf: reading, built: pdf.from === 'build' ? bytes : null };
}

async function proofread(
  { grammar, market, packs }: LintInput,
  resume: Resume,
  engines: Engines,
): Promise<Artifact<readonly GrammarIssue[]>> {
  if ('off' in grammar) return { state: 'off', reason: grammar.off };
  const foreign = notEnglish(resume);
  if (foreign !== null) return foreign;
  const { dialect } = market;
  const { lexicon, skills } = packs;
  const { dictionary } = grammar;
  return attempt('Grammar not checked', () =>
    checkGrammar(resume, engines.grammar, { dialect, dictionary, lexicon, skills }),
  );
}

/** What rests on English words abstains from a resume in another language; null for one in English. */
function notEnglish({ language }: Resume): { state: 'off'; reason: string } | null {
  return language === 'en' ? null : { state: 'off', reason: `not applicable: written in ${languageName(language)}` };
}

function ready<T>(value: T): Artifact<T> {
  return { state: 'ready', value };
}

/** What an engine makes, or why it could not. A mistake of ours is not swallowed. */
async function attempt<T>(what: string, work: () => Promise<T>): Promise<Artifact<T>> {
  try {
    return ready(await work());
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    const { path, line, column } = error.place ?? {};
    const place = [path, line, column].filter((part) => part !== undefined && part !== null).map((part) => `${part}:`);
    return { state: 'unavailable', reason: [`${what}:`, place.join(''), error.message].filter(Boolean).join(' ') };
  }
}
