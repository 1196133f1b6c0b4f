import type { PdfOutlineCounts, ReadCount } from '../model/pdf.js';
import type { PdfReport } from '../model/report.js';
import { plural } from './wording.js';

/** A line of the small table: what is looked for, and what was found. */
export interface ParserRow {
  readonly what: string;
  readonly read: string;
}

const contacts = { name: 'name', email: 'e-mail', phone: 'phone' } as const;
const entries = { work: 'jobs', projects: 'projects', education: 'education' } as const;

/** What a text parser, ours, reads in the PDF: of what the resume has, that alone. */
export function parserRows({ fields, fidelity, outline }: PdfReport): ParserRow[] {
  const { sections } = fields;
  const told = outline?.contacts ?? (['name', 'email', 'phone'] as const);
  return [
    { what: 'Contacts', read: told.map((field) => `${contacts[field]} ${fields[field] ? 'yes' : 'no'}`).join(', ') },
    { what: 'Words in your order', read: `${Math.floor(fidelity * 100)}%` },
    { what: 'Sections', read: outline === undefined ? String(sections.length) : countOf(outline.sections) },
    ...(outline === undefined ? [] : [{ what: 'Entries', read: entriesOf(outline) }]),
  ].filter(({ read }) => read !== '');
}

/** "resume.pdf, 1 page, 35 kB" */
export function aboutPdf({ path, pages, bytes }: PdfReport): string {
  return `${path ?? 'the PDF'}, ${plural(pages, 'page')}, ${Math.ceil(bytes / 1000)} kB`;
}

function entriesOf(outline: PdfOutlineCounts): string {
  return (['work', 'projects', 'education'] as const)
    .filter((kind) => outline[kind].written + outline[kind].read > 0)
    .map((kind) => `${entries[kind]} ${countOf(outline[kind])}`)
    .join('; ');
}

/** Where a reader takes one entry for two, "3 of 2" would say nothing. */
function countOf({ written, read }: ReadCount): string {
  return read > written ? `${read}, you wrote ${written}` : `${read} of ${written}`;
}
