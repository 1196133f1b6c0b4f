const irregular: ReadonlyMap<string, string> = new Map([
  ['build', 'built'],
  ['bring', 'brought'],
  ['catch', 'caught'],
  ['choose', 'chose'],
  ['cut', 'cut'],
  ['drive', 'drove'],
  ['find', 'found'],
  ['draw', 'drew'],
  ['get', 'got'],
  ['give', 'gave'],
  ['grow', 'grew'],
  ['hold', 'held'],
  ['keep', 'kept'],
  ['lead', 'led'],
  ['make', 'made'],
  ['oversee', 'oversaw'],
  ['rebuild', 'rebuilt'],
  ['rewrite', 'rewrote'],
  ['run', 'ran'],
  ['sell', 'sold'],
  ['send', 'sent'],
  ['set', 'set'],
  ['split', 'split'],
  ['take', 'took'],
  ['teach', 'taught'],
  ['understand', 'understood'],
  ['win', 'won'],
  ['write', 'wrote'],
]);

/** The past of a verb in its base form: "build" → "built", "plan" → "planned", "try" → "tried". */
export function pastOf(verb: string): string {
  const special = irregular.get(verb);
  if (special !== undefined) return special;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doubling.has(verb)) return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}

/** Verbs whose last letter doubles: stress, not spelling, decides, so they are listed. */
const doubling: ReadonlySet<string> = new Set(
  'plan ship debug map stop drop tag log trim swap wrap plot cap submit equip control ban step scan spot drag crop'.split(
    ' ',
  ),
);
