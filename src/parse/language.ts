import type { HeaderWords } from './entry/words.js';
import type { TitleReader } from './sections.js';

/** What is known of the language that resumes are written in. */
export interface Language {
  readonly readTitle: TitleReader;
  readonly words: HeaderWords;
  /** Region of phone numbers without a country code, ISO 3166-1 alpha-2. */
  readonly region: string;
}
