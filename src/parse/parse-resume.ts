import { LintError } from '../errors.js';
import type { Lexicon, SectionTitles } from '../model/pack.js';
import { locator } from '../model/place.js';
import type { Deviation, Resume } from '../model/resume.js';
import type { Range, Source } from '../model/source.js';
import { onceFor } from '../text/once-for.js';
import { withoutConflicts } from './conflicts.js';
import { compileHeaderWords, type HeaderWords } from './entry/words.js';
import type { Language } from './language.js';
import { readMarkdown } from './markdown/document.js';
import { wholeFile } from './prose.js';
import { resumeLanguage } from './resume-language.js';
import { titleReader } from './sections.js';
import { readJson } from './tree/json.js';
import type { ObjectNode, Tree, TreeNode, TreeProblem } from './tree/node.js';
import { resumeOf } from './tree/resume.js';
import { readYamlTree } from './tree/yaml.js';

export interface ParseOptions {
  readonly sections: SectionTitles;
  readonly lexicon: Lexicon;
  /** Region of phone numbers without a country code, ISO 3166-1 alpha-2. */
  readonly region: string;
}

/** A resume before anybody asked what language it is in. */
type Unread = Omit<Resume, 'language'>;

/** A resume file as it is understood, in time that grows with its length. Throws a `LintError` for JSON or YAML that holds no resume. */
export function parseResume(source: Source, { sections, lexicon, region }: ParseOptions): Resume {
  const { text, marks } = withoutConflicts(source.text);
  const resume = read({ ...source, text }, { ...compiled(sections, lexicon), region });
  return { ...withDeviations(resume, marks.map(conflict)), source, language: resumeLanguage(resume) };
}

function read(source: Source, language: Language): Unread {
  if (source.format === 'markdown') return readMarkdown(source, language);
  const tree = source.format === 'json' ? readJson(source.text) : readYamlTree(wholeFile(source.text));
  const resume = resumeOf(source, rootOf(tree, source), language.readTitle);
  if (saysNothing(resume)) throw noResume(source, tree.root);
  return withDeviations(
    resume,
    tree.problems.map((problem) => syntaxProblem(problem, source)),
  );
}

/** No name, no address and no section that anybody would know: data of another kind. */
function saysNothing({ basics, sections }: Unread): boolean {
  return basics.name === null && basics.email === null && sections.every(({ kind }) => kind === 'other');
}

/** Lists of some thousand words are compiled once for all the files of a run. */
function compiled(sections: SectionTitles, lexicon: Lexicon): Omit<Language, 'region'> {
  const words = headerWordsOf(lexicon);
  return { words, readTitle: titleReaderOf(words)(sections) };
}

const headerWordsOf = onceFor(compileHeaderWords);
const titleReaderOf = onceFor((words: HeaderWords) => onceFor((titles: SectionTitles) => titleReader(titles, words)));

function rootOf({ root, problems }: Tree, source: Source) {
  const [problem] = problems;
  if (root?.type === 'object' && root.members.length > 0) {
    if (isFresh(root)) {
      throw refusal(
        source,
        root.at,
        'This is a FRESH resume, which bulletlint does not read.',
        'Convert it to JSON Resume: HackMyResume does so with "hackmyresume convert".',
      );
    }
    return root;
  }
  // Words alone are no document that somebody broke.
  if (problem !== undefined && root?.type !== 'text') {
    throw refusal(
      source,
      problem.at,
      `This is not valid ${source.format.toUpperCase()}: ${problem.message}.`,
      'Check the quotes, commas, colons and indentation here.',
    );
  }
  throw noResume(source, root);
}

function noResume(source: Source, root: TreeNode | null): LintError {
  return refusal(
    source,
    root?.at ?? { start: 0, end: 0 },
    'This file holds no resume.',
    'A JSON Resume is an object with "basics", "work", "education" and so on: see jsonresume.org/schema.',
  );
}

/** FRESH keeps the jobs in "employment.history" and names its version in "meta.format". */
function isFresh({ members }: ObjectNode): boolean {
  const memberOf = (name: string) => members.find(({ key }) => key.value === name)?.value;
  const [meta, employment] = [memberOf('meta'), memberOf('employment')];
  const format = meta?.type === 'object' ? meta.members.find(({ key }) => key.value === 'format')?.value : undefined;
  const named = format?.type === 'text' && /^fresh/i.test(format.passage.value.trim());
  const history = employment?.type === 'object' && employment.members.some(({ key }) => key.value === 'history');
  return named || (history && memberOf('basics') === undefined);
}

function refusal(source: Source, at: Range, message: string, hint: string): LintError {
  const { line, column } = locator(source)(at);
  return new LintError('resume', message, { hint, place: { path: source.path, line, column } });
}

function withDeviations(resume: Unread, told: readonly Deviation[]): Unread {
  const deviations = [...resume.deviations, ...told].sort((one, other) => one.at.start - other.at.start);
  return { ...resume, deviations };
}

function conflict(at: Range): Deviation {
  return {
    at,
    message: 'A merge conflict was left here, and only its first side is read.',
    hint: 'Keep one side, and delete the three lines of marks.',
  };
}

function syntaxProblem({ at, message }: TreeProblem, { format }: Source): Deviation {
  return {
    at,
    message: `This is not valid ${format.toUpperCase()}: ${message}.`,
    hint: 'Mend the syntax: other tools refuse the whole file.',
  };
}
