import type { JudgedBullet } from '../model/bullet.js';
import type { Resume, SectionKind } from '../model/resume.js';
import { compileJudge, judgeProse, type Knowledge } from './judge-text.js';
import { findRepeatedEndings } from './repeated-endings.js';

/** Sections whose bullets are claims about work done. */
const judgedSections: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer']);

/**
 * Judges every bullet and every sentence of prose under the jobs, projects and activities of a resume, in source order.
 * An ending that stands on several of them is evidence for the first only.
 */
export function judgeBullets(resume: Pick<Resume, 'source' | 'sections'>, knowledge: Knowledge): JudgedBullet[] {
  const judge = compileJudge(knowledge);
  const claims = resume.sections
    .filter(({ kind }) => judgedSections.has(kind))
    .flatMap((section) =>
      section.entries.flatMap((entry) =>
        entry.bullets.filter(({ prose }) => prose.value.trim() !== '').map((bullet) => ({ bullet, section, entry })),
      ),
    );
  const endings = findRepeatedEndings(claims.map(({ bullet }) => bullet.prose.value));
  return claims.map((claim, at) => ({
    ...claim,
    ...judgeProse(claim.bullet.prose, resume.source.text, judge, endings[at]),
  }));
}
