import { judgeBullets } from '../../src/bullets/judge-bullets.js';
import type { Resume } from '../../src/model/resume.js';
import type { Artifact, Artifacts, GrammarIssue, PdfReading, RuleExample } from '../../src/model/rule.js';
import type { Range, Source, SourceFormat } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { viewSkills } from '../../src/skills/view-skills.js';
import { checkStyle } from '../../src/style/check-style.js';
import { packs } from './packs.js';

const extensions: Readonly<Record<SourceFormat, string>> = { markdown: 'md', json: 'json', yaml: 'yaml' };

export function sourceOf({ text, format = 'markdown' }: Pick<RuleExample, 'text' | 'format'>): Source {
  return { path: `resume.${extensions[format]}`, format, text };
}

/** What the pipeline gathers about a resume, without its engines: their part is what the example says. */
export function gather(source: Source, given: NonNullable<RuleExample['given']> = {}): Artifacts {
  const role = known(packs.roles.get(given.role ?? 'backend'));
  const level = known(role.levels[given.level ?? 'fresher']);
  const market = known(packs.markets.get(given.market ?? 'in'));
  const resume = parseResume(source, { sections: packs.sections, lexicon: packs.lexicon, region: market.region });
  const bullets = judgeBullets(resume, { role, skills: packs.skills, lexicon: packs.lexicon });
  return {
    resume: ready(resume),
    bullets: ready(bullets),
    skills: ready(viewSkills(resume, bullets, packs.skills)),
    role: ready(role),
    level: ready(level),
    market: ready(market),
    lexicon: ready(packs.lexicon),
    job: { state: 'off', reason: 'no job description was given' },
    pdf: given.pdf === undefined ? { state: 'off', reason: 'no PDF' } : ready(readingOf(given.pdf, resume)),
    grammar:
      given.grammar === undefined
        ? { state: 'off', reason: 'no grammar engine' }
        : ready(given.grammar.map((issue) => placed(issue, source.text))),
    style: ready(checkStyle(resume, {})),
    ignores: { state: 'off', reason: 'nothing is judged yet' },
    repository: given.repository === undefined ? { state: 'off', reason: 'no repository' } : ready(given.repository),
    today: ready('2026-01-15'),
  };
}

function ready<T>(value: T): Artifact<T> {
  return { state: 'ready', value };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no pack of that name');
  return value;
}

function placed(issue: Omit<GrammarIssue, 'at'>, text: string): GrammarIssue {
  return { ...issue, at: rangeOf(issue.words, text) };
}

function rangeOf(words: string, text: string): Range {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the example does not say "${words}"`);
  return { start, end: start + words.length };
}

const none = { written: 0, read: 0 };
const noOutline = { contacts: [], sections: none, work: none, projects: none, education: none };

/** A PDF that reads back well but for what the example says. */
function readingOf(
  { view, survival, warnings = [] }: NonNullable<NonNullable<RuleExample['given']>['pdf']>,
  resume: Resume,
): PdfReading {
  const text = resume.prose.map(({ value }) => value).join('\n');
  const titles = resume.sections.map(({ title }) => title.value);
  return {
    view: {
      path: null,
      pages: 1,
      bytes: 30_000,
      textLayer: true,
      columns: 1,
      fonts: [],
      text,
      links: [],
      protection: 'none',
      title: null,
      paper: { width: 595, height: 842 },
      pageLines: [40],
      agreement: 1,
      hidden: [],
      tiny: [],
      oddities: [],
      margins: [],
      pandoc: '3.9',
      ...view,
    },
    survival: { fidelity: 1, name: true, email: true, phone: true, sections: titles, ...survival },
    outline: noOutline,
    warnings: warnings.map(({ kind, message, words }) => ({ kind, message, at: rangeOf(words, resume.source.text) })),
  };
}
