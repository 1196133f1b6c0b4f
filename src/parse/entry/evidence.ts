import type { SectionKind } from '../../model/resume.js';
import type { Piece } from './pieces.js';
import { namesScore } from './school-words.js';
import { isStackOf } from './stack.js';
import type { HeaderWords } from './words.js';

/** How much a piece of a header looks like each field. Zero says nothing; 3 is a word that seldom means anything else. */
export interface Evidence {
  readonly title: number;
  readonly organization: number;
  readonly place: number;
}

const nothing: Evidence = { title: 0, organization: 0, place: 0 };

/** What the words of a piece say of it. */
export function evidenceOf(piece: Piece, kind: SectionKind, words: HeaderWords): Evidence {
  if (piece.label === 'date') return { title: -6, organization: -6, place: -6 };
  if (piece.label === 'degree') return { title: kind === 'education' ? 6 : -3, organization: -3, place: -3 };
  if (piece.label !== null) return { ...nothing, [piece.label]: 6 };
  const { text } = piece;
  if (kind !== 'education' && words.isOwnWork(text)) return { title: 0.8, organization: 1, place: 0 };
  if (words.isRemark(text) || isStackOf(text, kind, words)) return { title: -3, organization: -3, place: 0 };
  if (/^\p{Ll}[\p{Ll}']*\s/u.test(text)) return { title: -1.5, organization: -1.5, place: 0 };
  if (piece.place || words.isPlace(text) || address.test(text)) return { title: -3, organization: -2, place: 3 };
  return kind === 'education' ? ofDegree(text, words) : ofJob(text, words);
}

function ofJob(text: string, words: HeaderWords): Evidence {
  const organization = words.namesOrganization(text)
    ? inner.test(text)
      ? -0.5
      : 2.5
    : words.namesInstitution(text)
      ? 2
      : 0;
  const occupation = words.namesOccupation(text) ? 1 : 0;
  // "Graphic Design", "Acme Consulting": what is done, or who does it.
  if (occupation > 0 && organization > 0 && !words.namesInstitution(text))
    return { title: 0.7, organization: 0.7, place: 0 };
  // "Tech", "Partners": what people are called and companies too.
  if (words.endsInRole(text) && organization > 2) return { title: 1.2, organization: 1.4, place: 0 };
  const role = words.endsInRole(text) ? 3 : words.namesRole(text) ? 1.5 : 0;
  const rank = words.hasRank(text) ? 1 : 0;
  return {
    title: role + rank + occupation - organization * 0.6,
    organization: organization + addressLike(text) - role * 0.6 - rank - occupation * 0.5,
    place: words.namesPlace(text) ? 0.5 : 0,
  };
}

function ofDegree(text: string, words: HeaderWords): Evidence {
  if (words.isSchoolLevel(text)) return { title: 3, organization: 0.5, place: 0 };
  const degree = words.namesDegree(text) ? 3 : 0;
  const subject = words.namesSubject(text) ? 1 : 0;
  const institution = words.namesInstitution(text) ? 3 : words.namesOrganization(text) && subject === 0 ? 2 : 0;
  if (namesScore(text) && degree === 0) return { title: -3, organization: -3, place: -3 };
  return {
    title:
      Math.max(degree, subject) -
      institution * (degree > 0 && /^\P{Lu}*\p{Lu}[^,]{0,20}\b(?:of|in)\b/u.test(text) ? 0.3 : 0.7),
    organization: institution - degree * 0.7 - subject * (institution > 0 ? 0.4 : 1.5),
    place: words.namesPlace(text) ? 0.5 : 0,
  };
}

/** A part of an employer. */
const inner = /\b(?:dept|department|team|division|office|unit)\b\.?$/i;

/** "Via Roma 12", "36015 Schio", "221B Baker Street". */
const address =
  /^(?:\d{5,6}\s+\p{Lu}|(?:via|viale|piazza|rue|calle|avenida|rua|ul\.)\s.*\d|\d+\p{L}?\s.*\b(?:street|st|road|rd|avenue|ave|lane|blvd|floor)\b)/iu;

/** "booking.com", "stripe.io": named by an address. */
function addressLike(text: string): number {
  return /^[\w-]+\.(?:com|io|ai|org|net|co|app|dev|in|de|me|tech)$/i.test(text) ? 2 : 0;
}
