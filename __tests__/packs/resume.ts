import type { Basics, Resume, Section, SectionKind } from '../../src/model/resume.js';
import type { Located, Prose } from '../../src/model/source.js';

interface Outline {
  readonly name?: string;
  readonly phone?: string;
  readonly profiles?: readonly string[];
  readonly private?: Basics['private'];
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly title: string;
    readonly paragraphs?: readonly string[];
    readonly bullets?: readonly string[];
  }[];
}

/** A resume with every part where its text says it is: one line a part. */
export function resumeOf(outline: Outline): Resume {
  let text = '';
  const add = (line: string): Prose => {
    const at = { start: text.length, end: text.length + line.length };
    text += `${line}\n`;
    return { value: line, at, runs: [{ plain: 0, source: at.start, length: line.length }], code: [], links: [] };
  };
  const located = (line: string | undefined): Located<string> | null => (line === undefined ? null : add(line));

  const basics: Basics = {
    name: located(outline.name),
    label: null,
    email: null,
    phone: located(outline.phone),
    url: null,
    location: null,
    address: null,
    summary: null,
    profiles: (outline.profiles ?? []).map((network) => ({ network, url: '', at: add(network).at })),
    photo: null,
    private: outline.private ?? [],
  };
  const sections = outline.sections.map(({ kind, title, paragraphs = [], bullets = [] }): Section => {
    const heading = add(title);
    const prose = paragraphs.map(add);
    const items = bullets.map(add);
    const entry = { title: null, organization: null, location: null, start: null, end: null, url: null };
    const at = { start: heading.at.start, end: text.length };
    return {
      title: heading,
      kind,
      at,
      paragraphs: prose,
      entries: [
        {
          ...entry,
          at,
          header: heading,
          paragraphs: [],
          skills: [],
          bullets: items.map((item) => ({ kind: 'bullet', prose: item })),
        },
      ],
    };
  });
  const prose = sections.flatMap(({ paragraphs, entries }) => [
    ...paragraphs,
    ...entries.flatMap(({ bullets }) => bullets.map((bullet) => bullet.prose)),
  ]);
  return {
    source: { path: 'resume.md', format: 'markdown', text },
    language: 'en',
    basics,
    sections,
    skills: [],
    prose,
    deviations: [],
  };
}
