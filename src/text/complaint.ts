import type { z } from 'zod';
import { nearest } from './nearest.js';
import type { YamlPath } from './yaml.js';

type Issue = z.core.$ZodIssue;

export interface Complaint {
  readonly message: string;
  readonly hint: string;
}

/** One issue of zod's in plain English. Values are never repeated: some are private. */
export function complaint(issue: Issue, path: YamlPath, value: unknown): Complaint {
  const name = nameOf(path);
  const say = (message: string, hint: string): Complaint => ({ message: `${name} ${message}`, hint });
  if (value === undefined) return say('is missing', `Add "${path.at(-1)?.toString() ?? ''}:" with ${kindOf(issue)}.`);
  switch (issue.code) {
    case 'invalid_type':
      return say(`must be ${kindOf(issue)}, not ${kindOfValue(value)}`, howToWrite(issue.expected, value));
    case 'invalid_value':
      return say(`must be ${choices(issue.values)}`, closest(value, issue.values));
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum), say);
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum), say);
    default: {
      // Our schemas put the hint on the second line of their own messages.
      const [message = '', hint = 'See the list of options.'] = issue.message.split('\n');
      return say(message, hint);
    }
  }
}

/** A value that none of several kinds fits. */
export function misfit(issue: Extract<Issue, { code: 'invalid_union' }>, path: YamlPath): Complaint {
  const { options } = issue as { readonly options?: readonly unknown[] };
  if (options !== undefined) {
    return { message: `${nameOf(path)} must be ${choices(options)}`, hint: `Write ${choices(options)}.` };
  }
  const kinds = [...new Set(issue.errors.flatMap((branch) => branch.map(kindOf)))].join(' or ');
  return { message: `${nameOf(path)} must be ${kinds}`, hint: `Write ${kinds}.` };
}

/** `"rules[0].check.kind"`; the whole document has no name of its own. */
export function nameOf(path: YamlPath): string {
  if (path.length === 0) return 'The file';
  const step = (part: PropertyKey, at: number): string => {
    if (typeof part === 'number') return `[${part}]`;
    return at === 0 ? String(part) : `.${String(part)}`;
  };
  return `"${path.map(step).join('')}"`;
}

type Say = (message: string, hint: string) => Complaint;

function atLeast(origin: string, minimum: number, say: Say): Complaint {
  if (origin === 'string') return say('must not be empty', 'Write some text.');
  if (origin === 'array')
    return say(`must have at least ${minimum} ${minimum === 1 ? 'item' : 'items'}`, 'Add to the list.');
  return say(`must be at least ${minimum}`, `Write ${minimum} or more.`);
}

function atMost(origin: string, maximum: number, say: Say): Complaint {
  if (origin === 'string') return say(`must have at most ${maximum} characters`, 'Write less.');
  if (origin === 'array') return say(`must have at most ${maximum} items`, 'Shorten the list.');
  return say(`must be at most ${maximum}`, `Write ${maximum} or less.`);
}

function choices(values: readonly unknown[]): string {
  const written = values.map(String);
  return written.length < 2 ? written.join('') : `${written.slice(0, -1).join(', ')} or ${written.at(-1)}`;
}

function closest(value: unknown, values: readonly unknown[]): string {
  const meant = nearest(String(value), values.map(String));
  return meant === null ? `Write ${choices(values)}.` : `Did you mean "${meant}"?`;
}

const kindNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

function kindOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return kindNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return choices(issue.values);
  return 'a value';
}

function kindOfValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Number.isNaN(value)) return 'something else';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a fraction';
  return kindNames[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function howToWrite(expected: string, value: unknown): string {
  if (value === null) return 'Write something behind the "-", or delete it.';
  switch (expected) {
    case 'string':
      return typeof value === 'object' ? 'Write one text.' : 'Put it in quotes.';
    case 'number':
    case 'int':
      return 'Write it in digits, without quotes or units.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
      return 'Write a list: one item a line, each after "- ".';
    default:
      return 'Write "key: value" lines, indented by two spaces.';
  }
}
