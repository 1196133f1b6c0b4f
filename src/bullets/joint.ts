import { isPast } from './action.js';
import { isIn, type Token } from './token.js';

/** A part needs so many words before it to hang on. */
const earliest = 2;

/**
 * Where the part of the sentence begins in which the word at `at` stands, if it could be hung on any sentence: ", reducing ...",
 * ", which cut ...", " and cut ...", ", so ...", "; response time fell ...". -1 for the sentence itself.
 */
export function jointBefore(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((_, place) => place <= at && place >= earliest && isJoint(tokens, place));
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [tokens[at]?.key ?? '', tokens[at + 1]];
  if (breaks.has(key)) return next !== undefined;
  if (key === 'so' || (key === 'with' && opensFigure(next))) return true;
  if (key === 'and') return isChange(next) && next !== undefined && isPast(next);
  if (key === 'which' || key === 'to') return isChange(next) || isIn(next, 'enabling');
  if (key !== ',') return false;
  const opener = tokens.slice(at + 1, at + 4).find((token) => !linking.has(token.key));
  if (opener?.key === 'with' || opener?.key.endsWith('ing') === true || next?.key === 'due') return true;
  return linking.has(next?.key ?? '') && (isChange(opener) || isIn(opener, 'enabling'));
}

/** "with 99.9% uptime", "with zero defects" */
function opensFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || naughts.has(token?.key ?? '');
}

const naughts: ReadonlySet<string> = new Set(['zero', 'nil', 'no']);

const breaks: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', '.']);
const linking: ReadonlySet<string> = new Set(
  'thereby thus hence and which that further ultimately effectively'.split(' '),
);

function isChange(token: Token | undefined): boolean {
  return isIn(token, 'gain-verbs', 'change-verbs');
}
