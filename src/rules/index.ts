import type { Rule } from '../model/rule.js';
import almostEmpty from './content/almost-empty.js';
import bulletLength from './content/bullet-length.js';
import buzzwords from './content/buzzwords.js';
import entrySize from './content/entry-size.js';
import filler from './content/filler.js';
import firstPerson from './content/first-person.js';
import nearDuplicate from './content/near-duplicate.js';
import newestStrongest from './content/newest-strongest.js';
import passive from './content/passive.js';
import placeholder from './content/placeholder.js';
import repeatedOpening from './content/repeated-opening.js';
import tense from './content/tense.js';
import unexplainedNumber from './content/unexplained-number.js';
import weakBullet from './content/weak-bullet.js';
import axes from './depth/axes.js';
import contact from './formatting/contact.js';
import dateFormats from './formatting/date-formats.js';
import markdownStyle from './formatting/markdown-style.js';
import noContact from './formatting/no-contact.js';
import pageCount from './formatting/page-count.js';
import pdfCharacters from './formatting/pdf-characters.js';
import pdfColumns from './formatting/pdf-columns.js';
import pdfContact from './formatting/pdf-contact.js';
import pdfDetails from './formatting/pdf-details.js';
import pdfFonts from './formatting/pdf-fonts.js';
import pdfGarbled from './formatting/pdf-garbled.js';
import pdfHeadings from './formatting/pdf-headings.js';
import pdfHiddenText from './formatting/pdf-hidden-text.js';
import pdfLinks from './formatting/pdf-links.js';
import pdfLosses from './formatting/pdf-losses.js';
import pdfReadable from './formatting/pdf-readable.js';
import pdfReadingOrder from './formatting/pdf-reading-order.js';
import pdfSize from './formatting/pdf-size.js';
import pdfTooLarge from './formatting/pdf-too-large.js';
import pdfUnreadable from './formatting/pdf-unreadable.js';
import publicPhone from './formatting/public-phone.js';
import sections from './formatting/sections.js';
import sourceProblems from './formatting/source-problems.js';
import unusedIgnore from './formatting/unused-ignore.js';
import spelling from './grammar/spelling.js';
import usage from './grammar/usage.js';
import contextual from './keywords/contextual.js';
import mustHave from './keywords/must-have.js';
import stack from './keywords/stack.js';
import unprovenSkill from './keywords/unproven-skill.js';
import educationFacts from './market/education-facts.js';
import personalData from './market/personal-data.js';
import phoneFormat from './market/phone-format.js';
import profiles from './market/profiles.js';

/** Every rule written in TypeScript; packs add their own. */
export const rules: readonly Rule[] = [
  contact,
  dateFormats,
  markdownStyle,
  noContact,
  pageCount,
  pdfCharacters,
  pdfColumns,
  pdfContact,
  pdfDetails,
  pdfFonts,
  pdfGarbled,
  pdfHeadings,
  pdfHiddenText,
  pdfLinks,
  pdfLosses,
  pdfReadable,
  pdfReadingOrder,
  pdfSize,
  pdfTooLarge,
  pdfUnreadable,
  publicPhone,
  sections,
  sourceProblems,
  unusedIgnore,
  contextual,
  mustHave,
  stack,
  unprovenSkill,
  almostEmpty,
  filler,
  firstPerson,
  passive,
  buzzwords,
  placeholder,
  weakBullet,
  nearDuplicate,
  tense,
  repeatedOpening,
  entrySize,
  bulletLength,
  unexplainedNumber,
  newestStrongest,
  spelling,
  usage,
  axes,
  educationFacts,
  personalData,
  phoneFormat,
  profiles,
];
