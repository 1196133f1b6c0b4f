import { type EvidenceKind, evidenceKinds, type JudgedBullet } from '../model/bullet.js';
import type { Lexicon, RolePack, Skill } from '../model/pack.js';
import type { Prose, Range } from '../model/source.js';
import { type AxisIndex, findAxes, indexAxes } from './axes.js';
import { type Clue, worth } from './clue.js';
import { findEvidence } from './evidence.js';
import { type Opening, readOpening } from './opening.js';
import { openQuestions } from './questions.js';
import { readBullet } from './reading.js';
import { rewriteBullet } from './rewrite.js';
import { verdictOf, weigh } from './strength.js';
import { findTopics, indexTopics, type TopicIndex } from './topics.js';
import { compileVocabulary, type Vocabulary } from './vocabulary.js';

/** What judging rests on, all of it data of the packs. */
export interface Knowledge {
  readonly role: Pick<RolePack, 'topics' | 'axes'>;
  readonly skills: readonly Skill[];
  readonly lexicon: Lexicon;
}

/** Knowledge made ready for looking up; it takes some milliseconds, so do it once. */
export interface Judge {
  readonly vocabulary: Vocabulary;
  readonly topics: TopicIndex;
  readonly axes: AxisIndex;
}

/** What is found in one claim, apart from where it stands in the resume. */
export type Judgement = Omit<JudgedBullet, 'bullet' | 'section' | 'entry'>;

export function compileJudge({ role, skills, lexicon }: Knowledge): Judge {
  return { vocabulary: compileVocabulary(lexicon, skills), topics: indexTopics(role), axes: indexAxes(role) };
}

/** Judges one sentence of plain text. */
export function judgeText(text: string, knowledge: Knowledge | Judge): Judgement {
  const judge = 'vocabulary' in knowledge ? knowledge : compileJudge(knowledge);
  const at = { start: 0, end: text.length };
  return judgeProse(
    { value: text, at, runs: [{ plain: 0, source: 0, length: text.length }], code: [], links: [] },
    text,
    judge,
  );
}

/**
 * Judges a claim of a resume; `source` is the whole file, from which a rewrite takes its markup.
 * Nothing from the offset `until` of the claim on is evidence.
 */
export function judgeProse(
  prose: Prose,
  source: string,
  { vocabulary, topics, axes }: Judge,
  until = prose.value.length,
): Judgement {
  const ending = prose.value.slice(until);
  const weighed = (text: string) => {
    const reading = readBullet(text, vocabulary, text.endsWith(ending) ? text.length - ending.length : text.length);
    const opening = readOpening(reading);
    const clues = findEvidence(reading, topics);
    return { reading, opening, clues, strength: weigh(clues, opening) };
  };
  const { reading, opening, clues, strength } = weighed(prose.value);
  const verdict = verdictOf(strength);
  const told = clues.filter((clue) => counts(clue, opening));
  const evidence = spansByKind(told);
  const missing = verdict === 'strong' ? [] : evidenceKinds.filter((kind) => !told.some((clue) => answers(clue, kind)));
  const about = findTopics(topics, prose.value);
  return {
    verdict,
    strength,
    evidence,
    missing,
    skills: [...new Set(reading.skills.map(({ id }) => id))],
    topics: about.map(({ id }) => id),
    axes: findAxes(axes, prose.value, (kind) => evidence[kind].length > 0),
    questions: openQuestions(about, missing),
    rewrite: rewriteBullet({
      prose,
      source,
      reading,
      opening,
      clues,
      verdict,
      missing,
      topic: about[0],
      vocabulary,
      judge: (text) => verdictOf(weighed(text).strength),
    }),
  };
}

/** Behind "Responsible for" no verb tells what the author did; behind "Knowledge of" nothing was done to anything. */
function counts({ kind, sign }: Clue, opening: Opening): boolean {
  if (opening.kind === 'plain' || kind === 'technology') return true;
  if (kind === 'action') return sign === 'touch' && opening.kind === 'hollow';
  return opening.kind === 'hollow' || (kind !== 'object' && kind !== 'mechanism');
}

/** A field of techniques alone ("caching", "concurrent") leaves open how it was done. */
function answers(clue: Clue, kind: EvidenceKind): boolean {
  return clue.kind === kind && (kind !== 'mechanism' || worth[clue.sign] >= worth.means);
}

function spansByKind(clues: readonly Clue[]): Record<EvidenceKind, Range[]> {
  const spans = { action: [], object: [], technology: [], mechanism: [], scale: [], outcome: [] } as Record<
    EvidenceKind,
    Range[]
  >;
  for (const kind of evidenceKinds) spans[kind] = merged(clues.filter((clue) => clue.kind === kind));
  return spans;
}

/** In order of place, overlapping spans joined. */
function merged(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}
