import { z } from 'zod';
import { complaint, misfit, nameOf } from './complaint.js';
import { nearest } from './nearest.js';
import { readYaml, type TextProblem, type YamlDocument, type YamlPath } from './yaml.js';

type Issue = z.core.$ZodIssue;

export type Conformity<T> =
  | { readonly value: T; readonly document: YamlDocument }
  | { readonly problems: readonly TextProblem[] };

/** A YAML text in the shape of a schema, or everything that is wrong with it, in source order. An empty text is an empty block of keys. */
export function conform<S extends z.ZodType>(text: string, schema: S): Conformity<z.output<S>> {
  const reading = readYaml(text);
  if ('problem' in reading) return { problems: [reading.problem] };
  const { document } = reading;
  const result = schema.safeParse(document.value ?? {}, { error: knownKeys });
  if (result.success) return { value: result.data, document };
  const problems = result.error.issues.flatMap((issue) => problemsOf(document, issue, []));
  return { problems: problems.sort((one, other) => one.line - other.line || one.column - other.column) };
}

/** What a name that is not known was probably meant to be. */
export function suggest(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  if (meant !== null) return `Did you mean "${meant}"?`;
  return known.length <= longestList ? `Known here: ${known.join(', ')}.` : 'Check how it is spelled.';
}

/** More names than this help nobody. */
const longestList = 20;

/** Zod says which keys it does not know; the ones it does know are handed over as the message, a line each. */
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const schema = issue.inst;
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape).join('\n');
  if (schema instanceof z.ZodRecord) return [...(schema._zod.def.keyType._zod.values ?? [])].join('\n');
  return undefined;
}

function problemsOf(document: YamlDocument, issue: Issue, around: YamlPath): TextProblem[] {
  const path = [...around, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        message: `${nameOf([...path, key])} is not a known key`,
        hint: suggest(key, issue.message.split('\n')),
        ...document.placeOfKey([...path, key]),
      }));
    case 'invalid_key':
      return issue.issues.map((inner) => ({ ...complaint(inner, path, path.at(-1)), ...document.placeOfKey(path) }));
    case 'invalid_union': {
      // The branch that got furthest into the value is the one that its author meant.
      const deepest = issue.errors.toSorted((one, other) => depth(other) - depth(one))[0];
      if (deepest !== undefined && depth(deepest) > 0)
        return deepest.flatMap((inner) => problemsOf(document, inner, path));
      return [{ ...misfit(issue, path), ...document.placeOf(path) }];
    }
    default: {
      const value = valueAt(document.value, path);
      // What is missing has no place of its own: the key of the thing that lacks it has.
      const place = value === undefined ? document.placeOfKey(path) : document.placeOf(path);
      return [{ ...complaint(issue, path, value), ...place }];
    }
  }
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
