import type { Range } from '../../model/source.js';

const edge = /[\s,;:|–—\-·•/*_~>，、：；～=…]/;
const ordinal = /^\s*\d{1,2}(?:\.?\)\s*|\.\s+)(?=[\p{L}\p{N}])/u;
/** "B.Sc. at the" was cut before the name of the college. */
const preposition = /\s(?:at|from|of|in|for|with|to|the|and|de|à|bei)$/i;

/** A piece of a header without numbering, separators and prepositions at its ends. */
export function trimmed(value: string, span: Range): Range {
  let { start, end } = span;
  start += ordinal.exec(value.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  while (start < end && (edge.test(value[start] ?? '') || (value[start] === '.' && /\s/.test(value[start + 1] ?? ''))))
    start += 1;
  while (end > start && edge.test(value[end - 1] ?? '')) end -= 1;
  if (value[start] === '(' && value.indexOf(')', start) === end - 1)
    return trimmed(value, { start: start + 1, end: end - 1 });
  for (
    let last = preposition.exec(value.slice(start, end));
    last !== null;
    last = preposition.exec(value.slice(start, end))
  )
    end -= last[0].length;
  const text = value.slice(start, end);
  if (text.endsWith('.') && !/\.\p{L}{1,3}\.$/u.test(text) && !/\b(?:inc|ltd|co|corp|pvt|jr|sr|\p{Lu})\.$/iu.test(text))
    end -= 1;
  // A bracket without its other half was around the date.
  if (/[([]$/.test(value.slice(start, end)) || /^[)\]]/.test(value.slice(start, end)))
    return trimmed(value, { start: start + (/^[)\]]/.test(text) ? 1 : 0), end: end - (/[([]$/.test(text) ? 1 : 0) });
  return { start, end };
}
