import type { JudgedBullet } from '../../model/bullet.js';
import type { RolePack, Signal } from '../../model/pack.js';
import { toSource } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { compileTerms, findTerms } from '../../text/terms.js';

/** How a resume shows a practice: in a claim with something behind it, in weak claims alone, or nowhere. */
export type Showing =
  | { readonly state: 'shown' }
  | { readonly state: 'bare'; readonly at: Range; readonly words: string }
  | { readonly state: 'nowhere' };

export function signalOf(role: RolePack, id: string): Signal | undefined {
  return role.signals.find((signal) => signal.id === id);
}

export function findSignal(signal: Signal, bullets: readonly JudgedBullet[]): Showing {
  const index = compileTerms(signal.terms.map((term) => ({ id: signal.id, term })));
  const uses = bullets.flatMap(({ bullet: { prose }, verdict }) => {
    const [match] = findTerms(index, prose.value);
    return match === undefined ? [] : [{ verdict, at: toSource(prose, match), words: match.text }];
  });
  if (uses.some(({ verdict }) => verdict !== 'weak')) return { state: 'shown' };
  const [bare] = uses;
  return bare === undefined ? { state: 'nowhere' } : { state: 'bare', at: bare.at, words: bare.words };
}
