import type { PdfView, Survival } from '../model/pdf.js';
import type { PrivateField, Resume } from '../model/resume.js';
import type { Prose } from '../model/source.js';
import { sectionTitle } from '../text/section-title.js';
import { commonInOrder, comparableWords } from './word-order.js';

/** The most words of either side that are compared. Thirty pages. */
const mostWords = 20_000;

/** What of the resume is read back from the PDF. A field that the resume does not have is not read back. */
export function measureSurvival(
  resume: Resume,
  view: PdfView,
  privateValues: Readonly<Partial<Record<PrivateField, string>>>,
): Survival {
  const { basics, sections } = resume;
  const email = basics.email?.value ?? privateValues.email ?? null;
  const phone = basics.phone?.value ?? privateValues.phone ?? null;
  const page = ` ${comparableWords(view.text).join(' ')} `;
  const printed = resume.source.format === 'markdown' ? (title: string): string => title : sectionTitle;
  const holds = (text: string): boolean => page.includes(` ${comparableWords(text).join(' ')} `);
  return {
    fidelity: shareRead(resume, view),
    name: basics.name !== null && holds(basics.name.value),
    email: email !== null && view.text.toLowerCase().includes(email.toLowerCase()),
    phone: phone !== null && holdsDigits(view.text, phone),
    sections: sections.map(({ title }) => title.value).filter((title) => holds(printed(title))),
  };
}

/** Name and contacts may be set in any order; within the sections, order counts. */
function shareRead({ prose, sections }: Resume, view: PdfView): number {
  const inSection = ({ at }: Prose): boolean =>
    sections.some((section) => at.start >= section.at.start && at.end <= section.at.end);
  const [top, body] = [prose.filter((one) => !inSection(one)), prose.filter(inSection)];
  const read = comparableWords(view.text).slice(0, mostWords);
  const [masthead, written] = [wordsOf(top), wordsOf(body)];
  const total = masthead.length + written.length;
  if (total === 0) return view.textLayer ? 1 : 0;
  return (countPresent(masthead, read) + commonInOrder(written, read)) / total;
}

function wordsOf(prose: readonly Prose[]): string[] {
  return prose.flatMap(({ value }) => comparableWords(value)).slice(0, mostWords);
}

function countPresent(words: readonly string[], read: readonly string[]): number {
  const present = new Set(read);
  return words.filter((word) => present.has(word)).length;
}

/** Spaces and hyphens of a number may change; its digits may not. */
function holdsDigits(text: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '');
  return digits !== '' && text.split('\n').some((line) => line.replace(/\D/g, '').includes(digits));
}
