import type { Range } from '../model/source.js';
import type { Page } from './page.js';

/** How one of markdownlint's rules matters in a resume. */
export interface Care {
  readonly told: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Whether this breach does: some are how resumes are written. */
  readonly matters?: (at: Range, page: Page) => boolean;
}

/** Those of its rules whose breach a reader of the page, or of its source, would see. */
export const cares: Readonly<Record<string, Care>> = {
  'heading-increment': { told: 'This heading skips a level. Go down one level at a time.' },
  'no-duplicate-heading': {
    told: 'Another section has this title already.',
    options: { siblings_only: true },
    // Two jobs may well have the same title.
    matters: (at, page) => page.isSectionTitle(at),
  },
  'ul-style': { told: 'This list changes its mark. Use the same one throughout.' },
  'no-reversed-links': { told: 'The brackets of this link are the wrong way round.' },
  'no-bare-urls': {
    told: 'This address is a link only on some sites. Write <address>, or [words](address).',
    // A line of contacts is read as one, and every tool links the address of a mailbox.
    matters: (at, page) => !page.isContact(at) && /^https?:/i.test(page.text.slice(at.start, at.end)),
  },
  'no-missing-space-atx': {
    told: 'A heading needs a space after the "#", or it stays plain text.',
    // "#1 in class" and "#opensource #go" are no headings.
    matters: (at, page) => /^\p{L}(?!.*\s#\p{L})/u.test(page.text.slice(at.end - 1, at.end + longestTitle)),
  },
  'no-hard-tabs': {
    told: 'On the page a tab is one space: it moves nothing to the right.',
    options: { code_blocks: false },
    matters: (at, page) => page.isBetweenWords(at),
  },
  'no-trailing-spaces': {
    told: 'Two spaces at the end of a line break it on the page, in the middle of a sentence.',
    options: { br_spaces: 0 },
    matters: (at, page) => at.end - at.start > 1 && page.breaksSentence(at),
  },
  'heading-start-left': { told: 'A heading has to start at the left edge.' },
  'no-space-in-emphasis': { told: 'Spaces inside these marks leave them on the page.' },
  'no-empty-links': { told: 'This link leads nowhere.' },
};

/** Characters. */
const longestTitle = 100;
