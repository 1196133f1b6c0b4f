import { decodeHTMLStrict } from 'entities';
import type { Emphasis, Link, LinkReference, PhrasingContent, RootContent, Strong } from 'mdast';
import { align, type Escape } from '../align.js';
import type { LineWriter, Style } from '../line.js';
import { writeHtml } from './html.js';

const deepest = 100;

/** Where the links by reference lead. */
export type Targets = ReadonlyMap<string, string>;

export function targetsIn(nodes: readonly RootContent[]): Targets {
  return new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
}

interface Page {
  readonly text: string;
  readonly targets: Targets;
}

/** Writes what a reader sees of `nodes`, whose places are offsets into the text of the page. */
export function writePhrasing(nodes: readonly PhrasingContent[], page: Page, writer: LineWriter, depth = 0): void {
  if (depth > deepest) return;
  const { text, targets } = page;
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        writeAligned(node.value, text, { start, end }, writer, markdownEscape);
        break;
      case 'inlineCode':
        writer.enter({ kind: 'code' }, start);
        writeAligned(node.value, text, { start: pastTicks(text, start), end }, writer, noEscape);
        writer.leave(end);
        break;
      case 'break':
        writer.newLine(true);
        break;
      case 'html':
        writeHtml(text, { start, end }, writer);
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'linkReference':
        writer.enter(styleOf(node, targets), start);
        writePhrasing(node.children, page, writer, depth + 1);
        writer.leave(end);
        break;
      case 'delete':
        writePhrasing(node.children, page, writer, depth + 1);
        break;
      default:
    }
  }
}

function styleOf(node: Strong | Emphasis | Link | LinkReference, targets: Targets): Style {
  if (node.type === 'link') return { kind: 'link', url: node.url };
  return node.type === 'linkReference'
    ? { kind: 'link', url: targets.get(node.identifier) ?? '' }
    : { kind: node.type };
}

function pastTicks(text: string, start: number): number {
  let at = start;
  while (text[at] === '`') at += 1;
  return at;
}

function writeAligned(
  value: string,
  text: string,
  range: { start: number; end: number },
  writer: LineWriter,
  escapeAt: (text: string, at: number) => Escape | null,
): void {
  let done = 0;
  let source = range.start;
  const unmapped = (until: number, end: number): void => {
    const words = value.slice(done, until);
    writeLines(words, null, writer);
    if (words.trim() !== '') writer.stand(source, end);
  };
  for (const run of align(value, text, range, escapeAt)) {
    unmapped(run.plain, run.source);
    writeLines(value.slice(run.plain, run.plain + run.length), run.source, writer);
    done = run.plain + run.length;
    source = run.source + run.length;
  }
  unmapped(value.length, range.end);
}

function writeLines(value: string, from: number | null, writer: LineWriter): void {
  let done = 0;
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', done)) {
    writer.write(value.slice(done, at), from === null ? null : from + done);
    writer.newLine(false);
    done = at + 1;
  }
  writer.write(value.slice(done), from === null ? null : from + done);
}

function noEscape(): null {
  return null;
}

/** A backslash before punctuation, or a character reference. */
function markdownEscape(text: string, at: number): Escape | null {
  if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) return { source: 2, plain: 1 };
  if (text[at] !== '&') return null;
  const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/.exec(text.slice(at, at + 36))?.[0];
  const decoded = reference === undefined ? '' : decodeHTMLStrict(reference);
  return reference === undefined || decoded === reference ? null : { source: reference.length, plain: decoded.length };
}
