import type { PdfView, Survival } from '../model/pdf.js';
import type { PrivateField, Resume } from '../model/resume.js';
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
  const holds = (text: string): boolean => page.includes(` ${comparableWords(text).join(' ')} `);
  return {
    fidelity: shareInOrder(resume, view),
    name: basics.name !== null && holds(basics.name.value),
    email: email !== null && view.text.toLowerCase().includes(email.toLowerCase()),
    phone: phone !== null && holdsDigits(view.text, phone),
    sections: sections.map(({ title }) => title.value).filter(holds),
  };
}

function shareInOrder(resume: Resume, view: PdfView): number {
  const written = resume.prose.flatMap((prose) => comparableWords(prose.value)).slice(0, mostWords);
  if (written.length === 0) return view.textLayer ? 1 : 0;
  return commonInOrder(written, comparableWords(view.text).slice(0, mostWords)) / written.length;
}

/** Spaces and hyphens of a number may change; its digits may not. */
function holdsDigits(text: string, phone: string): boolean {
  const digits = phone.replace(/\D/g, '');
  return digits !== '' && text.split('\n').some((line) => line.replace(/\D/g, '').includes(digits));
}
