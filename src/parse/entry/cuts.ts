import type { SectionKind } from '../../model/resume.js';
import type { Range } from '../../model/source.js';
import type { Line } from '../line.js';
import { bracketDepths } from './commas.js';
import type { HeaderWords } from './words.js';

const marks =
  /\s*[|•·;‖│¦]\s*|\t+|\s+[_*]*[-–—]+[_*]*\s+|\s*[-–—_]{3,}\s*|\s?—\s?|\s+–(?=\p{Lu})|(?<=\p{L})–\s+|\s+\/{1,2}\s+|\s+~+\s+|\s+[>»→]+\s+/gu;
/** Beside "|" a dash divides no more than a comma does. */
const dash = /^\s+[-–—]\s+$/;
/** "Engineer at Acme", "Engineer @ Acme". */
const prepositions =
  /\s+:{1,2}\s+|\s+@\s*(?=\p{L})|\s+(?:at|at the|from|from the|bei|beim|bei der|chez|presso)\s+(?=[\p{Lu}\d]|[\p{Ll}\d-]{3,}$)/gu;

/** Separators outside brackets, and the ends of bold and italic stretches. */
export function cutsOf(line: Line, kind: SectionKind, words: HeaderWords): Range[] {
  const { value } = line;
  const depths = bracketDepths(value);
  const cuts: Range[] = [];
  const said = [...value.matchAll(prepositions)].filter(({ index }) => !insideName(value.slice(0, index), words));
  const bars = value.includes('|') && kind !== 'projects';
  const found = [
    ...[...value.matchAll(marks)].filter(([mark]) => !(bars && dash.test(mark))),
    ...(kind === 'projects' ? [] : said),
  ];
  for (const match of found) {
    if ((depths[match.index] ?? 0) === 0) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  cuts.push(...clientsOf(value, words));
  cuts.push(...stopsOf(value, words).filter(({ start }) => (depths[start] ?? 0) === 0));
  cuts.push(...line.gaps.filter(({ start }) => (depths[start] ?? 0) === 0 && value[start - 1] !== ':'));
  if (kind === 'projects')
    cuts.push(...line.links.filter(({ start, end }) => start > 0 && words.isLinkWord(value.slice(start, end))));
  for (const { start, end } of [...line.strong, ...line.emphasis]) {
    if (isLabel(value.slice(start, end + 1), words)) continue;
    const before = value.slice(0, start).trimEnd();
    if (start > 0 && (depths[start] ?? 0) === 0 && !before.endsWith(',')) cuts.push({ start, end: start });
    if (end < value.length && (depths[end] ?? 0) === 0 && !/^\s*[(\p{L}\p{N}]/u.test(value.slice(end, end + 4)))
      cuts.push({ start: end, end });
    else if (end < value.length && /^\s+\p{L}/u.test(value.slice(end, end + 4))) cuts.push({ start: end, end });
  }
  return cuts.sort((one, other) => one.start - other.start);
}

/** "Contractor for Acme Limited", but not "Engineer for data platforms". */
function clientsOf(text: string, words: HeaderWords): Range[] {
  const match = /\s+for\s+(?=\p{Lu})/u.exec(text);
  if (match === null || !words.endsInRole(text.slice(0, match.index))) return [];
  const end = match.index + match[0].length;
  const [after = ''] = text.slice(end).split(/[|(,]|\s[-–—]\s/);
  return words.namesOrganization(after) ? [{ start: match.index, end }] : [];
}

/** "Flatiron Institute. New York, NY", "M.Sc. in Networks. Technical University of Lisbon": the full stop stands for a comma. */
function stopsOf(text: string, words: HeaderWords): Range[] {
  return [...text.matchAll(/(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/gu)].flatMap((match): Range[] => {
    const end = match.index + match[0].length;
    const [after] = text.slice(end).split(/\s*[|(·]|\s[-–—]\s|\d{4}/);
    const school = words.namesInstitution(after?.split(',')[0] ?? '') && words.namesDegree(text.slice(0, match.index));
    return words.isPlace(after ?? '') || school ? [{ start: match.index, end }] : [];
  });
}

/** "**Role:** Developer" is one piece. */
function isLabel(text: string, words: HeaderWords): boolean {
  const name = /^\W*(.*?)\s*:\s*$/.exec(text)?.[1];
  return name !== undefined && words.labelOf(name) !== null;
}

/** "State University of New York at Oswego" is one name. */
function insideName(text: string, words: HeaderWords): boolean {
  const before = text.split(/[|•–—,]|\s-\s|\s(?:at|from)\s/).at(-1) ?? '';
  return words.namesInstitution(before) && !words.namesDegree(before) && !words.namesRole(before);
}
