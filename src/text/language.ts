/** Small words that stand in every text of a language and in few others. */
const smallWords: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to in for with on by at from that as is are was were an this our using through'.split(' '),
  de: 'und der die das den dem mit für von im ist auf ein eine einer eines zur zum bei als sowie durch wurde'.split(
    ' ',
  ),
  fr: 'et le la les des du de un une pour dans avec sur au aux par en est sont que qui été ainsi'.split(' '),
  es: 'y el la los las de del en un una para con por se que como es al su más sobre desde'.split(' '),
  pt: 'e o a os as de da do das dos em um uma para com por que no na como ao mais não são'.split(' '),
  it: 'e il la lo gli le di del della dei delle in un una per con che da nel nella sono al più'.split(' '),
  nl: 'en de het een van voor met op in te bij als aan door naar is zijn werd tot om dit'.split(' '),
  pl: 'i w z na do oraz dla przez od po się jest w ramach nad przy jako'.split(' '),
  sv: 'och att i en ett för med på av till som är den det från vid har var'.split(' '),
  tr: 've bir bu için ile olarak da de çok olan en gibi kadar sonra'.split(' '),
};
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
const fewestSmallWords = 8;
/** How many small words another language must have for each English one. */
const lead = 1.5;

/** The language that `text` is written in, ISO 639-1. English where too little is said to tell. */
export function languageOf(text: string): string {
  const start = text.slice(0, sample);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of scripts) {
    const share = (start.match(script)?.length ?? 0) / Math.max(1, letters);
    // Japanese is half Han.
    if (share > (language === 'ja' ? scriptShare / 2 : scriptShare)) return language;
  }
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(smallWords).map(([language, list]) => {
    const set = new Set(list);
    return { language, count: words.filter((word) => set.has(word)).length };
  });
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count >= fewestSmallWords && best.count > lead * english ? best.language : 'en';
}

/** "German" for "de". */
export function languageName(language: string): string {
  return names[language] ?? language;
}
