/**
 * The base forms that a lower-case word may be an inflection of, itself first: "optimized" → "optimise", "batching" → "batch".
 * More candidates than English has: for looking up in a list of known words, where a wrong guess finds nothing.
 */
export function baseForms(key: string): string[] {
  const british = toBritish(key);
  const forms = new Set<string>([key, british]);
  for (const form of [key, british]) {
    for (const [ending, replacements] of endings) {
      if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
      const stem = form.slice(0, -ending.length);
      for (const replacement of replacements) forms.add(stem + replacement);
      if (ending !== 's' && stem.length > 2 && stem.at(-1) === stem.at(-2)) forms.add(stem.slice(0, -1));
    }
  }
  return [...forms];
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ["'s", ['']],
];

/** "optimize" → "optimise", "organization" → "organisation", "color" stays. */
function toBritish(key: string): string {
  for (const ending of ['ize', 'izes', 'ized', 'izing', 'izer', 'ization', 'izations', 'yze', 'yzed', 'yzing']) {
    if (key.endsWith(ending)) return `${key.slice(0, -ending.length)}${ending.replace('z', 's')}`;
  }
  return key;
}

/** Whether a lower-case word may be a plural: "classes", "queries", "APIs", not "access", "status" or "analysis". */
export function isPlural(key: string): boolean {
  return key.length > 2 && key.endsWith('s') && !key.endsWith('ss') && !key.endsWith('us') && !/[^pu]is$/.test(key);
}
