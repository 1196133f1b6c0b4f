import { Parser } from 'htmlparser2';
import type { Range } from '../../model/source.js';
import type { LineWriter, Style } from '../line.js';

export type HtmlTag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** What an HTML fragment asks for besides its text. Offsets are into the text around it. */
export interface HtmlHandler {
  open?(tag: HtmlTag, at: number): void;
  close?(name: string, end: number): void;
}

const styles: Readonly<Record<string, 'strong' | 'emphasis' | 'code'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
};
const silent = new Set(['script', 'style', 'svg', 'head', 'title', 'template']);

/**
 * Writes what a reader sees of a fragment of HTML. Inside a line of Markdown each tag comes alone: a tag that opens here is
 * closed by a later fragment.
 */
export function writeHtml(text: string, range: Range, writer: LineWriter, handler: HtmlHandler = {}): void {
  let muted = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = range.start + parser.startIndex;
        if (silent.has(name)) muted += 1;
        if (name === 'br') writer.newLine(true);
        const style = styleOf(name, attributes);
        if (style !== null) writer.enter(style, at);
        handler.open?.({ name, attributes }, at);
      },
      onclosetag(name, implied) {
        const end = range.start + Math.min(parser.endIndex + 1, range.end - range.start);
        if (silent.has(name)) muted = Math.max(0, muted - 1);
        if (isStyled(name) && !implied) writer.leave(end);
        handler.close?.(name, end);
      },
      ontext(words) {
        if (muted > 0) return;
        const at = range.start + parser.startIndex;
        const same = text.startsWith(words, at);
        writer.write(words, same ? at : null);
        if (!same && words.trim() !== '') writer.stand(at, range.start + parser.endIndex + 1);
      },
    },
    { lowerCaseTags: true },
  );
  const fragment = text.slice(range.start, range.end);
  const closing = /^<\/([a-z]+)\s*>$/i.exec(fragment)?.[1]?.toLowerCase();
  // htmlparser2 is silent about an end tag without its start, which is all that an inline fragment holds.
  const spacer = text[range.start - 1] === '>' || /^<\/span>/i.test(text.slice(range.end, range.end + 8));
  if (/^<span\b/i.test(fragment) && spacer) writer.write(' ', null);
  if (closing === undefined) parser.end(fragment);
  else if (isStyled(closing)) writer.leave(range.end);
}

function isStyled(name: string): boolean {
  return name === 'a' || name in styles;
}

function styleOf(name: string, attributes: Readonly<Record<string, string>>): Style | null {
  if (name === 'a') return { kind: 'link', url: attributes.href ?? '' };
  const kind = styles[name];
  return kind === undefined ? null : { kind };
}

/** Where an opening tag leads; a closing one leads nowhere. */
export function hrefOf(tag: string): string | null {
  return /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? null;
}
