import { defineRule } from '../../model/rule.js';
import { noText } from '../reading/no-text.js';
import { headOf } from '../reading/places.js';

/** Points by name of the paper. */
const papers = { a4: { width: 595, name: 'A4' }, 'us-letter': { width: 612, name: 'Letter' } } as const;
/** Points by which a page may differ. */
const tolerance = 6;
const marks = /^([•◦‣▪▫●○■□◆◇►▸➢➤✓✔⁃*])\s/u;
/** Nested lists have a mark of their own. */
const usualMarks = 2;

export default defineRule({
  id: 'formatting/pdf-details',
  title: 'Small things of the PDF',
  why: 'A browser shows the title of a PDF. A printer cuts what does not fit its paper.',
  fix: 'Set title and paper where you export, and use one kind of bullet.',
  messages: {
    untitled: 'The PDF has no title. A browser shows its file name instead.',
    stranger: 'The title of the PDF, "{title}", does not have your name in it.',
    paper: 'The PDF is not on {paper}, the paper that is usual in this market.',
    bullets: 'The PDF has {count} kinds of bullets: {marks}.',
  },
  dimension: 'formatting',
  severity: 'info',
  effort: 'wording',
  needs: ['resume', 'pdf', 'market'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: { view: { title: 'Meera Nair – Resume' } } } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { title: 'Modern resume template' } } } }],
  },
  source:
    '[C] The parser of OpenResume knows round bullets, not squares, arrows or ticks. Title and paper are manners: we know of no parser that reads them.',
  check: ({ resume, pdf: { view }, market }) => {
    if (!view.textLayer) return { notApplicable: noText };
    const at = headOf(resume);
    const paper = papers[market.paper];
    const kinds = [...new Set(view.text.split('\n').flatMap((line) => marks.exec(line)?.[1] ?? []))];
    const name = resume.basics.name?.value ?? null;
    const faults = [
      ...(view.title === null ? [{ messageId: 'untitled', data: {} }] : []),
      ...(view.title !== null && name !== null && !shareWord(view.title, name)
        ? [{ messageId: 'stranger', data: { title: view.title.slice(0, 60) } }]
        : []),
      ...(Math.abs(view.paper.width - paper.width) > tolerance
        ? [{ messageId: 'paper', data: { paper: paper.name } }]
        : []),
      ...(kinds.length > usualMarks
        ? [{ messageId: 'bullets', data: { count: kinds.length, marks: kinds.join(' ') } }]
        : []),
    ];
    return { counted: 4, drafts: faults.map((fault) => ({ at, loss: 1, ...fault })) };
  },
});

function shareWord(title: string, name: string): boolean {
  const said = title.toLowerCase();
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 1 && said.includes(word));
}
