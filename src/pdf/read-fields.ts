import type { SectionTitles } from '../model/pack.js';
import type { PdfFields } from '../model/pdf.js';
import type { SectionKind } from '../model/resume.js';
import { completedEmail, findAddresses, findEmail, findPhone, findSites, linkedContact } from './contacts.js';
import { countEntries, isListed, isOuter } from './entries.js';
import type { PdfLine } from './line.js';
import { findLocation } from './location.js';
import { findName } from './name.js';
import { outline, type PdfSection } from './outline.js';
import { withoutRunning } from './running.js';
import { skillsOf } from './skills.js';
import type { PdfPages } from './view-pdf.js';

export interface ReadingKnowledge {
  readonly sections: SectionTitles;
  /** Region of phone numbers that are written without a country code, ISO 3166-1 alpha-2. */
  readonly region: string;
}

/** What a text parser finds in a PDF, ours or not: from its text alone. */
export function readFields(view: PdfPages, { sections: titles, region }: ReadingKnowledge): PdfFields {
  const { top, sections } = outline(withoutRunning(view.lines), titles);
  const personal = sections.filter(({ kind }) => kind === 'personal').flatMap(({ lines }) => lines);
  const header = withAddress([...top, ...personal], view.lines);
  const [headerText, all] = [textOf(header), textOf(view.lines)];
  const count = (kind: SectionKind): number =>
    sections.filter((section) => section.kind === kind).reduce((sum, section) => sum + countEntries(section.lines), 0);
  const email = completedEmail(findEmail(headerText) ?? findEmail(all), linkedContact(view.links, 'mailto'));
  const name = findName(view.lines, new Set(sections.map(({ title }) => title)), email);
  return {
    name,
    email,
    phone: findPhone(headerText, region) ?? findPhone(all, region) ?? linkedContact(view.links, 'tel'),
    location: findLocation(header, name),
    sections: sections.map(({ title, kind }) => ({ title, kind })),
    entries: { work: count('work'), projects: count('projects'), education: count('education') },
    bullets: sections.filter(({ kind }) => kind !== 'personal').reduce((sum, one) => sum + countBullets(one), 0),
    skills: [...new Set(sections.filter(({ kind }) => kind === 'skills').flatMap(skillsOf))],
    links: linksOf(view, all, headerText),
  };
}

function textOf(lines: readonly PdfLine[]): string[] {
  return lines.map(({ text }) => text);
}

/** With the line of the e-mail address and its neighbours, where they are elsewhere: at the foot of the page. */
function withAddress(header: readonly PdfLine[], lines: readonly PdfLine[]): readonly PdfLine[] {
  const at = lines.findIndex(({ text }) => text.includes('@'));
  const here = header.some(({ text }) => text.includes('@'));
  return here || at === -1 ? header : [...header, ...lines.slice(Math.max(0, at - 2), at + 3)];
}

/** Bullets in a section, a second one on a line too; those before titles of entries are none. */
function countBullets({ kind, lines }: PdfSection): number {
  const nested =
    kind === 'work' || kind === 'education' || lines.some((line) => isListed(line) && !isOuter(line, lines));
  const listed =
    lines[0] !== undefined && isListed(lines[0]) && nested ? lines.filter((line) => !isOuter(line, lines)) : lines;
  const usual = commonest(lines.flatMap(({ mark }) => mark ?? []));
  const further = listed.flatMap(({ segments }) =>
    segments.slice(1).filter(({ mark, text }) => mark !== null && mark.glyph === usual && /\p{L}{2}/u.test(text)),
  );
  return listed.filter(isListed).length + further.length;
}

function commonest(glyphs: readonly string[]): string | null {
  const count = (glyph: string): number => glyphs.filter((other) => other === glyph).length;
  return glyphs.reduce<string | null>(
    (best, glyph) => (best === null || count(glyph) > count(best) ? glyph : best),
    null,
  );
}

/** What links lead to, and what the text shows of other addresses. */
function linksOf({ links }: PdfPages, all: readonly string[], header: readonly string[]): string[] {
  const linked = links.filter((link) => /^https?:/i.test(link));
  const shown = [...findAddresses(all), ...findSites(header)];
  const further = shown.filter((one) => !linked.some((link) => link.toLowerCase().includes(one.toLowerCase())));
  return [...new Set([...linked, ...further])];
}
