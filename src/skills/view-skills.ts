import type { JudgedBullet } from '../model/bullet.js';
import type { Skill } from '../model/pack.js';
import type { Resume } from '../model/resume.js';
import { anchorings, type SkillsView, type SkillUse } from '../model/skills.js';
import { onceFor } from '../text/once-for.js';
import { indexSkillNames } from '../text/skill-names.js';
import { findMentions, type Mention } from './find-mentions.js';

/** Every skill that the resume shows, how well, and where; with those that they imply. */
export function viewSkills(resume: Resume, bullets: readonly JudgedBullet[], skills: readonly Skill[]): SkillsView {
  const byName = namesOf(skills);
  const uses = new Map<string, SkillUse>();
  const named = new Map<string, Mention[]>();
  for (const mention of findMentions(resume, bullets, indexOf(skills))) {
    const others = named.get(mention.skill);
    if (others === undefined) named.set(mention.skill, [mention]);
    else others.push(mention);
  }
  for (const [name, mentions] of named) {
    const skill = byName.get(name);
    if (skill !== undefined) uses.set(name, useOf(skill, mentions));
  }
  for (const use of [...uses.values()]) {
    for (const skill of impliedBy(use.skill, byName)) {
      const known = uses.get(skill.name);
      if (known === undefined || known.implied) uses.set(skill.name, merge(known, { ...use, skill, implied: true }));
      else uses.set(skill.name, { ...known, anchoring: better(known.anchoring, use.anchoring) });
    }
  }
  return { uses };
}

const indexOf = onceFor((skills: readonly Skill[]) => indexSkillNames(skills));
const namesOf = onceFor((skills: readonly Skill[]) => new Map(skills.map((skill) => [skill.name, skill])));

function useOf(skill: Skill, mentions: readonly Mention[]): SkillUse {
  const at = mentions.map((mention) => mention.at).sort((a, b) => a.start - b.start);
  return { skill, anchoring: mentions.map(({ anchoring }) => anchoring).reduce(better), implied: false, at };
}

function merge(known: SkillUse | undefined, use: SkillUse): SkillUse {
  if (known === undefined) return use;
  const at = [...known.at, ...use.at].sort((a, b) => a.start - b.start);
  return { ...known, at, anchoring: better(known.anchoring, use.anchoring) };
}

function better(a: SkillUse['anchoring'], b: SkillUse['anchoring']): SkillUse['anchoring'] {
  return anchorings.indexOf(a) >= anchorings.indexOf(b) ? a : b;
}

/** All that naming the skill shows, at any remove, without itself. */
function impliedBy(skill: Skill, byName: ReadonlyMap<string, Skill>): Skill[] {
  const found = new Set([skill]);
  for (const one of found) {
    for (const name of one.implies) {
      const implied = byName.get(name);
      if (implied !== undefined) found.add(implied);
    }
  }
  found.delete(skill);
  return [...found];
}
