import { findingMarker } from './marker.js';
import { fenced, plain } from './plain.js';
import type { Remark } from './remark.js';
import { wordingOf } from './wording.js';

/** A remark as the Markdown of an inline comment. `replacement` is what its lines become with one click, if they can. */
export function commentBody(remark: Remark, replacement: string | null): string {
  const { says, asks, shape, closes } = wordingOf(remark);
  const written = remark.findings.flatMap(({ suggestion }) => (suggestion?.complete === true ? suggestion.text : []));
  const parts = [
    plain([says, ...asks].join(' ')),
    ...(shape === null ? [] : [`Shape: *${plain(shape)}*`]),
    ...(replacement === null ? written.map((text) => `Write: *${plain(text)}*`) : [fenced('suggestion', replacement)]),
    ...(closes === null ? [] : [plain(closes)]),
  ];
  return `${findingMarker(remark.key)}\n${parts.join('\n\n')}`;
}
