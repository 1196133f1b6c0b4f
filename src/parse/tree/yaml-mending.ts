import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { deepestNesting } from './node.js';

/** YAML text that can be read, as long as the text it was made of, and what had to be mended in it. */
export interface Mended {
  /** Null when too much is wrong. */
  readonly events: readonly Event[] | null;
  /** What the offsets of the events point into; `restore` its texts. */
  readonly text: string;
  readonly mendings: readonly Mending[];
}

export interface Mending {
  readonly at: number;
  readonly reason: string;
}

/** More wrong lines than this are another format. */
const mostMendings = 20;

/** Signs that mean something to YAML, and characters that mean nothing to anybody and may stand in for them. */
const signs = ':#*&!|>\'"%@`{}[],?-';
const firstStandIn = 0xe000;

/**
 * Parses YAML. A line that cannot be read is taken literally ("title: Lead: Payments"), its tabs as blanks, or else it is left out:
 * one slip must not cost the whole file.
 */
export function mendYaml(source: string): Mended {
  const mendings: Mending[] = [];
  let text = source;
  for (;;) {
    const outcome = attempt(text);
    if ('events' in outcome) return { events: outcome.events, text, mendings };
    const { at, reason } = outcome;
    const better = mendings.length === mostMendings ? null : mendLine(text, at);
    mendings.push({ at, reason: better?.reason ?? reason });
    if (better === null) return { events: null, text, mendings };
    text = better.text;
  }
}

/** The signs that stand-ins stand for. */
export function restore(text: string): string {
  return text.replace(/[\uE000-\uE0FF]/g, (character) => signs[character.charCodeAt(0) - firstStandIn] ?? character);
}

type Outcome = { readonly events: Event[] } | { readonly at: number; readonly reason: string };

function attempt(text: string): Outcome {
  try {
    return { events: parseEvents(text, { maxDepth: deepestNesting }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { at: Math.min(error.mark?.position ?? 0, text.length), reason: error.reason };
  }
}

interface Remedy {
  readonly mend: (line: string) => string;
  /** What is wrong when this helps; null where the parser says it best. */
  readonly reason: string | null;
}

const unquoted = 'this text needs quotes around it';
const remedies: readonly Remedy[] = [
  { mend: blankTabs, reason: null },
  { mend: takeItemLiterally, reason: unquoted },
  { mend: takeValueLiterally, reason: unquoted },
  { mend: leaveOut, reason: null },
];

/** The text with the line at fault, or the one before it, changed so that reading gets further; null if nothing helps. */
function mendLine(text: string, at: number): { readonly text: string; readonly reason: string | null } | null {
  const lines = [lineAround(text, at), lineBefore(text, at)];
  for (const { mend, reason } of remedies) {
    for (const line of lines) {
      const written = text.slice(line.start, line.end);
      const changed = mend(written);
      if (changed === written) continue;
      const better = text.slice(0, line.start) + changed + text.slice(line.end);
      const outcome = attempt(better);
      if ('events' in outcome || outcome.at > Math.max(at, line.end)) return { text: better, reason };
    }
  }
  return null;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAround(text: string, at: number): Line {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
}

/** The last line with words on it above the one at `at`. */
function lineBefore(text: string, at: number): Line {
  const above = text.slice(0, lineAround(text, at).start).trimEnd();
  return lineAround(text, above.length);
}

function blankTabs(line: string): string {
  return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', ' '));
}

/** "- Built it: fast", all of it. */
function takeItemLiterally(line: string): string {
  return line.replace(/^(\s*- +)(\S.*)$/, (_, mark: string, rest: string) => mark + literal(rest));
}

/** "title: Lead: Payments", behind the first colon. */
function takeValueLiterally(line: string): string {
  return line.replace(/^(\s*(?:- +)?[\w .-]{1,40}: +)(\S.*)$/, (_, key: string, rest: string) => key + literal(rest));
}

function leaveOut(line: string): string {
  return line.replace(/[^\r\n]/g, ' ');
}

function literal(value: string): string {
  return Array.from(value, (character) => {
    const sign = signs.indexOf(character);
    return sign === -1 ? character : String.fromCharCode(firstStandIn + sign);
  }).join('');
}
