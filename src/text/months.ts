/** Month names in the languages resumes are written in, and the abbreviations that are no English words (not "out", "set"). */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'januar', 'jänner', 'janeiro', 'gennaio', 'январь', 'января'],
  [
    'february',
    'feb',
    'febrero',
    'février',
    'fevrier',
    'févr',
    'fevr',
    'fév',
    'februar',
    'fevereiro',
    'fev',
    'febbraio',
    'февраль',
    'февраля',
  ],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'maerz', 'mär', 'mrz', 'março', 'marco', 'март', 'марта'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile', 'апрель', 'апреля'],
  ['may', 'mayo', 'mai', 'maio', 'maggio', 'май', 'мая'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho', 'giugno', 'giu', 'июнь', 'июня'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'julho', 'luglio', 'lug', 'июль', 'июля'],
  ['august', 'aug', 'agosto', 'août', 'aout', 'август', 'августа'],
  ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro', 'settembre', 'сентябрь', 'сентября'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'outubro', 'ottobre', 'ott', 'октябрь', 'октября'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'ноябрь', 'ноября'],
  [
    'december',
    'dec',
    'diciembre',
    'dic',
    'décembre',
    'decembre',
    'déc',
    'dezember',
    'dez',
    'dezembro',
    'dicembre',
    'декабрь',
    'декабря',
  ],
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((row, index) => row.map((name) => [name, index + 1] as const)),
);

/** 1..12, or null if the word names no month. */
export function monthOf(word: string): number | null {
  return months.get(word.toLowerCase()) ?? null;
}
