/** Month names in the languages resumes are written in, and the abbreviations that are no English words (not "out", "set"). */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'januar', 'jänner', 'janeiro', 'gennaio'],
  ['february', 'feb', 'febrero', 'février', 'févr', 'fév', 'februar', 'fevereiro', 'fev', 'febbraio'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'mär', 'março'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile'],
  ['may', 'mayo', 'mai', 'maio', 'maggio'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho', 'giugno', 'giu'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'julho', 'luglio', 'lug'],
  ['august', 'aug', 'agosto', 'août'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'outubro', 'ottobre', 'ott'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'dic', 'décembre', 'déc', 'dezember', 'dez', 'dezembro', 'dicembre'],
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.map((name) => [name, index + 1] as const)),
);

/** 1..12, or null if the word names no month. */
export function monthOf(word: string): number | null {
  return months.get(word.toLowerCase()) ?? null;
}
