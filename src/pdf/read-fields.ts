import type { SectionTitles } from '../model/pack.js';
import type { PdfFields } from '../model/pdf.js';
import type { SectionKind } from '../model/resume.js';
import { findAddresses, findEmail, findLocation, findName, findPhone } from './contacts.js';
import { countEntries, isBullet } from './entries.js';
import { outline, type PdfSection, usualSize } from './headings.js';
import type { PdfPages } from './view-pdf.js';

export interface ReadingKnowledge {
  readonly sections: SectionTitles;
  /** Region of phone numbers that are written without a country code, ISO 3166-1 alpha-2. */
  readonly region: string;
}

/** What a text parser finds in a PDF, ours or not: from its text alone. */
export function readFields(view: PdfPages, { sections: titles, region }: ReadingKnowledge): PdfFields {
  const { top, sections } = outline(view.lines, titles);
  const personal = sections.filter(({ kind }) => kind === 'personal').flatMap(({ lines }) => lines);
  const header = [...top, ...personal].map((line) => line.text);
  const all = view.lines.map((line) => line.text);
  const count = (kind: SectionKind): number =>
    sections.filter((section) => section.kind === kind).reduce((sum, section) => sum + countEntries(section.lines), 0);
  return {
    name: findName(prominent(view, sections)) ?? findName(header),
    email: findEmail(all),
    phone: findPhone(header, region) ?? findPhone(all, region),
    location: findLocation(header),
    sections: sections.map(({ title, kind }) => ({ title, kind })),
    entries: { work: count('work'), projects: count('projects'), education: count('education') },
    bullets: view.lines.filter(isBullet).length,
    skills: [...new Set(sections.filter(({ kind }) => kind === 'skills').flatMap(skillsOf))],
    links: [
      ...new Set([...view.links.filter((link) => /^https?:/i.test(link)), ...unlinked(findAddresses(all), view.links)]),
    ],
  };
}

/** Lines in letters much larger than most, the largest first: a name stands out, wherever a template puts it. */
function prominent({ lines }: PdfPages, sections: readonly PdfSection[]): string[] {
  const usual = usualSize(lines);
  const titles = new Set(sections.map(({ title }) => title));
  return lines
    .filter(({ size, text }) => size > muchLarger * usual && !titles.has(text))
    .toSorted((a, b) => b.size - a.size)
    .map(({ text }) => text)
    .slice(0, 3);
}
const muchLarger = 1.4;

/** "Languages: Go, Python | Tools: Git" → Go, Python, Git. */
function skillsOf({ lines }: PdfSection): string[] {
  return lines
    .flatMap(({ text }) => text.split(/\s*[|;•·]\s*/u))
    .flatMap((part) => part.replace(/^[\p{L} &/-]{2,40}:\s*/u, '').split(/\s*,\s*/))
    .map((skill) => skill.replace(/^[^\p{L}\p{N}.]+|\.$/gu, '').trim())
    .filter((skill) => skill !== '' && skill.length <= 40);
}

function unlinked(addresses: readonly string[], links: readonly string[]): string[] {
  return addresses.filter((address) => !links.some((link) => link.toLowerCase().includes(address.toLowerCase())));
}
