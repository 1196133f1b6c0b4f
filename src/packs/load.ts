import type { z } from 'zod';
import { LintError, ProblemList } from '../errors.js';
import type { Lexicon, MarketPack, Packs, RolePack, RubricPack, SectionTitles } from '../model/pack.js';
import { type SectionKind, sectionKinds } from '../model/resume.js';
import { type PackFile, type PackKind, type PreparedPack, packId, packKind, type ReadPack, readPack } from './file.js';
import { type NameAt, nameProblems, repeatedNames } from './names.js';
import { ruleProblems, toRule } from './rule.js';
import { schemas } from './schema.js';
import { type SharedTopics, sharedTopics, topicsOf } from './topics.js';

/**
 * All packs, from the files under `rules` and those that a config adds. A later role or market replaces an earlier one of
 * its id. Throws a `ProblemList` of everything that is wrong in any file.
 */
export function loadPacks(files: readonly (PackFile | PreparedPack)[]): Packs {
  const problems: LintError[] = files.filter((file) => packKind(file) === null).map(strayFile);
  const read = <S extends z.ZodType>(kind: PackKind, shape: S): ReadPack<z.output<S>>[] =>
    files.filter((file) => packKind(file) === kind).flatMap((file) => readPack(file, shape, problems));

  const rubrics = read('rubric', schemas.rubric);
  const skills = read('skills', schemas.skills);
  const topics = read('topics', schemas.topics);
  const roles = read('role', schemas.role);
  const markets = read('market', schemas.market);
  const titles = read('sections', schemas.sections);
  const lists = read('lexicon', schemas.lexicon);
  // Only once every file has its shape: the skills of a file that was not read would all seem unknown.
  throwAll(problems);

  const [rubric, ...otherRubrics] = rubrics;
  if (rubric === undefined) throw missingRubric();
  throwAll([
    ...otherRubrics.map(secondRubric),
    ...nameProblems(skills, topics, roles),
    ...[...roles, ...markets].flatMap(ruleProblems),
    ...repeatedNames('list', namesIn(lists)),
    ...repeatedNames('section title', titles.flatMap(titlesIn)),
  ]);
  const shared = sharedTopics(topics);
  return {
    rubric: rubric.value,
    roles: new Map(roles.map(({ path, value }) => [packId({ path }), toRole(packId({ path }), value, shared)])),
    markets: new Map(markets.map(({ path, value }) => [packId({ path }), toMarket(packId({ path }), value)])),
    skills: skills.flatMap(({ value }) => value),
    lexicon: Object.assign({}, ...lists.map(({ value }) => value)) as Lexicon,
    sections: toTitles(titles),
  };
}

function throwAll(problems: readonly LintError[]): void {
  if (problems.length > 0) throw new ProblemList(problems);
}

function strayFile({ path }: Pick<PackFile, 'path'>): LintError {
  return new LintError('pack', 'This file is in none of the folders of packs', {
    hint: 'Put it into a folder named roles, topics, markets, skills or language.',
    place: { path, line: null, column: null },
  });
}

function missingRubric(): LintError {
  return new LintError('pack', 'There is no rubric.yml among the packs', {
    hint: 'Install bulletlint again: its rules are incomplete.',
  });
}

function secondRubric(pack: ReadPack<RubricPack>): LintError {
  return pack.problemAt([], 'There is a rubric already', 'Set weights in .resumerc.yml instead.');
}

function toRole(id: string, role: z.output<typeof schemas.role>, shared: SharedTopics): RolePack {
  return {
    ...role,
    id,
    topics: topicsOf(role.topics, shared),
    rules: role.rules.map((rule) => toRule(rule, { role: id })),
  };
}

function toMarket(id: string, market: z.output<typeof schemas.market>): MarketPack {
  return { ...market, id, rules: market.rules.map((rule) => toRule(rule, { market: id })) };
}

type Titles = ReadPack<z.output<typeof schemas.sections>>;

function titlesIn(pack: Titles): NameAt[] {
  return Object.entries(pack.value).flatMap(([kind, names = []]) =>
    names.map((name, index) => ({ pack, name: name.toLowerCase(), at: [kind, index] })),
  );
}

function namesIn(lists: readonly ReadPack<Lexicon>[]): NameAt[] {
  return lists.flatMap((pack) => Object.keys(pack.value).map((name) => ({ pack, name, at: [name] })));
}

function toTitles(titles: readonly Titles[]): SectionTitles {
  const namesOf = (kind: SectionKind): string[] => titles.flatMap(({ value }) => value[kind] ?? []);
  return Object.fromEntries(
    sectionKinds.map((kind) => [kind, namesOf(kind).map((name) => name.toLowerCase())]),
  ) as unknown as SectionTitles;
}
