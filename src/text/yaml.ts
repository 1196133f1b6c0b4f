import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { type Spot, spotOf } from './yaml-spots.js';

/** 1-based; the column counts UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a place of a text, and what to do about it. */
export interface TextProblem extends Point {
  readonly message: string;
  readonly hint: string;
}

export type YamlPath = readonly PropertyKey[];

export interface YamlDocument {
  /** Plain objects, lists and scalars; undefined for an empty document. A key without a value holds undefined. */
  readonly value: unknown;
  /** Where the value at `path` starts, or else the nearest thing around it that exists. */
  readonly placeOf: (path: YamlPath) => Point;
  /** Where the last key of `path` stands, or else the nearest thing around it that exists. */
  readonly placeOfKey: (path: YamlPath) => Point;
}

export type YamlReading = { readonly document: YamlDocument } | { readonly problem: TextProblem };

/** Far above any honest file: a config has some 2 kB, the longest pack some 60 kB. */
const longestText = 1_000_000;
const deepestNesting = 32;

/** Reads one YAML 1.2 document of plain data: no aliases, so that a short text cannot stand for a huge value. */
export function readYaml(text: string): YamlReading {
  if (text.length > longestText) {
    return refuse(text, 0, 'The file is too long to be read', `Keep it under ${longestText} characters.`);
  }
  try {
    const events = parseEvents(text, { maxDepth: deepestNesting });
    const alias = events.find((event) => event.type === EVENT_ID.ALIAS);
    if (alias !== undefined) {
      return refuse(text, alias.anchorStart - 1, 'Aliases such as *name are not read', 'Write the value out again.');
    }
    const [value, ...others] = constructFromEvents(events, { source: text });
    if (others.length > 0) {
      return refuse(
        text,
        secondDocument(events, text),
        'The file holds more than one document',
        'Delete the line "---".',
      );
    }
    return { document: documentOf(text, withoutNulls(value), events) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    if (error.reason === 'duplicated mapping key')
      return refuse(text, at, 'This key is there twice', 'Keep one of them.');
    const message = `This is not valid YAML: ${error.reason}`;
    return refuse(text, at, message, 'Check the indentation, the colons and the quotes here.');
  }
}

function documentOf(text: string, value: unknown, events: Event[]): YamlDocument {
  let root: Spot | null = null;
  const spotAt = (path: YamlPath): Spot => {
    // Not before somebody asks: most documents are without fault.
    root ??= spotOf(events, text);
    let spot = root;
    for (const step of path) {
      const part = spot.parts.get(String(step));
      if (part === undefined) break;
      spot = part;
    }
    return spot;
  };
  return {
    value,
    placeOf: (path) => pointAt(text, spotAt(path).start),
    placeOfKey: (path) => pointAt(text, spotAt(path).key),
  };
}

function refuse(text: string, offset: number, message: string, hint: string): YamlReading {
  return { problem: { message, hint, ...pointAt(text, offset) } };
}

function pointAt(text: string, offset: number): Point {
  let line = 1;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: Math.max(0, offset - start) + 1 };
}

/** Where the first value of the second document stands. */
function secondDocument(events: readonly Event[], text: string): number {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  return spotOf(events.slice(second), text).start;
}

/**
 * "key:" with nothing behind it is a key whose value is still to be written: as good as left out.
 * `__proto__` is no key of anything, and whoever copies it onto an object changes more than that object.
 */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? null : withoutNulls(item)));
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}
