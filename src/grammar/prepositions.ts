import type { VerbTable } from '../text/verbs.js';

/** What must follow a wrong preposition, so that it is not one of time or place ("focused in 2022", "collaborated to build"). */
const followers: Readonly<Record<string, string>> = {
  to: '(<determiners>|<nouns>|<name>|<noun>&!<verb>)',
  // "at national level", "at the national level"
  in: '(!<end>,<number>,<settings>) (!<settings>)',
  on: '(!<end>,<number>,<settings>) (!<settings>)',
  at: '(!<end>,<number>,<settings>) (!<settings>)',
  by: '(!<end>,<number>,<gerund>)',
  for: '(!<end>,<number>,<settings>) (!<settings>)',
  with: '(!<end>,<number>)',
  from: '(!<end>,<number>,<settings>)',
  as: '(<determiners>)',
};
const anything = '(!<end>)';

/** The patterns that lines such as "responsible > for < of on" and "discuss* > - < about" stand for. */
export function prepositionPhrases(lines: readonly string[], verbs: VerbTable): readonly string[] {
  return lines.flatMap((line) => {
    const [heads = '', right = '', wrongs = ''] = line.split(/ [<>] /);
    const forms = heads.split('|').flatMap((head) => formsOf(head, verbs));
    return wrongs.split(' ').map((wrong) => {
      const corrected = right === '-' ? '{1}' : `{1} ${right}`;
      return `${forms.join('|')} ${wrong} ${followers[wrong] ?? anything} > ${corrected}`;
    });
  });
}

function formsOf(head: string, verbs: VerbTable): readonly string[] {
  if (!head.endsWith('*')) return [head];
  const base = head.slice(0, -1);
  const verb = verbs.base.get(base);
  return verb === undefined ? [base] : [...new Set([base, verb.third, verb.past, verb.participle, verb.gerund])];
}
