import type { GrammarLint } from '../../model/engines.js';
import { type Check, rewrite } from '../complaint.js';

/** Names that are written with a capital: "english", "monday", "in india", "python"; and the first person. */
export const checkCapitals: Check = ({ words }, knowledge) =>
  words.flatMap((word, at): readonly GrammarLint[] => {
    const next = words[at + 1];
    if (word.text === 'i') return next?.kind === 'word' ? [rewrite('Capitals', word, word, 'I')] : [];
    if (word.text !== word.key || !knowledge.words['capital-names'].has(word.key)) return [];
    // A command is no name: "docker compose", "python -m".
    if (next?.text === '-' || knowledge.words.subcommands.has(next?.key ?? '')) return [];
    return [rewrite('Capitals', word, word, word.text.charAt(0).toUpperCase() + word.text.slice(1))];
  });
