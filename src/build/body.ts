import { withoutLatex } from './latex.js';

/** The text below the front matter, without what no reader is meant to see: Liquid tags, kramdown attributes, LaTeX commands. */
export function readBody(text: string): { readonly start: number; readonly text: string } {
  const start = frontMatterEnd(text);
  const shown = withoutLatex(text.slice(start))
    .replace(/\{%[^{}\n]*%\}|\{\{[^{}\n]*\}\}|\{:[^{}\n]*\}/g, '')
    .replace(/^[ \t]*:{3,}.*$/gm, '')
    .replace(wrapperLine, '');
  return { start, text: shown };
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
