import type { PdfFields, PdfOutlineCounts, ReadCount, Survival } from '../model/pdf.js';
import type { PrivateField, Resume } from '../model/resume.js';

type Entries = PdfFields['entries'];

/** How much of what the resume has is found again, by name: contacts that it has, sections, and entries of three kinds. */
export function compareOutline(
  { basics, sections }: Resume,
  survival: Survival,
  { entries }: { readonly entries: Entries },
  privateValues: Readonly<Partial<Record<PrivateField, string>>>,
): PdfOutlineCounts {
  const has = {
    name: basics.name,
    email: basics.email ?? privateValues.email,
    phone: basics.phone ?? privateValues.phone,
  };
  const of = (kind: keyof Entries): ReadCount => {
    const own = sections.filter((section) => section.kind === kind);
    return { written: own.reduce((sum, section) => sum + section.entries.length, 0), read: entries[kind] };
  };
  return {
    contacts: (['name', 'email', 'phone'] as const).filter((field) => has[field] != null),
    sections: { written: sections.length, read: survival.sections.length },
    work: of('work'),
    projects: of('projects'),
    education: of('education'),
  };
}
