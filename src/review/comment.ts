import { findingMarker } from './marker.js';
import { fenced, plain } from './plain.js';
import type { Remark } from './remark.js';
import { wordingOf } from './wording.js';

/** A remark as the Markdown of an inline comment. `replacement` is what its lines become with one click, if they can. */
export function commentBody(remark: Remark, replacement: string | null): string {
  const { says, asks, shape, closes } = wordingOf(remark);
  const complete = remark.findings.map(({ suggestion }) => (suggestion?.complete === true ? suggestion.text : ''));
  return [
    findingMarker(remark.key),
    plain([says, ...asks].join(' ')),
    shape === null ? '' : `Shape: *${plain(shape)}*`,
    replacement === null
      ? complete.filter((text) => text !== '').map((text) => `Write: *${plain(text)}*`)
      : fenced('suggestion', replacement),
    closes === null ? '' : plain(closes),
  ]
    .flat()
    .filter((part) => part !== '')
    .join('\n\n')
    .replace('\n\n', '\n');
}
