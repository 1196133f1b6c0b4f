import { toSource } from '../../model/place.js';
import type { Section } from '../../model/resume.js';
import { type Draft, defineRule } from '../../model/rule.js';
import type { Prose } from '../../model/source.js';
import { findGrades } from '../reading/find-grades.js';

export default defineRule({
  id: 'market/education-facts',
  title: 'Marks with their scale, and the year',
  why: 'Colleges grade out of 4, 5 or 10, and drives are held for one batch. A reader has to see both.',
  fix: 'Write "CGPA 8.1/10" and the year in which you pass or passed.',
  messages: {
    scale: '"{grade}" does not say out of how many. Write "{better}" if that is your scale.',
    year: 'The year of passing cannot be found. Drives are held for one batch.',
  },
  dimension: 'market',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'market'],
  examples: {
    good: [{ text: '## Education\n\n### B.Tech, Example College, 2021 – 2025\n\nCGPA 8.1/10' }],
    bad: [
      { text: '## Education\n\n### B.Tech, Example College, 2021 – 2025\n\n«CGPA 8.1»' },
      { text: '## «Education»\n\n### B.Tech, Example College\n\nCGPA 8.1/10' },
    ],
  },
  source: 'Instructions of the placement office of IIT Delhi; eligibility notes of Indian campus drives.',
  check: ({ resume, market }) => {
    const section = resume.sections.find(({ kind }) => kind === 'education');
    if (section === undefined) return { notApplicable: 'there is no education section' };
    const prose = resume.prose.filter(({ at }) => at.start >= section.at.start && at.end <= section.at.end);
    const grades = market.education.includes('scale') ? prose.flatMap(findGradesIn) : [];
    const wantsYear = market.education.includes('year');
    return {
      counted: grades.length + (wantsYear ? 1 : 0),
      drafts: [
        ...grades.flatMap(({ draft }) => draft ?? []),
        ...(wantsYear && !hasYear(section, prose)
          ? [{ at: section.title.at, messageId: 'year', data: {}, loss: 1 }]
          : []),
      ],
    };
  },
});

function findGradesIn(prose: Prose): { readonly draft: Draft | null }[] {
  return findGrades(prose.value).map((grade) => {
    if (grade.scaled) return { draft: null };
    const data = { grade: grade.text, better: grade.text.replace(/[\d.]*\d/, (points) => `${points}/10`) };
    return { draft: { at: toSource(prose, grade), messageId: 'scale', data, loss: 1 } };
  });
}

function hasYear({ entries }: Section, prose: readonly Prose[]): boolean {
  return (
    entries.some(({ start, end }) => start !== null || end !== null) ||
    prose.some(({ value }) => /\b(?:19|20)\d\d\b/.test(value))
  );
}
