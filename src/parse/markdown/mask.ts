import { blankHidden } from '../../text/hidden.js';
import { findLatex } from '../../text/latex.js';

/**
 * A wrapper alone on its line, which would hide the Markdown inside it: CommonMark reads on as HTML to the next blank line. Above
 * more HTML it may stay.
 */
const wrapperLine =
  /^[ \t]*<\/?(?:article|center|div|font|footer|header|main|p|section|small|span)(?:\s[^<>\n]*)?>[ \t]*\r?$(?!\r?\n[ \t]*<)/gim;

/**
 * The text with everything that a reader of the page never sees blanked out, at the same length: comments, Liquid tags,
 * attributes of pandoc and kramdown, fences of divs, words in white. Offsets stay true.
 */
export function mask(text: string): string {
  // CommonMark reads a null character as U+FFFD.
  let masked = blankBetween(text.replaceAll('\0', '\uFFFD'), '<!--', '-->', isAnything);
  masked = blankHidden(masked, blank);
  masked = blankBetween(masked, '{%', '%}', isOneLine);
  masked = blankBetween(masked, '{{', '}}', isOneLine);
  for (const opener of ['{:', '{.', '{#']) masked = blankBetween(masked, opener, '}', isAttributes);
  return maskLatex(frontMatterEnd(masked).replace(drawing, blank))
    .replace(/^[ \t]*:{3,}.*$/gm, blank)
    .replace(pageNumber, blank)
    .replace(wrapperLine, blank);
}

/** What a PDF leaves between its pages when its text is pasted. */
const pageNumber = /^[ \t]*(?:Page|Seite|Página|Pagina) \d{1,2} (?:of|von|de|di|sur) \d{1,2}[ \t]*\r?$/gm;

const drawing = /\\begin\{tikzpicture\}[\s\S]*?\\end\{tikzpicture\}/g;

/** Bullets and headings of LaTeX become those of Markdown; all else of it blanks. */
function maskLatex(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, put } of findLatex(text)) {
    const gap = blank(text.slice(start, end));
    const mark = put === '- ' ? put.padStart(gap.length) : /^#+ $/.test(put) ? put.padEnd(gap.length) : gap;
    parts.push(text.slice(done, start), mark.length === gap.length ? mark : gap);
    done = end;
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
}

/** pandoc ends front matter with "..." too; the parser knows "---" alone. */
function frontMatterEnd(text: string): string {
  const close = /^(?:---|\.\.\.)(?=[ \t]*\r?$)/gm;
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return text;
  close.lastIndex = text.indexOf('\n') + 1;
  const match = close.exec(text);
  return match?.[0] === '...' ? `${text.slice(0, match.index)}---${text.slice(match.index + 3)}` : text;
}

function blankBetween(text: string, opener: string, closer: string, holds: (inside: string) => boolean): string {
  const pieces: string[] = [];
  let done = 0;
  let close = 0;
  for (let start = text.indexOf(opener); start !== -1; start = text.indexOf(opener, Math.max(start + 1, done))) {
    if (close < start + opener.length) close = text.indexOf(closer, start + opener.length);
    if (close === -1) break;
    if (!holds(text.slice(start + opener.length, Math.min(close, start + longestTag)))) continue;
    if (close - start > longestTag && holds !== isAnything) continue;
    pieces.push(text.slice(done, start), blank(text.slice(start, close + closer.length)));
    done = close + closer.length;
  }
  return done === 0 ? text : pieces.join('') + text.slice(done);
}

const longestTag = 300;

function isAnything(): boolean {
  return true;
}

function isOneLine(inside: string): boolean {
  return !inside.includes('\n');
}

function isAttributes(inside: string): boolean {
  return /^[\w\s.#:="'%;-]*$/.test(inside) && isOneLine(inside);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
