import type { Lexicon } from '../../model/pack.js';
import { placeWords } from './place-words.js';
import { schoolWords } from './school-words.js';
import { cjk, type ListOf, longest, wordsOf } from './word-lists.js';

/** What the words of a header name, by the lists of `rules/language/headers.yml`. */
export interface HeaderWords {
  /** "Senior Backend Engineer", "Web Lead": what somebody is or was. */
  namesRole(text: string): boolean;
  /** The role is what the text is about: "Lab Assistant", "Director of Technology", not "Engineer Labs". */
  endsInRole(text: string): boolean;
  /** "Senior", "Backend": words of a title that alone are none. */
  hasRank(text: string): boolean;
  /** "Web Development": what is done, without a word for who does it. */
  namesOccupation(text: string): boolean;
  /** "Shiksha Labs", but neither "Software Lab Assistant" nor "Director of Technology". */
  namesOrganization(text: string): boolean;
  namesInstitution(text: string): boolean;
  /** "University of California", "Indian Institute of Technology": a name that several schools share. */
  isSystem(text: string): boolean;
  /** "B.Tech in Computer Science", "12th (PSEB)", "Bachelor's": the first words say it. */
  namesDegree(text: string): boolean;
  /** "High School", "Intermediate": said in place of a degree. */
  isSchoolLevel(text: string): boolean;
  /** "Computer Science": a subject that degrees are taken in. */
  namesSubject(text: string): boolean;
  /** Names a place, alone or among other words. */
  namesPlace(text: string): boolean;
  /** Is a place and nothing else: "Pune", "Boston, MA", "Remote". */
  isPlace(text: string): boolean;
  /** "India", "MA": after a comma it says that a town stands before it. */
  isRegion(text: string): boolean;
  /** "Full-time", "Team project": said beside a title, and neither title nor employer. */
  isRemark(text: string): boolean;
  /** "Freelance", "Self-employed" and nothing else: it stands where others name an employer. */
  isOwnWork(text: string): boolean;
  /** "GitHub", "Live demo": the text of a link, and no part of a title. */
  isLinkWord(text: string): boolean;
  /** "2 years 3 months" and nothing else. */
  isDuration(text: string): boolean;
  /** What a label before a colon announces. */
  labelOf(text: string): HeaderLabel | null;
  /** Where the words end that stand before a date and only join it: "LMU Munich since the" is "LMU Munich". */
  withoutJoiners(text: string): number;
}

export type HeaderLabel = 'title' | 'degree' | 'organization' | 'place' | 'date';

/** What somebody does, by the form of the word: "Physicist", "Bookkeeper", "Musician". */
const roleForm = /(?:[aeiou]\w+(?:ologist|grapher|keeper|worker|maker|ician))$|^(?:co|vice|ex)-(?:\w+(?:er|or|ent))$/;
/** The level in "SDE-1", "SDE-II" and "SDE2", but not the "2" of PM2. */
const grade = /(?:-(?:\d|i{1,3}|iv|v)|(?<=^\p{L}{3,})\d)$/u;
const levels = /^(?:\d+|i{1,3}|iv|v|l\d)$/;
/** "2 years 3 months", "~ 7 years", "6 meses". */
const duration =
  /^[~≈(\s]*(?:\d+(?:[.,]\d+)?\+?\s*(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|jahre?n?|monate?n?|ans?|année?s?|mois|años?|mes(?:es)?|anos?|m[êe]s(?:es)?|anni|mesi|лет|года?|месяц(?:а|ев)?)(?=[\s.,)]|$)[\s.,and&)]*){1,3}$/iu;

export function compileHeaderWords(lexicon: Lexicon): HeaderWords {
  const list: ListOf = (name) => new Set(lexicon[`header-${name}`] ?? []);
  const [roles, ranks, occupations] = [list('roles'), list('ranks'), list('occupations')];
  const [organizations, remarks, joiners] = [list('organizations'), list('remarks'), list('date-joiners')];
  const [ownWork, linkWords] = [list('own-work'), list('link-words')];
  const labels = new Map<string, HeaderLabel>(
    (['title', 'degree', 'organization', 'place', 'date'] as const).flatMap((field) =>
      [...list(`${field}-labels`)].map((label) => [label, field] as const),
    ),
  );

  const isRole = (atom: string): boolean => {
    const word = atom.replace(grade, '');
    return roles.has(word) || roleForm.test(word);
  };
  /** The word that a name is about: the last, or the one before "of", "for" or a comma. */
  const headOf = (text: string): string => {
    const bare = text.slice(0, longest).replace(/\([^()]*\)/g, ' ');
    const stop = bare.search(/,|\s[-–—|/]\s|\s(?:of|for|at|in|to|on|with|and|de|für|am|bei|en|chez|à)\s/i);
    const atoms = wordsOf(stop > 0 ? bare.slice(0, stop) : bare).filter((atom) => !levels.test(atom));
    return atoms.at(-1) ?? '';
  };

  return {
    ...placeWords(list),
    ...schoolWords(list),
    namesRole: (text) => wordsOf(text).some(isRole) || cjk.role.test(text),
    endsInRole: (text) =>
      isRole(headOf(text)) ||
      isRole(
        wordsOf(text)
          .filter((atom) => !levels.test(atom))
          .at(-1) ?? '',
      ) ||
      cjk.role.test(text),
    hasRank: (text) => wordsOf(text).some((atom) => ranks.has(atom)),
    namesOccupation: (text) => occupations.has(headOf(text)),
    namesOrganization(text) {
      if (cjk.role.test(text)) return false;
      if (cjk.organization.test(text)) return true;
      const atoms = wordsOf(text.replace(/\([^()]*\)/g, ' ')).filter((atom) => !levels.test(atom));
      const head = headOf(text);
      const named = atoms.some((atom, at) => organizations.has(atom) && !isRole(atoms[at + 1] ?? ''));
      const last = atoms.at(-1) ?? '';
      return named && (!isRole(head) || organizations.has(head)) && (!isRole(last) || organizations.has(last));
    },
    isRemark(text) {
      const bare = text.toLowerCase().replace(/^[\s(]+|[\s)]+$/g, '');
      return remarks.has(bare) || duration.test(text) || joiners.has(bare);
    },
    isOwnWork: (text) => ownWork.has(text.toLowerCase().trim()),
    isLinkWord: (text) => linkWords.has(text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')),
    isDuration: (text) => duration.test(text),
    labelOf: (text) =>
      labels.get(
        text
          .toLowerCase()
          .replace(/ name\s*$/, '')
          .trim(),
      ) ?? null,
    withoutJoiners(text) {
      let end = text.length;
      for (let tries = 0; tries < 2; tries += 1) {
        const last = /(?:^|\s)(\S+(?:\s+the)?)\s*$/i.exec(text.slice(Math.max(0, end - 30), end));
        if (last === null || !joiners.has((last[1] ?? '').toLowerCase())) break;
        end -= last[0].length;
      }
      return end;
    },
  };
}
