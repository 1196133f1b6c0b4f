import { noComments, noQuotes, otherQuotes, tokensOf } from './json-tokens.js';
import { treeOf } from './json-tree.js';
import { deepestNesting, type Tree, type TreeProblem } from './node.js';

/**
 * Reads JSON as far as it can be understood. What is not JSON is told and costs no more than itself: JSON5, other quotes, commas and
 * brackets too many or too few, text around it.
 */
export function readJson(text: string): Tree {
  const start = startOf(text);
  const { tokens, problems } = tokensOf(text, start);
  if (tokens.length === 0) return { root: null, problems: [] };
  if (nestingOf(tokens.map(({ kind }) => kind)) > deepestNesting)
    return { root: null, problems: [{ at: { start: 0, end: 1 }, message: `nested more than ${deepestNesting} deep` }] };
  const { root, problems: more } = treeOf(text, tokens);
  const before = text.slice(0, start).search(/[^\s\uFEFF]/);
  const ahead =
    before === -1
      ? []
      : [{ at: { start: before, end: before + 1 }, message: 'only what stands from the first bracket on is read' }];
  return { root, problems: oncePerHabit(firstOfEachLine([...ahead, ...more, ...problems], text)) };
}

/** Some have words or a fence of Markdown before the first bracket; without any bracket all is read. */
function startOf(text: string): number {
  if (/^[\s\uFEFF]*(?:[{["'\u201c]|[\w$]+["'\u201d]?\s*:)/.test(text)) return 0;
  return Math.max(0, text.indexOf('{'));
}

function nestingOf(kinds: readonly string[]): number {
  let depth = 0;
  let deepest = 0;
  for (const kind of kinds) {
    if (kind === '{' || kind === '[') deepest = Math.max(deepest, ++depth);
    else if (kind === '}' || kind === ']') depth -= 1;
  }
  return deepest;
}

/** A line that went wrong goes wrong at every word: the first says enough. */
function firstOfEachLine(problems: readonly TreeProblem[], text: string): TreeProblem[] {
  let end = -1;
  return problems
    .toSorted((one, other) => one.at.start - other.at.start)
    .filter(({ at }) => {
      if (at.start <= end) return false;
      const next = text.indexOf('\n', at.start);
      end = next === -1 ? text.length : next;
      return true;
    });
}

/** Another way of writing JSON, kept up through the file, is told once. */
function oncePerHabit(problems: readonly TreeProblem[]): TreeProblem[] {
  const times = new Map<string, number>();
  for (const { message } of problems) times.set(message, (times.get(message) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap(({ at, message }) => {
    if (!habits.has(message)) return [{ at, message }];
    if (told.has(message)) return [];
    told.add(message);
    const lines = times.get(message) ?? 1;
    return [{ at, message: lines === 1 ? message : `${message}, here and on ${lines - 1} more lines` }];
  });
}

const habits = new Set([noComments, noQuotes, otherQuotes]);
