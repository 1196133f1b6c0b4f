import type { SkillItem } from '../model/resume.js';
import type { Prose, Range } from '../model/source.js';
import { locate } from './prose.js';
import { bareSpan } from './sections.js';
import { isLevel, withoutLevel } from './skill-levels.js';

const longestLabel = 40;
const longestBrackets = 80;
const mostLabelWords = 5;

/** An address among skills is a contact. */
const address = /^\S+@\S+\.\w+$|:\/\/|^www\.|^\+?\d[\d -]{8,}$/;
/** Where a line goes on with another group: "Languages: Go, SQL | Tools: Git". */
const nextGroup = /(?:\s*[;|]|\.)\s+(?=\p{Lu}[\p{L} &/-]{1,30}:\s)/gu;

/** The skills that a line lists. A label at its start ("Languages: Go, SQL") is their group. */
export function readSkills(line: Prose, group: string | null, strong: readonly Range[] = []): SkillItem[] {
  const items: SkillItem[] = [];
  let start = 0;
  for (const match of line.value.matchAll(nextGroup)) {
    items.push(...groupSkills(line, { start, end: match.index }, group, strong));
    start = match.index + match[0].length;
  }
  return [...items, ...groupSkills(line, { start, end: line.value.length }, group, start === 0 ? strong : [])];
}

function groupSkills(line: Prose, span: Range, group: string | null, strong: readonly Range[]): SkillItem[] {
  const { value } = line;
  const label = labelOf(value, span, strong);
  const rest = { start: label?.rest ?? span.start, end: span.end };
  if (label !== null && isRemark(value.slice(rest.start, rest.end)))
    return /level|experience|proficiency/i.test(value.slice(label.at.start, label.at.end))
      ? []
      : skillAt(line, label.at, group);
  const named = label === null ? group : value.slice(label.at.start, label.at.end);
  if (isTags(line, rest.start)) return line.code.map((tag) => ({ ...locate(line, tag), group: named }));
  if (isSentence(value.slice(rest.start, rest.end))) return sentenceSkills(line, rest, named);
  return listSpans(value, rest).flatMap((part) => skillAt(line, part, named));
}

/** "Go: expert", "Go – five years, two services in production": about the skill, and no list. */
function isRemark(rest: string): boolean {
  const parts = rest.split(/,/).map((part) => part.trim());
  if (parts.every((part) => isLevel(part))) return true;
  return (
    parts.every((part) => /^\p{Ll}/u.test(part) && part.split(' ').length > 1) &&
    parts.some((part) => part.split(' ').length > 2)
  );
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

interface Label {
  readonly at: Range;
  /** Where the list begins. */
  readonly rest: number;
}

function labelOf(text: string, span: Range, strong: readonly Range[]): Label | null {
  const [bold] = strong;
  if (bold !== undefined && bold.start <= 1 && bold.end < span.end) {
    const mark = /^[\s:|–—-]*/.exec(text.slice(bold.end))?.[0].length ?? 0;
    const at = bareSpan(text, bold.start, bold.end);
    if (!/[,;]/.test(text.slice(at.start, at.end)) && !/^\s*,/.test(text.slice(bold.end)))
      return { at, rest: bold.end + mark };
  }
  const lead = text.slice(span.start, Math.min(span.start + longestLabel, span.end));
  const colon = /\s?:[-–]?(?=\s|$)|：/.exec(lead) ?? /\s[–—-]\s/.exec(lead);
  if (colon === null) return null;
  const at = bareSpan(text, span.start, span.start + colon.index);
  const name = text.slice(at.start, at.end);
  if (name === '' || /[,;]/.test(name) || name.split(/\s+/).length > mostLabelWords) return null;
  return { at, rest: span.start + colon.index + colon[0].length };
}

/** Cut at commas and the like, and at brackets that hold a list: "AWS (S3, EC2)" is three. "CI/CD" stays whole. */
function listSpans(text: string, whole: Range): Range[] {
  const spans: Range[] = [];
  let { start } = whole;
  const cut = (end: number): void => {
    spans.push({ start, end });
    start = end + 1;
  };
  for (let at = start; at < whole.end; at += 1) {
    const mark = text[at] ?? '';
    const apart = text[at - 1] === ' ' && text[at + 1] === ' ';
    if (',;|•·、，；\t()[]（）'.includes(mark) || ('/+'.includes(mark) && apart)) cut(at);
  }
  cut(whole.end);
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
  const stated = bareSpan(line.value, span.start, span.end);
  const bare = withoutLevel(line.value, { ...stated, end: withoutStop(line.value, stated) });
  let { end } = bare;
  // "C#" keeps its mark.
  if (/[#+]/.test(line.value[end] ?? '')) end += 1;
  const text = line.value.slice(bare.start, end);
  if (!/[\p{L}\p{N}]/u.test(text) || address.test(text) || /^etc\.?$/i.test(text)) return [];
  if (insideBrackets(line.value, span.start) && isLevel(text)) return [];
  return [{ ...locate(line, { start: bare.start, end }), group }];
}

/** "Node.js." loses its full stop. */
function withoutStop(text: string, { start, end }: Range): number {
  return text[end - 1] === '.' && end - 1 > start ? end - 1 : end;
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
function sentenceSkills(line: Prose, whole: Range, group: string | null): SkillItem[] {
  const items: SkillItem[] = [];
  const from = whole.start;
  let start = from;
  const separators = /,\s*(?:and\s+)?|\s+(?:and|&|or)\s+|;\s*|\.\s+|\.$|$/g;
  for (const match of line.value.slice(from, whole.end).matchAll(separators)) {
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
