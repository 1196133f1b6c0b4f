import type { JudgedBullet, Mended } from '../../model/bullet.js';
import type { RolePack } from '../../model/pack.js';
import { compileTerms, findTerms } from '../../text/terms.js';

/** A strong bullet of the role about what this one is about, with the skills that this one names, instead of it. */
export function byTelling({ bullet: { prose }, skills }: JudgedBullet, { axes, pairs }: RolePack): Mended {
  const near = axes.find(({ signals }) => {
    const index = compileTerms(signals.flatMap(({ id, terms }) => terms.map((term) => ({ id, term }))));
    return findTerms(index, prose.value).length > 0;
  });
  const example = near?.examples[0] ?? pairs[0]?.strong;
  return { instead: prose.at, by: example === undefined ? [] : [naming(example, skills.slice(0, mostSkills))] };
}

/** The best bullet, naming these skills too, where an author would show them; one more where none is good. */
export function byNaming(
  bullets: readonly JudgedBullet[],
  { pairs }: Pick<RolePack, 'pairs'>,
  skills: readonly string[],
): { mended: Mended } | undefined {
  const [best] = bullets.toSorted((a, b) => b.strength - a.strength);
  const good = best !== undefined && best.verdict !== 'weak' ? best.bullet.prose : null;
  const text = good?.value ?? pairs[0]?.strong;
  if (text === undefined || skills.length === 0) return undefined;
  return { mended: { instead: good?.at ?? null, by: [naming(text, skills)] } };
}

/** No author names more in one bullet. */
const mostSkills = 4;

function naming(text: string, skills: readonly string[]): string {
  return skills.length === 0 ? text : `${text.trimEnd().replace(/\.$/, '')} with ${skills.join(' and ')}`;
}
