import type { PdfLine } from './line.js';
import { isIn } from './name.js';
import { notNames, properNames } from './words.js';

/** Lines that can hold contacts where no heading was found. */
const topLines = 14;
const separators = /\s*[|•·∙⋅⋄◆♦;]\s*|\.?\s+(?=(?:phone|mobile|tel|e-?mail|contact)\b)/iu;
const labelled = /^(?:location|address|city|based in|place|ort|adresse|anschrift|wohnort)\s*(?::\s*|\s)(\S.*)$/i;
const contact = /@|\d[\d ().-]{6,20}\d|https?:|\w\.\w+\//;
const postalCode = /\b\d{4,6}\b/g;
const longestPlace = 60;

/** A stretch of a line between separators, and whether contacts stand on its line. */
interface Piece {
  readonly text: string;
  readonly line: number;
  readonly beside: boolean;
}

/** "Pune, Maharashtra", what stands after "Location:", or a lone town among the contacts. */
export function findLocation(header: readonly PdfLine[], name: string | null): string | null {
  const pieces = piecesOf(header.slice(0, topLines));
  for (const { text } of pieces) {
    const named = labelled.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  const unlabelled = pieces.filter(({ text }) => !/^[\p{L} ]{3,30}:/u.test(text));
  const listed = [...unlabelled.filter(({ beside }) => beside), ...unlabelled].map(({ text }) => placeList(text));
  return listed.find((place) => place !== null) ?? loneTown(unlabelled, name);
}

function piecesOf(lines: readonly PdfLine[]): Piece[] {
  return lines.flatMap(({ segments }, line) => {
    const beside = segments.some(({ text }) => contact.test(text));
    return segments
      .flatMap(({ parts }) => parts)
      .flatMap((part) => part.split(separators))
      .map((text) => ({ text: text.replace(/^[^\p{L}\p{N}(]+|[\s,]+$/gu, ''), line, beside }))
      .filter(({ text }) => text !== '');
  });
}

function placeList(text: string): string | null {
  const places = text.split(/\s*,\s*|\s[–—-]\s/).filter((place) => !contact.test(place));
  const known = places.filter((place) => !notNames.test(place));
  const named = known.every((place) => properNames.test(place.replace(postalCode, '').trim()));
  return places.length >= 2 &&
    places.length <= 4 &&
    known.length > 0 &&
    named &&
    known.join(', ').length <= longestPlace
    ? known.join(', ')
    : null;
}

/** One or two lines of one name each, near the contacts: "Kraków" over "Poland". */
function loneTown(pieces: readonly Piece[], name: string | null): string | null {
  const contacts = new Set(pieces.filter(({ beside }) => beside).map(({ line }) => line));
  const isTown = ({ text, line }: Piece): boolean => {
    const words = text.replace(postalCode, '').trim();
    const near = [line - 2, line - 1, line, line + 1, line + 2].some((one) => contacts.has(one));
    const own = name !== null && (name.includes(words) || isIn(words, name));
    return near && properNames.test(words) && words.split(' ').length <= 3 && !notNames.test(words) && !own;
  };
  const at = pieces.findIndex(isTown);
  const town = pieces[at];
  if (town === undefined) return null;
  const next = pieces.slice(at + 1).find((piece) => piece.line > town.line && isTown(piece));
  return next !== undefined && next.line <= town.line + 2 ? `${town.text}, ${next.text}` : town.text;
}
