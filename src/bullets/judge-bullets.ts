import type { JudgedBullet } from '../model/bullet.js';
import type { Resume, SectionKind } from '../model/resume.js';
import { compileJudge, judgeProse, type Knowledge } from './judge-text.js';

/** Sections whose bullets are claims about work done. */
const judgedSections: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

/** Judges every bullet and every sentence of prose under the jobs, projects and activities of a resume, in source order. */
export function judgeBullets(resume: Pick<Resume, 'source' | 'sections'>, knowledge: Knowledge): JudgedBullet[] {
  const judge = compileJudge(knowledge);
  return resume.sections
    .filter(({ kind }) => judgedSections.has(kind))
    .flatMap((section) =>
      section.entries.flatMap((entry) =>
        entry.bullets
          .filter(({ prose }) => prose.value.trim() !== '')
          .map((bullet) => ({ bullet, section, entry, ...judgeProse(bullet.prose, resume.source.text, judge) })),
      ),
    );
}
