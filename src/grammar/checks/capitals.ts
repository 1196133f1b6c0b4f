import type { GrammarLint } from '../../model/engines.js';
import type { Word } from '../../text/words.js';
import { type Check, rewrite } from '../complaint.js';
import type { Knowledge } from '../knowledge.js';

/** Names that are written with a capital: "english", "monday", "in india", "terraform"; and the first person. */
export const checkCapitals: Check = ({ words }, knowledge) =>
  words.flatMap((word, at): readonly GrammarLint[] => {
    const next = words[at + 1];
    if (word.text === 'i') return next?.kind === 'word' ? [rewrite('Capitals', word, word, 'I')] : [];
    if (word.text !== word.key || !isName(word.key, knowledge)) return [];
    // A command is no name: "docker compose", "python -m".
    if (
      next?.text === '-' ||
      listedWithCommands(words, at, knowledge) ||
      knowledge.words.subcommands.has(next?.key ?? '')
    )
      return [];
    return [rewrite('Capitals', word, word, withCapital(word.text))];
  });

/** Names of people's languages, days and towns by a list; those of technologies unless they are ordinary words or written small. */
function isName(key: string, { words, names, common, speech, lists, tolerated }: Knowledge): boolean {
  if (words['capital-names'].has(key)) return true;
  const isWord = common.has(key) || speech.nouns.has(key) || speech.verbs.has(key) || speech.adjectives.has(key);
  return names.get(key) === withCapital(key) && !isWord && !tolerated.has(key) && !lists('small-names').has(key);
}

/** "kubectl, helm and terraform": what is listed beside a command is one. */
function listedWithCommands(words: readonly Word[], at: number, { lists }: Knowledge): boolean {
  const joins = (word: Word | undefined): boolean => [',', 'and', 'or', '/'].includes(word?.key ?? '');
  const isCommand = (word: Word | undefined): boolean => lists('commands').has(word?.text ?? '');
  return (joins(words[at - 1]) && isCommand(words[at - 2])) || (joins(words[at + 1]) && isCommand(words[at + 2]));
}

function withCapital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
