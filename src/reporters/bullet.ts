import picocolors from 'picocolors';
import { type EvidenceKind, evidenceKinds, type JudgedBullet, type Verdict } from '../model/bullet.js';
import { printable } from './printable.js';
import { wrap } from './wrap.js';

/** One sentence as it was judged, apart from any resume. */
export interface ExplainedBullet
  extends Pick<
    JudgedBullet,
    'verdict' | 'strength' | 'evidence' | 'missing' | 'skills' | 'topics' | 'questions' | 'rewrite'
  > {
  readonly text: string;
  /** Id of the role it was judged for. */
  readonly role: string;
  /** What to write where there is no number; null when nothing is asked. */
  readonly withoutNumber: string | null;
}

/** What `bulletlint explain --bullet` prints with `--format json`. Columns are 1-based, the end just past the last character. */
export function reportBulletJson(bullet: ExplainedBullet): string {
  const { role, text, verdict, strength, missing, skills, topics, questions, withoutNumber, rewrite } = bullet;
  const evidence = Object.fromEntries(
    evidenceKinds.map((kind) => [
      kind,
      bullet.evidence[kind].map(({ start, end }) => ({
        text: text.slice(start, end),
        column: start + 1,
        endColumn: end + 1,
      })),
    ]),
  );
  const document = { schemaVersion: 1, role, text, verdict, strength, evidence, missing };
  return `${JSON.stringify({ ...document, skills, topics, questions, withoutNumber, rewrite }, null, 2)}\n`;
}

const titles: Readonly<Record<EvidenceKind, string>> = {
  action: 'What you did',
  object: 'To what',
  technology: 'With what',
  mechanism: 'How and why',
  scale: 'How much',
  outcome: 'What changed',
};
const titleWidth = Math.max(...Object.values(titles).map(({ length }) => length));
const textWidth = 80;

const meaning: Readonly<Record<Verdict, string>> = {
  strong: 'A reader sees what you built, how, and what it was worth.',
  fair: 'A reader sees good work, and one thing is open.',
  weak: 'A reader sees a task, not what you did about it.',
};
const tints = { strong: 'green', fair: 'yellow', weak: 'red' } as const;

/** What `bulletlint explain --bullet` prints for people. */
export function reportBulletTerminal(bullet: ExplainedBullet, { colour }: { readonly colour: boolean }): string {
  const colours = picocolors.createColors(colour);
  const { text, verdict, strength, role, questions, withoutNumber, rewrite } = bullet;
  const tinted = colours[tints[verdict]];
  return [
    ...wrap(printable(text), textWidth).map((line) => colours.bold(line)),
    '',
    `${tinted(verdict)} ${colours.dim(`${strength.toFixed(2)} of 1, for ${role}`)}  ${meaning[verdict]}`,
    '',
    ...evidenceKinds.map(
      (kind) => `  ${titles[kind].padEnd(titleWidth)}  ${wordsOf(bullet, kind) ?? colours.dim('not told')}`,
    ),
    ...part('Ask yourself', questions, colours.dim),
    ...part('No number? Please do not guess', withoutNumber === null ? [] : [withoutNumber], colours.dim),
    ...part(
      rewrite?.complete === true ? 'Better' : 'A shape for it',
      rewrite === null ? [] : [rewrite.text],
      colours.dim,
    ),
    '',
  ].join('\n');
}

function wordsOf({ text, evidence }: ExplainedBullet, kind: EvidenceKind): string | null {
  const words = evidence[kind].map(({ start, end }) => `"${printable(text.slice(start, end))}"`);
  return words.length === 0 ? null : words.join(', ');
}

function part(title: string, sentences: readonly string[], dim: (text: string) => string): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap((sentence) => wrap(printable(sentence), textWidth));
  return ['', dim(`${title}:`), ...lines.map((line) => `  ${line}`)];
}
