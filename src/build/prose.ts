import type { Prose } from '../model/source.js';
import { type Inline, words } from './ast.js';
import { linkTo } from './links.js';

/** Words with their links. */
export function proseInlines({ value, links }: Pick<Prose, 'value' | 'links'>): Inline[] {
  const content: Inline[] = [];
  let done = 0;
  for (const { start, end, url } of links) {
    if (start < done) continue;
    content.push(...words(value.slice(done, start)), ...linkTo(url, words(value.slice(start, end))));
    done = end;
  }
  return [...content, ...words(value.slice(done))];
}
