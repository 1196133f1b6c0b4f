import type { z } from 'zod';
import type { LintError } from '../errors.js';
import { suggest } from '../text/conform.js';
import type { YamlPath } from '../text/yaml.js';
import type { ReadPack } from './file.js';
import type { schemas } from './schema.js';
import { topicsBorrowed, topicsDefined, topicsListed } from './topics.js';

/** A name in a pack, and where it stands. */
export interface NameAt {
  readonly pack: Pick<ReadPack<unknown>, 'problemAt'>;
  readonly name: string;
  readonly at: YamlPath;
}

/** A problem for every name that is not among those known. */
function unknownNames(what: string, names: readonly NameAt[], known: ReadonlySet<string>): LintError[] {
  return names
    .filter(({ name }) => !known.has(name))
    .map(({ pack, name, at }) => pack.problemAt(at, `There is no ${what} "${name}"`, suggest(name, [...known])));
}

/** A problem for every name that was there before. */
export function repeatedNames(what: string, names: readonly NameAt[]): LintError[] {
  const seen = new Set<string>();
  return names.flatMap(({ pack, name, at }) => {
    if (seen.has(name)) return [pack.problemAt(at, `The ${what} "${name}" is there twice`, 'Keep one of them.')];
    seen.add(name);
    return [];
  });
}

type SkillsFile = ReadPack<z.output<typeof schemas.skills>>;
type RoleFile = ReadPack<z.output<typeof schemas.role>>;
type TopicFile = ReadPack<z.output<typeof schemas.topics>>;

/** What names in the packs promise and nothing keeps: skills, topics, signals, and names given twice. */
export function nameProblems(
  skillFiles: readonly SkillsFile[],
  topicFiles: readonly TopicFile[],
  roles: readonly RoleFile[],
): LintError[] {
  const topics = topicFiles.flatMap(topicsDefined);
  const skills = skillFiles.flatMap((pack) =>
    pack.value.map(({ name }, index) => ({ pack, name, at: [index, 'name'] })),
  );
  const known = new Set(skills.map(({ name }) => name));
  return [
    ...repeatedNames('skill', skills),
    ...unknownNames('skill', [...skillFiles.flatMap(impliedSkills), ...roles.flatMap(skillsOfRole)], known),
    ...roles.flatMap(signalProblems),
    ...repeatedNames('topic', topics),
    ...unknownNames('topic', roles.flatMap(topicsBorrowed), new Set(topics.map(({ name }) => name))),
    ...roles.flatMap((pack) => repeatedNames('topic', topicsListed(pack))),
  ];
}

function impliedSkills(pack: SkillsFile): NameAt[] {
  return pack.value.flatMap(({ implies }, index) => namesAt(pack, implies, [index, 'implies']));
}

function skillsOfRole(pack: RoleFile): NameAt[] {
  const { required, contextual, stacks } = pack.value;
  return [
    ...required.flatMap(({ anyOf }, index) => namesAt(pack, anyOf, ['required', index, 'anyOf'])),
    ...namesAt(pack, contextual, ['contextual']),
    ...stacks.flatMap((stack, index) => namesAt(pack, stack, ['stacks', index])),
  ];
}

function signalProblems(pack: RoleFile): LintError[] {
  const { axes } = pack.value;
  const ids = axes.map(({ id }, index) => ({ pack, name: id, at: ['axes', index, 'id'] }));
  const signals = axes.flatMap((axis, index) =>
    axis.signals.map(({ id }, inner) => ({ pack, name: id, at: ['axes', index, 'signals', inner, 'id'] })),
  );
  const wanted = pack.value.rules.flatMap(({ check }, index) =>
    check.kind === 'signal' ? [{ pack, name: check.signal, at: ['rules', index, 'check', 'signal'] }] : [],
  );
  const known = new Set(signals.map(({ name }) => name));
  return [...repeatedNames('axis', ids), ...repeatedNames('signal', signals), ...unknownNames('signal', wanted, known)];
}

function namesAt(pack: NameAt['pack'], names: readonly string[], list: YamlPath): NameAt[] {
  return names.map((name, index) => ({ pack, name, at: [...list, index] }));
}
