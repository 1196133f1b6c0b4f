import type { Engines, GrammarLint, GrammarRequest } from '../model/engines.js';
import type { Lexicon, Skill } from '../model/pack.js';
import { toSource } from '../model/place.js';
import type { Resume } from '../model/resume.js';
import type { GrammarIssue } from '../model/rule.js';
import type { Range } from '../model/source.js';
import { checkAgreement } from './checks/agreement.js';
import { checkArticles } from './checks/articles.js';
import { checkCapitals } from './checks/capitals.js';
import { checkDoubledWords } from './checks/doubled-words.js';
import { checkMissingArticle } from './checks/missing-article.js';
import { checkMisspellings } from './checks/misspellings.js';
import { checkNames } from './checks/names.js';
import { checkPhrases } from './checks/phrases.js';
import { checkPunctuation } from './checks/punctuation.js';
import { checkSpacing } from './checks/spacing.js';
import { checkStrayCapitals } from './checks/stray-capitals.js';
import { checkSubjects } from './checks/subjects.js';
import { checkTense } from './checks/tense.js';
import { checkVerbForms } from './checks/verb-forms.js';
import type { Check } from './complaint.js';
import { checkConsistency } from './consistency.js';
import { isForeign } from './foreign.js';
import { gatherKnowledge, type Knowledge } from './knowledge.js';
import { type Manuscript, type Paragraph, paragraphAt, writeManuscript } from './manuscript.js';
import { namesIn } from './names-in.js';
import { settle } from './settle.js';
import { isOrdinary, isTradeWord } from './spell-check.js';

export interface GrammarOptions extends Pick<GrammarRequest, 'dialect' | 'dictionary'> {
  readonly lexicon: Lexicon;
  readonly skills: readonly Skill[];
}

/** Our own checks, in the order in which they win where they overlap: all win over the engine. */
const sentenceChecks: readonly Check[] = [
  checkMisspellings,
  checkPhrases,
  checkNames,
  checkDoubledWords,
  checkArticles,
  checkAgreement,
  checkSubjects,
  checkVerbForms,
  checkMissingArticle,
  checkTense,
  checkCapitals,
  checkStrayCapitals,
  checkPunctuation,
];
const labelChecks: readonly Check[] = [checkMisspellings, checkNames];

/** What is wrong with the language of a resume, in source order. Rejects as the engine does. */
export async function checkGrammar(
  resume: Resume,
  engine: Engines['grammar'],
  { dialect, dictionary, lexicon, skills }: GrammarOptions,
): Promise<GrammarIssue[]> {
  const knowledge = gatherKnowledge(lexicon, skills, [...dictionary, ...namesIn(resume)]);
  const manuscript = writeManuscript(resume);
  const { engineRules: rules } = knowledge;
  const lints = await engine.check({
    text: manuscript.text,
    dialect,
    dictionary: knownWords(manuscript, knowledge),
    rules,
  });
  const byParagraph = groupLints(lints, manuscript);
  const unlike = checkConsistency(resume, manuscript, knowledge);
  return manuscript.paragraphs.flatMap((paragraph) => {
    const checks = paragraph.kind === 'label' ? labelChecks : sentenceChecks;
    const own = checks.flatMap((check) => check(paragraph, knowledge));
    const spacing = paragraph.kind === 'label' ? [] : checkSpacing(paragraph, resume.source.text, knowledge);
    const beside = unlike.filter((other) => other.paragraph === paragraph).map(({ lint }) => lint);
    const raw = byParagraph.get(paragraph) ?? [];
    if (isForeign(paragraph, raw, knowledge)) return [];
    const engines = raw.flatMap((lint) => settle(lint, paragraph, knowledge) ?? []);
    return withoutOverlaps([...own, ...engines, ...spacing, ...beside])
      .filter((lint) => !touchesCode(lint, paragraph))
      .map((lint) => toIssue(lint, paragraph, resume));
  });
}

/** Words that cannot be typos: the engine need not search long for what they might have been. */
function knownWords({ paragraphs }: Manuscript, knowledge: Knowledge): readonly string[] {
  const known = paragraphs.flatMap((paragraph) =>
    paragraph.words.filter((word) => !isOrdinary(word, paragraph) || isTradeWord(word.key, knowledge)),
  );
  // The engine splits some words that we keep whole, such as "Node.js".
  return [
    ...new Set(
      known.flatMap(({ text }) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => /\p{L}/u.test(word)),
    ),
  ];
}

function groupLints(
  lints: readonly GrammarLint[],
  manuscript: Manuscript,
): ReadonlyMap<Paragraph, readonly GrammarLint[]> {
  const groups = new Map<Paragraph, GrammarLint[]>();
  for (const lint of lints) {
    const paragraph = paragraphAt(manuscript, lint.start, lint.end);
    if (paragraph !== undefined) groups.set(paragraph, [...(groups.get(paragraph) ?? []), lint]);
  }
  return groups;
}

/** In order of place; of lints that overlap only the first in the given order. */
function withoutOverlaps(lints: readonly GrammarLint[]): readonly GrammarLint[] {
  const kept: GrammarLint[] = [];
  for (const lint of lints) {
    if (!kept.some((other) => lint.start < other.end && other.start < lint.end)) kept.push(lint);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** Code, addresses and links as text are not English. */
function touchesCode({ start, end }: GrammarLint, { prose, words }: Paragraph): boolean {
  const inside = (span: Range): boolean => start < span.end && span.start < end;
  return (
    prose.code.some(inside) || words.some((word) => (word.kind === 'link' || word.text.includes('@')) && inside(word))
  );
}

function toIssue(
  { start, end, rule, message, suggestions }: GrammarLint,
  { prose }: Paragraph,
  { source }: Resume,
): GrammarIssue {
  const at = toSource(prose, { start, end });
  const words = prose.value.slice(start, end);
  const offer = suggestions[0];
  // Markup or escapes inside the words would be lost.
  const exact = source.text.slice(at.start, at.end).replace(/ {2,}/g, ' ') === words;
  const safe = source.format === 'markdown' || addsOnlyLetters(words, offer ?? '');
  return { at, words, rule, message, replacement: exact && safe ? (offer ?? null) : null };
}

/** A quote would have to be escaped, and a comma ends an item of a YAML list in brackets. */
function addsOnlyLetters(words: string, offer: string): boolean {
  return !/["'\\]/.test(offer) && [...offer].every((sign) => !/[,:#[\]{}&*!|>%@`]/.test(sign) || words.includes(sign));
}
