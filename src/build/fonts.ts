import { fontCoverage } from './coverage.js';
import type { CodeRange } from './font-file.js';

/** A font file of an npm package, and its name in `dist/fonts`. */
export interface FontFile {
  readonly from: string;
  readonly to: string;
}

export const fontFamily = 'Source Sans 3';

/**
 * Source Sans 3, static instances, OFL-1.1: compact on a page, ₹ and Latin with diacritics in every style, and glyphs that
 * map back to text. Semibold carries headings; bold is what an author asks for with `**`.
 */
export const fontFiles: readonly FontFile[] = ['Regular', 'It', 'Semibold', 'Bold', 'BoldIt'].map((style) => ({
  from: `source-sans/TTF/SourceSans3-${style}.ttf`,
  to: `SourceSans3-${style}.ttf`,
}));

/** Code points that they all have. */
export const ownCoverage: readonly CodeRange[] = fontCoverage.split(' ').map((range) => {
  const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
  return { first, last };
});

/** The fonts' licence travels with them. */
export const fontLicence: FontFile = { from: 'source-sans/LICENSE.md', to: 'OFL.md' };
