import type { Resume } from '../../src/model/resume.js';
import type { Located, Prose } from '../../src/model/source.js';

/** Every stretch of words that a resume holds, wherever it hangs. */
export function prosesOf(resume: Resume): Prose[] {
  const { basics, sections, prose } = resume;
  return [
    ...prose,
    ...(basics.summary === null ? [] : [basics.summary]),
    ...sections.flatMap((section) => [
      ...section.paragraphs,
      ...section.entries.flatMap((entry) => [
        entry.header,
        ...entry.paragraphs,
        ...entry.bullets.map((bullet) => bullet.prose),
      ]),
    ]),
  ];
}

export function locatedOf(resume: Resume): Located<string>[] {
  const { basics, sections, skills } = resume;
  const named = [basics.name, basics.label, basics.email, basics.phone, basics.url, basics.location];
  const entries = sections.flatMap((section) => section.entries);
  return [
    ...named,
    ...skills,
    ...sections.map((section) => section.title),
    ...entries.flatMap((entry) => [
      entry.title,
      entry.organization,
      entry.location,
      entry.start,
      entry.end,
      ...entry.skills,
    ]),
  ].filter((located) => located !== null);
}

/** What is wrong with the places of a resume; nothing, if all is well. */
export function misplaced(resume: Resume): string[] {
  const { text } = resume.source;
  const inside = ({ start, end }: { start: number; end: number }) => start >= 0 && start <= end && end <= text.length;
  const wrong: string[] = [];
  for (const { value, at, runs } of prosesOf(resume)) {
    if (!inside(at)) wrong.push(`range of "${value}"`);
    let plain = 0;
    let source = at.start;
    for (const run of runs) {
      const same = value.slice(run.plain, run.plain + run.length) === text.slice(run.source, run.source + run.length);
      const ordered = run.plain >= plain && run.source >= source && run.source + run.length <= at.end;
      if (!same || !ordered || run.length <= 0) wrong.push(`run ${JSON.stringify(run)} of "${value}"`);
      plain = run.plain + run.length;
      source = run.source + run.length;
    }
  }
  for (const { value, at } of locatedOf(resume)) if (!inside(at)) wrong.push(`range of "${value}"`);
  const order = resume.prose.map((prose) => prose.at.start);
  if (order.some((start, index) => index > 0 && start < (order[index - 1] ?? 0))) wrong.push('order of prose');
  return wrong;
}
