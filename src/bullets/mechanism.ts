import { type Clue, clue } from './clue.js';
import { findPlacing } from './placing.js';
import type { Reading } from './reading.js';
import { isIn, isSpecific, type Token } from './token.js';

/** How it was done: named techniques, telling compounds, and technologies that each have their own place. */
export function findTechniques({ tokens }: Reading, technology: readonly Clue[]): Clue[] {
  const clues: Clue[] = [];
  let covered = -1;
  const known = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.start < covered) return;
    if (isIn(token, 'techniques') && !isIn(token, 'buzzwords') && token.skill === null && !isGain(tokens, at)) {
      let last = at;
      while (isIn(tokens[last + 1], 'techniques') && tokens[last + 1]?.kind === 'word') last += 1;
      covered = tokens[last]?.end ?? covered;
      const named = tokens.slice(at, last + 1);
      const sign = named.every((word) => isIn(word, 'concepts')) ? 'concept' : 'technique';
      if (!known.has(token.key)) clues.push(...clue('mechanism', sign, token, tokens[last]));
      known.add(token.key);
    } else if (isTellingCompound(token)) clues.push(...clue('mechanism', 'compound', token));
  });
  return [...clues, ...findArrangement(tokens, technology), ...findPlacing(tokens, technology)];
}

/** ", boosting conversion": a verb there, though the trade has a technique of that name. */
function isGain(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.key, tokens[at + 1]];
  return isIn(tokens[at], 'gain-verbs') && before === ',' && next?.kind === 'word' && next.key !== 'and';
}

/** "keyboard-accessible", "per-user", not "user-friendly", "14-service" or "e-commerce". */
function isTellingCompound(token: Token): boolean {
  if (token.kind !== 'word' || token.skill !== null || !isSpecific(token) || isIn(token, 'hollow-openers', 'actions'))
    return false;
  const parts = token.key.split('-');
  if (describing.has(parts[0] ?? '') || describing.has(parts.at(-1) ?? '')) return false;
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part));
}

/** Parts of compounds that say what kind of thing it is, not how it works: "web-based", "cross-platform", "fully-tested". */
const describing: ReadonlySet<string> = new Set(
  'ad based first native facing tested wide style ready driven oriented related purpose side specific friendly like grade quality scale generation class rich end house premise prem prem site source the cross multi inter intra fully well highly open in on non pre post self all hand one single co re custom up'.split(
    ' ',
  ),
);

/**
 * "a Django app on EC2 behind Nginx with HTTPS through Certbot": three prepositions, three technologies, and more than one place.
 * "Using React with Redux through Node.js" only lists them.
 */
function findArrangement(tokens: readonly Token[], technologies: readonly Clue[]): Clue[] {
  const ties = new Map<string, { preposition: Token; technology: Token }>();
  tokens.forEach((token, at) => {
    if (!isIn(token, 'means')) return;
    const technology = tokens
      .slice(at + 1, at + 3)
      .find(({ start }) => technologies.some((clue) => clue.start === start));
    if (technology !== undefined) ties.set(token.key, { preposition: token, technology });
  });
  const all = [...ties.values()];
  const places = all.filter(({ preposition }) => !instruments.has(preposition.key)).length;
  return all.length < 3 || places < 2
    ? []
    : clue('mechanism', 'arrangement', all[0]?.preposition, all.at(-1)?.technology);
}

const instruments: ReadonlySet<string> = new Set(['using', 'with', 'through', 'via', 'by']);
