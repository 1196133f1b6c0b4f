import type { SkillItem } from '../model/resume.js';
import type { Prose, Range } from '../model/source.js';
import { locate } from './prose.js';
import { bareSpan } from './sections.js';

/** Remarks in brackets behind a skill: how well, which version. */
const remark =
  /^(?:basics?|beginner|elementary|intermediate|advanced|expert|fluent|proficient|familiar|learning|working knowledge|limited|native|primary|secondary|preferred|hobby|academic|conversational|strong|good|(?:es|v)?\d[\w.+ -]*)$/i;
const longestLabel = 40;
const longestBrackets = 80;
const mostLabelWords = 5;

/** The skills that a line lists. A label at its start ("Languages: Go, SQL") is their group. */
export function readSkills(line: Prose, group: string | null, strong: readonly Range[] = []): SkillItem[] {
  const label = labelOf(line.value, strong);
  const from = label?.rest ?? 0;
  const named = label === null ? group : label.name;
  if (isTags(line, from)) return line.code.map((span) => ({ ...locate(line, span), group: named }));
  if (isSentence(line.value.slice(from))) return sentenceSkills(line, from, named);
  return listSpans(line.value, from).flatMap((span) => skillAt(line, span, named));
}

/** `Go` `Redis`: each in code, with nothing between. */
function isTags({ value, code }: Prose, from: number): boolean {
  let done = from;
  return (
    code.length > 1 &&
    [...code, { start: value.length, end: value.length }].every(({ start, end }) => {
      const blank = start >= done && value.slice(done, start).trim() === '';
      done = end;
      return blank;
    })
  );
}

function labelOf(text: string, strong: readonly Range[]): { name: string; rest: number } | null {
  const [lead] = strong;
  if (lead !== undefined && lead.start <= 1 && lead.end < text.length) {
    const mark = /^[\s:–—-]*/.exec(text.slice(lead.end))?.[0].length ?? 0;
    const { start, end } = bareSpan(text, lead.start, lead.end);
    if (!/[,;]/.test(text.slice(start, end)) && !/^\s*,/.test(text.slice(lead.end)))
      return { name: text.slice(start, end), rest: lead.end + mark };
  }
  const colon = /:(?=\s|$)|\s[–—-]\s/.exec(text.slice(0, longestLabel));
  if (colon === null) return null;
  const { start, end } = bareSpan(text, 0, colon.index);
  const name = text.slice(start, end);
  if (name === '' || /[,;]/.test(name) || name.split(/\s+/).length > mostLabelWords) return null;
  return { name, rest: colon.index + colon[0].length };
}

/** Cut at commas and the like, and at brackets that hold a list: "AWS (S3, EC2)" is three. "CI/CD" stays whole. */
function listSpans(text: string, from: number): Range[] {
  const spans: Range[] = [];
  let start = from;
  const cut = (end: number): void => {
    spans.push({ start, end });
    start = end + 1;
  };
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (',;|•·\t()'.includes(mark) || (mark === '/' && text[at - 1] === ' ' && text[at + 1] === ' ')) cut(at);
  }
  cut(text.length);
  return spans.flatMap((span, index) => pairAtEnd(text, span, spans.length > 1 && index === spans.length - 1));
}

/** The last of a list may be two: "pandas, NumPy and Matplotlib". */
function pairAtEnd(text: string, span: Range, last: boolean): Range[] {
  const words = text.slice(span.start, span.end);
  const lead = /^\s*(?:and|&)\s+/i.exec(words)?.[0].length ?? 0;
  const pair = last ? /^\s*\S+(\s+(?:and|&)\s+)\S+\s*\.?\s*$/i.exec(words) : null;
  if (pair?.[1] === undefined || lead > 0) return [{ start: span.start + lead, end: span.end }];
  const middle = words.indexOf(pair[1]);
  return [
    { start: span.start, end: span.start + middle },
    { start: span.start + middle + pair[1].length, end: span.end },
  ];
}

function skillAt(line: Prose, span: Range, group: string | null): SkillItem[] {
  const bare = bareSpan(line.value, span.start, span.end);
  let { end } = bare;
  // "Node.js." loses its full stop, ".NET" keeps its point, "C#" its mark.
  if (line.value[end - 1] === '.') end -= 1;
  if (/[#*+]/.test(line.value[end] ?? '') && line.value[end] !== '*') end += 1;
  const text = line.value.slice(bare.start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  if (insideBrackets(line.value, span.start) && remark.test(text)) return [];
  return [{ ...locate(line, { start: bare.start, end }), group }];
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBrackets), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function isSentence(text: string): boolean {
  return (
    /(?:^|\s)(?:I|my|have|has|knowledge|experience|experienced|familiar|proficient|skilled|comfortable|worked|used)\s/.test(
      text,
    ) && text.split(' ').length > 5
  );
}

/** In "I know Java and have basic knowledge of Git" the skills are what stands last before each comma and "and". */
function sentenceSkills(line: Prose, from: number, group: string | null): SkillItem[] {
  const items: SkillItem[] = [];
  let start = from;
  const separators = /,\s*(?:and\s+)?|\s+(?:and|&|or)\s+|;\s*|\.\s+|\.$|$/g;
  for (const match of line.value.slice(from).matchAll(separators)) {
    const end = from + match.index;
    const words = line.value.slice(start, end);
    const lower = [...words.matchAll(/(?:^|\s)[a-z][\w'-]*(?=\s)/g)].at(-1);
    const named = lower === undefined ? 0 : lower.index + lower[0].length;
    const span = bareSpan(line.value, start + named, end);
    if (span.end > span.start && /^[\p{Lu}.\d]/u.test(line.value.slice(span.start)))
      items.push({ ...locate(line, span), group });
    start = end + match[0].length;
  }
  return items;
}
