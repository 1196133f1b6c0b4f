import type { SectionKind } from '../../model/resume.js';
import { findPeriods } from '../../text/dates.js';
import type { Language } from '../language.js';
import { bareTitle } from '../sections.js';
import type { Block } from './block.js';
import { isNameLike } from './header-lines.js';
import { contactLines } from './preamble.js';

/** A title that no list knows, and what stands under it. `entry`: the heading is the first entry of its section as well. */
export interface UnknownPart {
  readonly kind: SectionKind;
  readonly entry?: true;
}

/**
 * What a heading opens above the sections that the lists know: "## At present", "## Kudos", "## Kaveri Pay" over a job. What holds
 * the contacts opens nothing.
 */
export function firstPart(blocks: readonly Block[], index: number, language: Language): UnknownPart | null {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.type !== 'heading' || next === undefined || next.type === 'image') return null;
  const { value } = block.line;
  const job = isDated(blocks, index) && firstLines(next).some((line) => language.words.namesRole(line));
  if (job && isNameLike(value)) return { kind: 'work', entry: true };
  if (/[@|•·]|\d{4}|https?:/.test(value) || language.words.namesRole(value)) return null;
  if (next.type === 'heading' && next.depth <= block.depth) return null;
  if (reachesAuthor(blocks.slice(index + 1, index + 1 + mostBelow))) return null;
  return { kind: job ? 'work' : 'other' };
}

/** Blocks below a heading that may hold the contacts. */
const mostBelow = 30;

/** A heading that has dates, in it or right under it. */
export function isDated(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.type === 'heading' && findPeriods(block.line.value).length > 0) return true;
  if (next?.type === 'heading') return findPeriods(next.line.value).length > 0;
  const below = next?.type === 'paragraph' ? next.lines.slice(0, 2) : [];
  return below.some(({ value }) => value.length < 80 && findPeriods(value).length > 0);
}

function firstLines(block: Block): string[] {
  return contactLines([block])
    .slice(0, 2)
    .map(({ line }) => bareTitle(line).value);
}

/** Addresses and numbers up to the next heading. */
export function reachesAuthor(below: readonly Block[]): boolean {
  const end = below.findIndex((block) => block.type === 'heading');
  return contactLines(below.slice(0, end === -1 ? below.length : end)).some(
    ({ line }) =>
      /\S@\S+\.|\+\d{2}|linkedin\.com|github\.com/i.test(line.value) ||
      line.links.some(({ url }) => /^(?:mailto|tel):/.test(url)),
  );
}
