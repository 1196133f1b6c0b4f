import type { EvidenceKind } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';

/** The ends of a topic's shape that answer what a bullet lacks, ready to stand behind it: " using ‹queue›, with ‹N› jobs/hour". */
export function missingEnds({ shape }: Topic, missing: readonly EvidenceKind[], text: string): string {
  const ends = splitOutside(shape)
    .filter((end) => missing.includes(answers(end)))
    // A result that is told already asks what brought it about.
    .map((end) => (answers(end) === 'mechanism' && !missing.includes('outcome') ? 'by ‹changing what›' : end));
  const most = roomFor(text);
  // The last end tells what came of it: the one that a long sentence keeps.
  const kept = ends.length <= most ? ends : [...ends.slice(0, most - 1), ...ends.slice(-1)];
  return kept.map((end) => joined(end, text)).join('');
}

/** What came of it, as the topic's shape asks for it. */
export function outcomeEnd({ shape }: Topic): string {
  return splitOutside(shape)
    .filter((end) => answers(end) === 'outcome')
    .map((end) => `, ${end}`)
    .join('');
}

/** How many ends a sentence can bear: one that is long already needs cutting rather than adding to. */
function roomFor(text: string): number {
  const words = text.split(/\s+/).length;
  return [20, 12].filter((long) => words <= long).length + 1;
}

/** An end that tells how stands close to a short plain sentence, and behind a comma to any other. */
function joined(end: string, text: string): string {
  const [opener = ''] = end.split(' ', 1);
  if (!ways.has(opener)) return `, ${servingAgain(end, text)}`;
  const isTaken = opener === 'by' ? / by /.test(text) : / (?:using|with|via|through|in|by) /.test(text);
  const apart = isTaken || /,| and /.test(text) || text.split(/\s+/).length > 10;
  if (opener === 'using' && isTaken) return `, with ${end.slice(opener.length + 1)}`;
  return apart ? `, ${end}` : ` ${end}`;
}

/** A second "for" would read as the first one's purpose. */
function servingAgain(end: string, text: string): string {
  return end.startsWith('for ‹N› users') && / for /.test(text) ? end.replace('for', 'serving') : end;
}

/** First words of an end that tells how. */
const ways: ReadonlySet<string> = new Set(['using', 'with', 'by']);

/** What one end of a shape answers. */
function answers(end: string): EvidenceKind {
  if (ways.has(end.split(' ', 1)[0] ?? '')) return 'mechanism';
  return /^(?:so that|cutting|reaching|which) /.test(end) ? 'outcome' : 'scale';
}

/** At commas, but not those inside a ‹placeholder›. */
function splitOutside(shape: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of shape) {
    if (character === '‹') depth += 1;
    if (character === '›') depth -= 1;
    if (character === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()];
}

/** The ‹placeholders› of a text, in order. */
export function placeholdersIn(text: string): string[] {
  const found: string[] = [];
  for (let open = text.indexOf('‹'); open !== -1; ) {
    const close = text.indexOf('›', open);
    if (close === -1) break;
    found.push(text.slice(open, close + 1));
    open = text.indexOf('‹', close);
  }
  return found;
}
