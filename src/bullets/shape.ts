import type { EvidenceKind } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';

/** The ends of a topic's shape that answer what a bullet lacks, ready to stand behind it: " using ‹queue›, with ‹N› jobs/hour". */
export function missingEnds({ shape }: Topic, missing: readonly EvidenceKind[], text: string): string {
  const ends = splitOutside(shape).filter((end) => missing.includes(answers(end)));
  return ends.map((end) => joined(end, text)).join('');
}

/** A second "using" in one sentence reads badly. */
function joined(end: string, text: string): string {
  if (!end.startsWith('using ')) return `, ${end}`;
  return / (?:using|with|via|through) /.test(text) ? `, with ${end.slice('using '.length)}` : ` ${end}`;
}

/** What one end of a shape answers. */
function answers(end: string): EvidenceKind {
  if (end.startsWith('using ') || end.startsWith('doing ')) return 'mechanism';
  return /^(?:so that|cutting|which) /.test(end) ? 'outcome' : 'scale';
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
