import { blankHidden } from '../text/hidden.js';
import { withoutLatex } from './latex.js';

/** The text below the front matter, without what no reader is meant to see: hidden words, Liquid tags, kramdown attributes, LaTeX commands. */
export function readBody(text: string): { readonly start: number; readonly text: string } {
  const start = frontMatterEnd(text);
  const shown = withoutLatex(blankHidden(text.slice(start), () => ''))
    .replace(/\{%[^{}\n]*%\}|\{\{[^{}\n]*\}\}|\{:[^{}\n]*\}/g, '')
    .replace(/^[ \t]*:{3,}(.*)$/gm, (_, rest: string) => titleOfDiv(rest))
    .replace(wrapperLine, '');
  return { start, text: shown };
}

/** What stands behind the fence of a div, other than its class or attributes and the fence's end: some programs take it for a title. */
function titleOfDiv(rest: string): string {
  const title = rest.replace(/^\s*(?:\{[^{}]*\}|[\w.-]+)/, '').trim();
  let end = title.length;
  while (end > 0 && title[end - 1] === ':') end -= 1;
  return title.slice(0, end);
}

/**
 * A wrapper alone on its line above Markdown hides it: CommonMark reads on as HTML to the next blank line. Above more HTML it may stay.
 */
const wrapperLine =
  /^[ \t]*<\/?(?:article|center|div|font|footer|header|main|p|section|small|span)(?:\s[^<>\n]*)?>[ \t]*\r?\n(?=[^\s<])/gim;

/** Offset just past the YAML between two lines of dashes at the top; 0 where there is none. */
function frontMatterEnd(text: string): number {
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return 0;
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  close.lastIndex = text.indexOf('\n') + 1;
  const match = close.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}
