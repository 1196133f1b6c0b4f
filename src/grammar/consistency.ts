import type { GrammarLint } from '../model/engines.js';
import type { Resume } from '../model/resume.js';
import { rewrite } from './complaint.js';
import type { Knowledge, WordSets } from './knowledge.js';
import type { Manuscript, Paragraph } from './manuscript.js';

export interface PlacedLint {
  readonly paragraph: Paragraph;
  readonly lint: GrammarLint;
}

/** What is wrong only beside the rest of the resume: the few that differ from the many. */
export function checkConsistency(
  resume: Resume,
  { paragraphs }: Manuscript,
  knowledge: Knowledge,
): readonly PlacedLint[] {
  const sentences = paragraphs.filter(({ kind }) => kind === 'sentences');
  const lists = listsOf(resume, sentences);
  return [
    ...smallOpenings(lists, paragraphs, knowledge),
    ...fullStops(lists),
    ...(sentences.length > longestResume ? [] : spellingMixtures(sentences)),
  ];
}

/** "developed a chat app" in a list whose other items begin with a capital: only verbs, because npm and iOS are right. */
function smallOpenings(
  lists: readonly (readonly Paragraph[])[],
  all: readonly Paragraph[],
  { verbs, words }: Knowledge,
): readonly PlacedLint[] {
  return lists.flatMap((list) => {
    const small = list.flatMap((paragraph) => {
      const [first] = paragraph.words;
      if (first === undefined || first.text !== first.key || !verbs.past.has(first.key)) return [];
      // "source code for", and then a list of what: no new sentence.
      return isUnfinished(all[all.indexOf(paragraph) - 1], words) ? [] : [{ paragraph, first }];
    });
    if (small.length * 2 > list.length) return [];
    return small.map(({ paragraph, first }) => {
      const right = first.text.charAt(0).toUpperCase() + first.text.slice(1);
      return { paragraph, lint: rewrite('Capitals', first, first, right) };
    });
  });
}

function isUnfinished(paragraph: Paragraph | undefined, { connectors }: WordSets): boolean {
  const last = paragraph?.words.at(-1);
  return last !== undefined && (last.text === ':' || connectors.has(last.key));
}

/** The bullets of each entry. */
function listsOf({ sections }: Resume, paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const byStart = new Map(paragraphs.map((paragraph) => [paragraph.prose.at.start, paragraph]));
  return sections
    .flatMap((section) => section.entries)
    .map(({ bullets }) => bullets.filter(({ kind }) => kind === 'bullet'))
    .map((bullets) => bullets.flatMap(({ prose }) => byStart.get(prose.at.start) ?? []));
}

/** Fewer bullets than this show no habit: of one job, and of the whole resume. */
const fewest = { job: 4, resume: 10 } as const;
/** At most so many of those that have a habit break it; more of them are a habit of their own. */
const shareOfSlips = { job: 1 / 4, resume: 1 / 6 } as const;
/** A longer list is no list of one job. */
const longestList = 12;

/** The few bullets with a full stop, or without, where the others of the job or of the resume are the other way. */
function fullStops(lists: readonly (readonly Paragraph[])[]): readonly PlacedLint[] {
  const jobs = lists.filter((list) => list.length <= longestList);
  const whole = slipsOf(jobs.flat(), 'resume');
  const found = jobs.flatMap((list) => slipsOf(list, 'job'));
  return [...found, ...whole.filter(({ paragraph }) => !found.some((other) => other.paragraph === paragraph))];
}

function slipsOf(list: readonly Paragraph[], of: keyof typeof fewest): readonly PlacedLint[] {
  const sentences = list.filter((paragraph) => !isLabelled(paragraph));
  const stopped = sentences.filter(({ words }) => words.at(-1)?.text === '.');
  const open = sentences.filter(({ words }) => words.at(-1)?.kind === 'word' || words.at(-1)?.kind === 'number');
  const all = stopped.length + open.length;
  if (all < fewest[of]) return [];
  if (open.length <= all * shareOfSlips[of]) return open.flatMap((paragraph) => stopAtEnd(paragraph, '.'));
  return stopped.length <= all * shareOfSlips[of] ? stopped.flatMap((paragraph) => stopAtEnd(paragraph, '')) : [];
}

/** "Stack: Go, Redis" is no sentence. */
function isLabelled({ words }: Paragraph): boolean {
  return words.length < 4 || words.slice(0, 4).some(({ text }) => text === ':');
}

function stopAtEnd(paragraph: Paragraph, stop: '.' | ''): readonly PlacedLint[] {
  const { words } = paragraph;
  const last = words.findLast((word) => word.kind !== 'mark');
  const end = words.at(-1);
  // "etc." and "Pvt. Ltd." keep their full stop, and so does a bullet of several sentences.
  if (
    last === undefined ||
    end === undefined ||
    last.kind === 'link' ||
    last.text.includes('.') ||
    (stop === '' && end.start !== last.end)
  )
    return [];
  if (
    stop === '' &&
    ((last.kind === 'word' && last.text.length < 4) || words.slice(0, -1).some(({ text }) => text === '.'))
  )
    return [];
  return [{ paragraph, lint: rewrite('FullStops', last, end, last.text + stop) }];
}

/** More stretches of prose than this were hardly written by one hand at one time. */
const longestResume = 50;

interface Spelling {
  readonly form: RegExp;
  readonly as: string;
}
const mixtures: readonly (readonly [british: Spelling, american: Spelling])[] = [
  [
    { form: /^(\p{L}{3,})is(e|ed|es|ing|er|ers|ation|ations)$/iu, as: '$1is$2' },
    { form: /^(\p{L}{3,})iz(e|ed|es|ing|er|ers|ation|ations)$/iu, as: '$1iz$2' },
  ],
  [
    { form: /^(\p{L}{3,})ys(e|ed|es|ing|er|ers)$/iu, as: '$1ys$2' },
    { form: /^(\p{L}{3,})yz(e|ed|es|ing|er|ers)$/iu, as: '$1yz$2' },
  ],
  [
    { form: /^(\p{L}{3,})our(s|ed|ing|al|)$/iu, as: '$1our$2' },
    { form: /^(\p{L}{3,})or(s|ed|ing|al|)$/iu, as: '$1or$2' },
  ],
];

/** "optimizing" where the resume elsewhere has "optimise" twice or more: either alone is right. */
function spellingMixtures(paragraphs: readonly Paragraph[]): readonly PlacedLint[] {
  const words = paragraphs.flatMap((paragraph) => paragraph.words.map((word) => ({ paragraph, word })));
  const slips = (habit: Spelling, slip: Spelling): readonly PlacedLint[] => {
    const stems = words.flatMap(({ word }) => habit.form.exec(word.key)?.[1] ?? []);
    if (stems.length < 2) return [];
    const uses = words.flatMap((use) => {
      const stem = slip.form.exec(use.word.key)?.[1];
      return stem === undefined ? [] : [{ ...use, stem }];
    });
    return uses.flatMap(({ paragraph, word, stem }) => {
      const alone = uses.filter((use) => use.stem === stem).length === 1;
      if (!alone || stems.filter((one) => one === stem).length < 2) return [];
      return [{ paragraph, lint: rewrite('SpellingMixture', word, word, word.text.replace(slip.form, habit.as)) }];
    });
  };
  return mixtures.flatMap(([british, american]) => [...slips(british, american), ...slips(american, british)]);
}
