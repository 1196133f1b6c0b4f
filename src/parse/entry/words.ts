import type { Lexicon } from '../../model/pack.js';
import { atomsOf } from './atoms.js';

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

/** Where words are not set apart by spaces, endings tell. */
const cjk = {
  role: /(?:工程师|工程師|开发者|开发|实习生|實習生|实习|经理|經理|主管|总监|總監|架构师|组长|设计师|負責人|负责人|主程|程序员|管理员|助理|顾问|教师|研究员|专员|客服|エンジニア|インターン|マネージャー|リーダー|プログラマー|デザイナー|ディレクター|개발자|엔지니어|인턴)$/u,
  organization:
    /(?:公司|集团|集團|大学|大學|学院|學院|研究院|研究所|银行|科技|高中|中学|株式会社|会社|대학교|회사|주식회사)/u,
  institution: /(?:大学|大學|学院|學院|学校|高中|中学|高校|대학교|고등학교)/u,
  degree: /(?:本科|硕士|碩士|学士|學士|博士|研究生|专科|大专|修士|학사|석사)/u,
};
/** What somebody does, by the form of the word: "Physicist", "Bookkeeper", "Musician". */
const roleForm = /(?:[aeiou]\w+(?:ologist|grapher|keeper|worker|maker|ician))$|^(?:co|vice|ex)-(?:\w+(?:er|or|ent))$/;
/** The level in "SDE-1", "SDE-II" and "SDE2", but not the "2" of PM2. */
const grade = /(?:-(?:\d|i{1,3}|iv|v)|(?<=^\p{L}{3,})\d)$/u;
const levels = /^(?:\d+|i{1,3}|iv|v|l\d)$/;
const stateCode = /,\s*(\p{Lu}[\p{L}.]{1,4})$/u;
/** "B. Tech", "M. Sc." */
const spacedDegree = /\b([BM])\.\s+(?=(?:Tech|Sc|Com|Eng|Arch|Pharm|E|A|S|Ed|Des)\b)/g;
const degreePair = /^[a-z.]{2,5}[-–][a-z.]{2,5}$/;
const finalDegree =
  /^(?:diploma|degree|certificate|certification|bachelor|bachelors|master|masters|program|programme|bootcamp|examination|nanodegree)$/;
/** "2 years 3 months", "~ 7 years", "6 meses". */
const duration =
  /^[~≈(\s]*(?:\d+(?:[.,]\d+)?\+?\s*(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|jahre?n?|monate?n?|ans?|année?s?|mois|años?|mes(?:es)?|anos?|m[êe]s(?:es)?|anni|mesi|лет|года?|месяц(?:а|ев)?)(?=[\s.,)]|$)[\s.,and&)]*){1,3}$/iu;
const longest = 200;

export function compileHeaderWords(lexicon: Lexicon): HeaderWords {
  const list = (name: string): ReadonlySet<string> => new Set(lexicon[`header-${name}`] ?? []);
  const [roles, ranks, occupations] = [list('roles'), list('ranks'), list('occupations')];
  const [organizations, institutions] = [list('organizations'), list('institutions')];
  const [degrees, subjects] = [list('degrees'), list('subjects')];
  const [regions, codes, towns, remarks] = [list('regions'), list('state-codes'), list('towns'), list('remarks')];
  const [levelsOfSchool, joiners, workplaces] = [list('school-levels'), list('date-joiners'), list('workplaces')];
  const [common, systems] = [list('school-words'), list('school-systems')];
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
  /** "Full-stack", "Lab/Tutor" and "Co-Founder/CEO" are as good as their parts. */
  const wordsOf = (text: string): string[] => atomsOf(text.slice(0, longest));

  /** The word that a name is about: the last, or the one before "of", "for" or a comma. */
  const headOf = (text: string): string => {
    const bare = text.slice(0, longest).replace(/\([^()]*\)/g, ' ');
    const stop = bare.search(/,|\s[-–—|/]\s|\s(?:of|for|at|in|to|on|with|and|de|für|am|bei|en|chez|à)\s/i);
    const atoms = wordsOf(stop > 0 ? bare.slice(0, stop) : bare).filter((atom) => !levels.test(atom));
    return atoms.at(-1) ?? '';
  };

  const words: HeaderWords = {
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
    namesPlace: (text) =>
      words.isPlace(text) ||
      atomsTouch(wordsOf(text), regions) ||
      atomsTouch(wordsOf(text), workplaces) ||
      townAndCode(text, codes),
    isPlace(text) {
      const parts = text
        .toLowerCase()
        .split(/\s*[,/|()]\s*|\s[-–—·]\s/)
        .map((part) => part.replace(/^[\s.]+|[\s.]+$/g, ''))
        .filter((part) => part !== '');
      if (parts.length === 0 || parts.length > 4) return false;
      const known = parts.filter(
        (part) => regions.has(part) || towns.has(part) || workplaces.has(part) || /^\d{5,6}$/.test(part),
      );
      if (known.length === parts.length) return true;
      if (parts.length > 1 && regions.has(parts.at(-1) ?? '') && towns.has(parts[0] ?? '')) return true;
      return townAndCode(text, codes) || townThenRegion(text, regions, codes, towns);
    },
    isRegion: (text) => {
      const bare = text.toLowerCase().replace(/^[\s.]+|[\s.]+$/g, '');
      return regions.has(bare) || (codes.has(bare) && /^\p{Lu}[\p{Lu}.]+$/u.test(text.trim()));
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
  return words;
}

/** "Boston, MA": a town with the letters of its state. */
function townAndCode(text: string, codes: ReadonlySet<string>): boolean {
  const found = stateCode.exec(text.slice(-longest).trim());
  const code = found?.[1] ?? '';
  if (found === null || !codes.has(code.toLowerCase().replace(/\.$/, '')) || code !== code.toUpperCase()) return false;
  return /^\p{Lu}[\p{L}.' -]{1,30}$/u.test(text.slice(0, found.index).trim());
}

/** "Cambridge MA", "Barrie Canada": without the comma both must be known. */
function townThenRegion(
  text: string,
  regions: ReadonlySet<string>,
  codes: ReadonlySet<string>,
  towns: ReadonlySet<string>,
): boolean {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ').toLowerCase();
  if (words.length < 2 || words.length > 5) return false;
  const region = (codes.has(last.toLowerCase()) && last === last.toUpperCase()) || regions.has(last.toLowerCase());
  return region && (towns.has(before) || townThenRegion(words.slice(0, -1).join(' '), regions, codes, towns));
}

function atomsTouch(atoms: readonly string[], names: ReadonlySet<string>): boolean {
  return atoms.some((atom) => names.has(atom));
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
