import { articleFor } from '../articles.js';
import { type Check, rewrite } from '../complaint.js';

/** How many words may describe the role: "as backend software developer intern". */
const describing = 3;

/** "Worked as intern at" → "Worked as an intern at": one of many such roles, so it wants its article. */
export const checkMissingArticle: Check = ({ words }, knowledge) => {
  const { roles, serving, determiners } = knowledge.words;
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (word.key !== 'as' || !serving.has(words[at - 1]?.key ?? '') || next?.kind !== 'word') return [];
    const phrase = words.slice(at + 1, at + 2 + describing);
    const length = phrase.findIndex((part) => roles.has(part.key));
    const named = phrase.slice(0, length + 1);
    if (length === -1 || named.some((part) => part.kind !== 'word' || determiners.has(part.key))) return [];
    const article = articleFor(next.text, knowledge);
    return article === null ? [] : [rewrite('MissingArticle', word, next, `${word.text} ${article} ${next.text}`)];
  });
};
