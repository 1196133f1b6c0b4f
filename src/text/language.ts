import { languageMarks } from './language-marks.js';

const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];
const names: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  sv: 'Swedish',
  tr: 'Turkish',
  ja: 'Japanese',
  ko: 'Korean',
  zh: 'Chinese',
  ru: 'Russian',
  ar: 'Arabic',
  hi: 'Hindi',
};

/** Characters: the start of a resume says enough. */
const sample = 20_000;
/** A name in its own script makes no Chinese resume; one word in eight or so is technology in any language. */
const scriptShare = 0.25;
const fewestForeign = 12;
/** Characters of the shortest word whose ending says anything. */
const longWord = 7;
/** What another language must have, and how much of it for each mark of English. */
const fewestMarks = 4;
const lead = 1.5;

/** The language that `text` is written in, ISO 639-1. English where too little is said to tell. */
export function languageOf(text: string): string {
  const start = text.slice(0, sample);
  return scriptOf(start) ?? languageByWords(start.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
}

function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < fewestForeign) return null;
  for (const [language, script] of scripts) {
    const share = (text.match(script)?.length ?? 0) / Math.max(1, letters);
    // Japanese is half Han.
    if (share > (language === 'ja' ? scriptShare / 2 : scriptShare)) return language;
  }
  return null;
}

function languageByWords(words: readonly string[]): string {
  const counts = Object.entries(marked).map(([language, marks]) => ({
    language,
    count: words.reduce((sum, word) => sum + markOf(word, marks), 0),
  }));
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count >= fewestMarks && best.count > lead * english ? best.language : 'en';
}

interface Marks {
  readonly words: ReadonlySet<string>;
  readonly endings: RegExp;
  readonly letters: RegExp;
}

const marked: Readonly<Record<string, Marks>> = Object.fromEntries(
  Object.entries(languageMarks).map(([language, marks]) => [language, { ...marks, words: new Set(marks.words) }]),
);

function markOf(word: string, { words, endings, letters }: Marks): number {
  if (words.has(word)) return 1;
  if (word.length >= longWord && endings.test(word)) return 1;
  return letters.test(word) ? 0.5 : 0;
}

/** "German" for "de". */
export function languageName(language: string): string {
  return names[language] ?? language;
}
