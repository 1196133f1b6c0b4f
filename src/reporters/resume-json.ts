import { locator } from '../model/place.js';
import type { Entry, Resume } from '../model/resume.js';
import type { Located, Prose } from '../model/source.js';

/** What `bulletlint parse` prints: the resume as it was understood, for debugging and for other tools. */
export function reportResume(resume: Resume): string {
  return `${JSON.stringify(describeResume(resume), null, 2)}\n`;
}

export function describeResume({ source, basics, sections, skills }: Resume) {
  const placeOf = locator(source);
  const value = (located: Located<string> | null) =>
    located === null ? null : { value: located.value, line: placeOf(located.at).line };
  const text = (prose: Prose) => {
    const { line, endLine } = placeOf(prose.at);
    return { line, endLine, text: prose.value };
  };
  const entry = (one: Entry) => ({
    title: one.title?.value ?? null,
    organization: one.organization?.value ?? null,
    start: one.start?.value ?? null,
    end: one.end?.value ?? null,
    line: placeOf(nameRange(one, source.format === 'markdown')).line,
    bullets: one.bullets.filter((bullet) => bullet.kind === 'bullet').map((bullet) => text(bullet.prose)),
    paragraphs: one.paragraphs.map(text),
  });
  return {
    schemaVersion: 1 as const,
    path: source.path,
    format: source.format,
    basics: {
      name: value(basics.name),
      label: value(basics.label),
      email: value(basics.email),
      phone: value(basics.phone),
      url: value(basics.url),
      location: value(basics.location),
      summary: basics.summary === null ? null : { value: basics.summary.value, line: placeOf(basics.summary.at).line },
      profiles: basics.profiles.map(({ network, url, at }) => ({ network, url, line: placeOf(at).line })),
    },
    sections: sections.map(({ title, kind, at, entries }) => ({
      title: title.value,
      kind,
      line: placeOf(at).line,
      entries: entries.map(entry),
    })),
    skills: skills.map((skill) => ({ value: skill.value, line: placeOf(skill.at).line })),
  };
}

/** The line that names a Markdown entry, which may have its dates above; an object of JSON or YAML is where it opens. */
function nameRange(entry: Entry, byName: boolean) {
  const names = [entry.title, entry.organization].filter((name) => name !== null && within(name, entry));
  const [first] = names.sort((one, other) => (one?.at.start ?? 0) - (other?.at.start ?? 0));
  return byName && first ? first.at : entry.at;
}

/** An employer over several roles stands outside all of them. */
function within(name: Located<string> | null, { at }: Entry): boolean {
  return name !== null && name.at.start >= at.start && name.at.end <= at.end;
}
