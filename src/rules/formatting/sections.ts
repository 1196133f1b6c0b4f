import type { SectionKind } from '../../model/resume.js';
import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/sections',
  title: 'The sections that readers look for',
  why: 'Readers and parsers jump to known headings. What stands under none of them is easily missed.',
  fix: 'Give each part a plain heading: Experience, Projects, Skills, Education.',
  messages: { absent: 'No section tells of {sections}. Give it a plain heading such as "{heading}".' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'facts',
  needs: ['resume', 'level'],
  examples: {
    good: [
      {
        text: '# Meera Nair\n\n## Projects\n\n### Mess ledger\n\n- Built it in Go.\n\n## Skills\n\nGo\n\n## Education\n\n### B.Tech, Example College',
      },
    ],
    bad: [
      {
        text: '# «Meera Nair»\n\n## Projects\n\n### Mess ledger\n\n- Built it in Go.\n\n## Education\n\n### B.Tech, Example College',
      },
    ],
  },
  check: ({ resume, level }) => {
    const kinds = new Set(resume.sections.map(({ kind }) => kind));
    const absent = level.sections.filter((anyOf) => !anyOf.some((kind) => kinds.has(kind)));
    const drafts = absent.map((anyOf) => {
      const titles = anyOf.map((kind) => headings[kind]);
      const data = { sections: titles.join(' or ').toLowerCase(), heading: titles[0] ?? '' };
      return { at: headOf(resume), messageId: 'absent', data, loss: 1 };
    });
    return { counted: level.sections.length, drafts };
  },
});

const headings: Readonly<Record<SectionKind, string>> = {
  summary: 'Summary',
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
  certifications: 'Certifications',
  achievements: 'Achievements',
  publications: 'Publications',
  volunteer: 'Volunteering',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
  declaration: 'Declaration',
  personal: 'Personal details',
  other: 'Other',
};
