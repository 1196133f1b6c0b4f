import { atomsOf } from './atoms.js';

const roles = new Set(
  `accountant administrator advisor advocate allrounder agent ambassador analyst apprentice architect artist assistant associate author builder
barista bartender buyer captain carer cashier chair chairperson chef chief cleaner clerk co-founder coach cofounder consultant contractor contributor controller
cook convener coordinator counsel counselor cto ceo coo cfo curator dba designer developer dev dispatcher driver devops director editor
engineer evangelist examiner executive expert facilitator fellow founder freelance freelancer guard guide head helper host incharge instructor intern
internship interpreter investigator janitor journalist judge lead leader lecturer librarian maintainer manager mentor
moderator nurse officer operator organiser organizer owner partner photographer pm po postdoc president principal producer
professor programmer qa realtor receptionist recruiter representative researcher reviewer scientist scholar sde server se sdet sre
secretary specialist speaker sre steward strategist student supervisor swe sysadmin teacher teaching tech technician technologist tester trainee
trainer translator treasurer tutor vice-president volunteer vp waiter waitress warden webmaster writer
engineering-manager ingeniero ingeniera desarrollador desarrolladora ingénieur ingénieure développeur développeuse stagiaire
fotograf praktikum programmierer programmiererin softwareentwickler selbstständig freiberufler
entwickler entwicklerin ingenieur ingenieurin praktikant werkstudent leiter desenvolvedor desenvolvedora engenheiro engenheira
analista arquiteto arquitecto coordenador coordinador docente gerente jefe monitor professore profesor técnico tecnico auxiliar consultor
asistente becario responsable architecte administrateur alternant alternante chargé chef-de-projet technicien vendeur estagiário sviluppatore sviluppatrice ingegnere tirocinante`.split(
    /\s+/,
  ),
);
const organizations = new Set(
  `academy agency ag associates association bank bhavan board bureau centre center club co college committee community company
consultancy corp corporation council department enterprises faculty federation firm forum foundation gmbh group
hospital hub inc incorporated industries institute institution infotech infosoft kendriya laboratories laboratory labs lab limited llc llp ltd
ministry networks ngo office organisation organization partners polytechnic private pvt school services sdn society softworks
software solutions startup studio studios systems team tech technologies technology trust university universität
universidad universidade universitat université università universiteit uniwersytet vidyalaya vidyapith vidyapeeth ventures gymnasium lycée hochschule iit nit iiit bits`.split(
    /\s+/,
  ),
);
const institutions = new Set(
  `academy college faculty gymnasium hochschule iit iiit institut institute institution instituto kendriya lycée nit polytechnic school
universidad universidade universitat universiteit uniwersytet università université universität university vidyalaya vidyapeeth vidyapith bits`.split(
    /\s+/,
  ),
);
const degrees = new Set(
  `10th 12th 10+2 abitur associate b.a b.arch b.com b.e b.eng b.pharm b.sc b.s b.tech ba bachelor bachelors bba bca be bachillerato bcom beng bs bsc btech
certificate class degree diploma doctor doctorate engineering gcse graduate graduation grado higher hsc icse intermediate ingénieur isc laurea
licence licenciatura m.a m.b.a m.c.a m.com m.e m.eng m.phil m.s m.sc m.tech ma master master's masters matric matriculation
maturité mba mca mcom me meng minor mphil mres ms msc mtech magister máster ph.d phd plus post-graduate postgraduate puc
secondary senior ssc sslc undergraduate xii x`.split(/\s+/),
);
const places = new Set(
  `remote hybrid onsite on-site wfh virtual online india usa us uk uae germany canada australia austria bangladesh belgium brazil china
colombia denmark egypt england finland france ghana greece ireland israel italy japan kenya malaysia mexico nepal netherlands nigeria norway
pakistan peru poland portugal romania russia scotland singapore spain sweden switzerland taiwan thailand turkey ukraine vietnam deutschland
schweiz österreich españa méxico brasil italia`.split(/\s+/),
);
/** Where words are not set apart by spaces, endings tell. */
const cjk = {
  role: /(?:工程师|工程師|开发者|实习生|實習生|经理|經理|主管|总监|總監|架构师|组长|设计师|負責人|负责人|主程|程序员|管理员|助理|顾问|教师|エンジニア|インターン|マネージャー|リーダー|プログラマー|개발자|엔지니어|인턴)$/u,
  organization:
    /(?:公司|集团|集團|大学|大學|学院|學院|研究院|研究所|银行|科技|高中|中学|株式会社|会社|대학교|회사|주식회사)/u,
  institution: /(?:大学|大學|学院|學院|学校|高中|中学|高校|대학교|고등학교)/u,
  degree: /(?:本科|硕士|碩士|学士|學士|博士|研究生|专科|大专|修士|학사|석사)/u,
};
/** What somebody does, by the form of the word: "Physicist", "Bookkeeper", "Musician". */
const roleForm = /(?:[aeiou]\w+(?:ologist|grapher|keeper|worker|maker|ician))$/;
/** The level in "SDE-1", "SDE-II" and "SDE2", but not the "2" of PM2. */
const grade = /(?:-(?:\d|i{1,3}|iv|v)|(?<=^\p{L}{3,})\d)$/u;
/** "Boston, MA": a town with the letters of its state. */
const townAndState = /^\p{Lu}[\p{L}.' -]{1,30},\s*\p{Lu}{2}$/u;

/** "Senior Backend Engineer", "Web Lead": what somebody is or was. */
export function namesRole(text: string): boolean {
  return roleWords(text).length > 0 || cjk.role.test(text);
}

/** As `namesRole`, but not by a word that companies have too: "Kuttanad Tech". */
export function clearlyNamesRole(text: string): boolean {
  return roleWords(text).some((word) => !organizations.has(word)) || cjk.role.test(text);
}

function roleWords(text: string): string[] {
  return atomsOf(text)
    .map((atom) => atom.replace(grade, ''))
    .filter((word) => roles.has(word) || roleForm.test(word));
}

/** "Shiksha Labs", but neither "Software Lab Assistant" nor "Director of Technology": the last word decides, or the one before "of". */
export function namesOrganization(text: string): boolean {
  if (cjk.role.test(text)) return false;
  if (cjk.organization.test(text)) return true;
  const atoms = atomsOf(text.replace(/\([^()]*\)/g, ' ')).filter((atom) => !/^(?:\d+|i{1,3}|iv|v)$/.test(atom));
  const head = atoms[atoms.indexOf('of') - 1] ?? atoms.at(-1) ?? '';
  const named = atoms.some((atom, at) => organizations.has(atom) && !roles.has(atoms[at + 1] ?? ''));
  return named && !roles.has(head) && !roles.has(atoms.at(-1) ?? '');
}

export function namesInstitution(text: string): boolean {
  return atomsOf(text).some((atom) => institutions.has(atom)) || cjk.institution.test(text);
}

/** "B.Tech in Computer Science", "12th (PSEB)", "Bachelor's": the first words say it. */
export function namesDegree(text: string): boolean {
  const first = atomsOf(text).slice(0, 3);
  return first.some((atom) => degrees.has(atom) || degrees.has(atom.replace(/'s$/, ''))) || cjk.degree.test(text);
}

export function namesPlace(text: string): boolean {
  return atomsOf(text).some((atom) => places.has(atom)) || townAndState.test(text);
}

/** "CGPA 8.1/10", "86.4%", "First Class": how a degree was passed. */
export function namesScore(text: string): boolean {
  return (
    /\d\s?%|\b(?:s?c?gpa|cpi|spi|grade|marks|percentage|percentile|aggregate|distinction|honou?rs|note|rank)\b/i.test(
      text,
    ) ||
    /^\s*\d+(?:\.\d+)?\s*(?:\/\s*\d+(?:\.\d+)?)?\s*\.?$/.test(text) ||
    /^first(?:\s|-)class/i.test(text.trim())
  );
}
