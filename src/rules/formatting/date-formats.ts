import { toSource } from '../../model/place.js';
import type { Entry, Resume } from '../../model/resume.js';
import { defineRule } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { findPeriods } from '../../text/dates.js';

export default defineRule({
  id: 'formatting/date-formats',
  title: 'Dates in one format',
  why: 'Parsers compute your experience from dates. Mixed formats are misread, and look careless to people.',
  fix: 'Write every date as "Jan 2025 – Jun 2025".',
  messages: { mixed: '"{date}" is written as {this}, but most dates as {usual}.' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume'],
  examples: {
    good: [
      {
        text: '# Meera Nair\n\n## Experience\n\n### Intern, Acme, Jan 2025 – Jun 2025\n\n- Built it.\n\n### Trainee, Beta, May 2024 – Jul 2024\n\n- Built it.\n\n## Education\n\n### B.Tech, Example College, 2021 – 2025\n',
      },
    ],
    bad: [
      {
        text: '# Meera Nair\n\n## Experience\n\n### Intern, Acme, Jan 2025 – Jun 2025\n\n- Built it.\n\n### Trainee, Beta, May 2024 – Jul 2024\n\n- Built it.\n\n### Helper, Gamma, «03/2023 – 04/2023»\n\n- Built it.\n',
      },
    ],
  },
  source: 'Greenhouse names inconsistent formatting; the parser of OpenResume misses some forms of months.',
  check: ({ resume }) => {
    // Dates of JSON and YAML have one format, and we print them.
    if (resume.source.format !== 'markdown') return { notApplicable: 'its format has one way to write dates' };
    const dates = datesOf(resume);
    if (dates.length < 2) return { notApplicable: 'there are not two periods with months' };
    const usual = mostFrequent(dates.map(({ form }) => form));
    return {
      counted: dates.length,
      drafts: dates
        .filter(({ form }) => form !== usual)
        .map(({ at, date, form }) => ({
          at,
          messageId: 'mixed',
          data: { date, this: names[form], usual: names[usual] },
          loss: 1,
        })),
    };
  },
});

type Form = keyof typeof names;
const names = {
  word: 'the name of the month',
  slash: 'numbers with a slash',
  dash: 'numbers with a dash',
  dot: 'numbers with a dot',
} as const;

interface WrittenDate {
  readonly at: Range;
  readonly date: string;
  readonly form: Form;
}

function datesOf({ sections }: Resume): WrittenDate[] {
  return sections.flatMap(({ entries }) => entries.flatMap(datesOfEntry));
}

function datesOfEntry({ header }: Entry): WrittenDate[] {
  return findPeriods(header.value).flatMap(({ span }) => {
    const date = header.value.slice(span.start, span.end);
    const form = formOf(date);
    return form === null ? [] : [{ at: toSource(header, span), date, form }];
  });
}

/** Null for years alone: degrees have them, and nobody minds. "2021-22" is a year of study. */
function formOf(date: string): Form | null {
  if (/\b\d{1,2} ?\/ ?\d{4}\b/.test(date)) return 'slash';
  if (/\b\d{1,2}\.\d{4}\b/.test(date)) return 'dot';
  if (/\b(?:\d{1,2}-\d{4}|\d{4}-(?:0[1-9]|1[0-2]))\b/.test(date)) return 'dash';
  return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(date) ? 'word' : null;
}

function mostFrequent(forms: readonly Form[]): Form {
  const count = (form: Form): number => forms.filter((other) => other === form).length;
  return forms.reduce((best, form) => (count(form) > count(best) ? form : best), forms[0] ?? 'word');
}
