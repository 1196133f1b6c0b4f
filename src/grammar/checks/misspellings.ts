import { type Check, rewrite, withCapitalOf } from '../complaint.js';

/** Words that are often written wrong, whatever stands around them: "carrer", "didnt". */
export const checkMisspellings: Check = ({ words }, { misspellings }) =>
  words.flatMap((word) => {
    const right = misspellings.get(word.key);
    return right === undefined ? [] : [rewrite('SpellCheck', word, word, withCapitalOf(word.text, right))];
  });
