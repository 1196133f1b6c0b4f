/** The forms of the verbs that the checks for agreement and tense know. */
export interface VerbTable {
  /** The base of a base form: "write" → "write". */
  readonly base: ReadonlyMap<string, Verb>;
  /** "writes" → write */
  readonly third: ReadonlyMap<string, Verb>;
  /** "wrote" → write; forms that are also the base, such as "cut", are not here. */
  readonly past: ReadonlyMap<string, Verb>;
  /** "written", "built", also those that are the base or the past as well */
  readonly participle: ReadonlyMap<string, Verb>;
  /** "writing" → write */
  readonly gerund: ReadonlyMap<string, Verb>;
}

export interface Verb {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
  /** "design", "test": one of its forms is as often a noun. */
  readonly alsoNoun: boolean;
}

/** `irregular` holds "write wrote written", or two forms where the participle is the past; every other verb is regular. */
export function verbTable(
  verbs: readonly string[],
  nounVerbs: readonly string[],
  irregular: readonly string[],
): VerbTable {
  const forms = new Map(irregular.map((line) => line.split(' ')).map(([base = '', ...rest]) => [base, rest]));
  const make = (base: string, alsoNoun: boolean): Verb => {
    const [past = regularPast(base), participle = past] = forms.get(base) ?? [];
    return { base, third: thirdPerson(base), past, participle, gerund: gerundOf(base), alsoNoun };
  };
  const all = [...verbs.map((base) => make(base, false)), ...nounVerbs.map((base) => make(base, true))];
  return {
    base: new Map(all.map((verb) => [verb.base, verb])),
    third: new Map(all.map((verb) => [verb.third, verb])),
    past: new Map(all.filter((verb) => verb.past !== verb.base).flatMap((verb) => bothEnglishes(verb, verb.past))),
    participle: new Map(all.flatMap((verb) => bothEnglishes(verb, verb.participle))),
    gerund: new Map(all.flatMap((verb) => bothEnglishes(verb, verb.gerund))),
  };
}

/** "modelling" and "modeling" */
function bothEnglishes(verb: Verb, form: string): readonly (readonly [form: string, verb: Verb])[] {
  const american = form.replace(/ll(?=ed$|ing$)/, 'l');
  return endsInSingleL.test(verb.base) && american !== form
    ? [
        [form, verb],
        [american, verb],
      ]
    : [[form, verb]];
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doublesLast(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doublesLast(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** "model": British and Indian English double the l of "modelling", American English does not. */
const endsInSingleL = /[^aeiou][aeiou]l$/;

/** "plan" → "planned", "ship" → "shipped", and "debug"; longer words end unstressed, as "deliver" does. */
function doublesLast(base: string): boolean {
  return (
    /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(base) ||
    endsInSingleL.test(base) ||
    [
      'debug',
      'refer',
      'prefer',
      'infer',
      'defer',
      'submit',
      'commit',
      'omit',
      'emit',
      'admit',
      'permit',
      'transmit',
      'transfer',
      'begin',
      'occur',
      'incur',
      'recur',
      'regret',
      'unplug',
      'compel',
      'equip',
      'format',
    ].includes(base)
  );
}
