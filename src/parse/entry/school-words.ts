import { cjk, type ListOf, longest, wordsOf } from './word-lists.js';
import type { HeaderWords } from './words.js';

/** "B. Tech", "M. Sc." */
const spacedDegree = /\b([BM])\.\s+(?=(?:Tech|Sc|Com|Eng|Arch|Pharm|E|A|S|Ed|Des)\b)/g;
const degreePair = /^[a-z.]{2,5}[-–][a-z.]{2,5}$/;
const finalDegree =
  /^(?:diploma|degree|certificate|certification|bachelor|bachelors|master|masters|program|programme|bootcamp|examination|nanodegree)$/;

type SchoolWords = Pick<
  HeaderWords,
  'namesInstitution' | 'isSystem' | 'namesDegree' | 'isSchoolLevel' | 'namesSubject'
>;

/** What the words of a header say of schools and degrees. */
export function schoolWords(list: ListOf): SchoolWords {
  const [institutions, degrees, subjects] = [list('institutions'), list('degrees'), list('subjects')];
  const [levelsOfSchool, common, systems] = [list('school-levels'), list('school-words'), list('school-systems')];
  const words: SchoolWords = {
    namesInstitution: (text) =>
      wordsOf(text).some((atom) => institutions.has(atom) || institutions.has(atom.replace(/'s$|s$/, ''))) ||
      /(?:universität|hochschule|schule|gymnasium|universiteit)(?:\s|$)/i.test(text) ||
      cjk.institution.test(text),
    isSystem(text) {
      const of = /\bof\s+(?:the\s+)?(.+)$/i.exec(text.slice(0, longest))?.[1] ?? '';
      const named = wordsOf(text).some((atom) => !institutions.has(atom) && !common.has(atom));
      return words.namesInstitution(text) && (!named || systems.has(of.toLowerCase()));
    },
    namesDegree(text) {
      const atoms = wordsOf(text.replace(spacedDegree, '$1.')).flatMap((atom) => [
        atom,
        ...(degreePair.test(atom) ? atom.split(/[-–]/) : []),
      ]);
      const first = [...atoms.slice(0, 3), ...atoms.slice(-1).filter((atom) => finalDegree.test(atom))];
      return (
        first.some((atom) => degrees.has(atom) || degrees.has(atom.replace(/'s?$/, ''))) ||
        words.isSchoolLevel(text) ||
        cjk.degree.test(text)
      );
    },
    isSchoolLevel: (text) =>
      levelsOfSchool.has(
        text
          .toLowerCase()
          .replace(/\s*\([^()]*\)\s*$/, '')
          .trim(),
      ),
    namesSubject: (text) => wordsOf(text).some((atom) => subjects.has(atom)),
  };
  return words;
}

/** "CGPA 8.1/10", "86.4%", "First Class": how a degree was passed. */
export function namesScore(text: string): boolean {
  return (
    /\d\s?%|\b(?:s?c?gpa|cpi|spi|grade|marks|percentage|percentile|aggregate|distinction|honou?rs|note|rank|score|cum laude)\b/i.test(
      text,
    ) ||
    /^\s*\d+(?:\.\d+)?\s*(?:\/\s*\d+(?:\.\d+)?)?\s*\.?$/.test(text) ||
    /^first(?:\s|-)class/i.test(text.trim())
  );
}
