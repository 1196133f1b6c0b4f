import type { SectionKind } from '../../model/resume.js';
import type { Located, Range } from '../../model/source.js';
import type { Line } from '../line.js';
import { locate } from '../prose.js';
import type { HeaderWords } from './words.js';

/** What announces a list of technologies. */
const stackLabel =
  /^(?:tech(?:nolog(?:y|ies))?|tech(?:nology)? stack|technologies used|tools?|tools and technologies|tools used|stack|built with|languages?|skills|environment|frameworks?|keywords)(?: used)?\s*[:–—-]\s*/i;
/** Remarks that people put in brackets after a title. */
const remark =
  /\b(?:team|group|project|solo|personal|individual|freelance|course|semester|remote|part[- ]time|full[- ]time|intern(?:ship)?|contract|hons|link|demo|code|github|live|website|source|months?|weeks?|years?|winner|hackathon|ongoing|expected|graduated|on leave|volunteer|night)\b/i;
const mostWords = 4;

/** Where "Tech: Go, Redis" names its technologies; null for any other line. */
export function labelledStack(text: string): Range | null {
  const label = stackLabel.exec(text)?.[0];
  return label === undefined || label.length === text.length ? null : { start: label.length, end: text.length };
}

/** Brackets of a project's title that hold technologies: "Clinic Queue (Spring Boot, PostgreSQL)". */
export function stackSpans(line: Line, kind: SectionKind): Range[] {
  const labelled = labelledStack(line.value);
  if (labelled !== null) return [{ start: 0, end: line.value.length }];
  if (kind !== 'projects') return [];
  return [...line.value.matchAll(/[([][^()[\]]{1,200}[)\]]/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => span.start > 0 && looksLikeStack(line.value.slice(span.start + 1, span.end - 1)));
}

export function isRemark(text: string): boolean {
  return remark.test(text);
}

/** Names with commas between, none of them a sentence or a remark. */
export function looksLikeStack(text: string): boolean {
  const items = text.split(/[,/|+]|\s·\s/).map((item) => item.trim());
  return (
    !remark.test(text) &&
    items.every(
      (item) => item !== '' && item.split(/\s+/).length <= mostWords && /^[\p{Lu}\d.]|[+#.\d]|^[a-z]+$/u.test(item),
    ) &&
    items.some((item) => /\p{Lu}/u.test(item))
  );
}

/** "React, Node.js, MongoDB": some of it is spelled as no town or company is. */
export function isStackOf(text: string, kind: SectionKind, words: HeaderWords): boolean {
  if (kind === 'education' || !text.includes(',') || words.namesOrganization(text) || words.namesRole(text))
    return false;
  const technical = /\.js\b|[+#]/.test(text) || (/\p{Ll}\p{Lu}/u.test(text) && text.split(',').length > 2);
  return technical && looksLikeStack(text) && !text.split(',').some((part) => words.isPlace(part));
}

/** The technologies that a span of a line lists. */
export function readStack(line: Line, span: Range): Located<string>[] {
  const text = line.value;
  const skipped = labelledStack(text.slice(span.start, span.end))?.start ?? 0;
  const items: Located<string>[] = [];
  for (const match of text.slice(span.start + skipped, span.end).matchAll(/[^,;|()[\]·•]+/g)) {
    const start = span.start + skipped + match.index + (match[0].length - match[0].trimStart().length);
    const value = match[0].trim().replace(/\.$/, '');
    if (value !== '') items.push(locate(line, { start, end: start + value.length }));
  }
  return items;
}
