import { atomsOf } from './atoms.js';

const roles = new Set(
  `administrator advisor advocate agent ambassador analyst apprentice architect artist assistant associate author builder
captain cashier chair chairperson chef chief clerk co-founder coach cofounder consultant contractor contributor controller
convener coordinator counsel counselor cto ceo coo cfo curator dba designer developer dev devops director editor
engineer evangelist examiner executive expert facilitator fellow founder freelance freelancer head incharge instructor intern
internship interpreter investigator janitor journalist judge lead leader lecturer librarian maintainer manager mentor
moderator nurse officer operator organiser organizer owner partner photographer pm po postdoc president principal producer
professor programmer qa receptionist recruiter representative researcher reviewer scientist scholar sde se sdet sre
secretary specialist speaker sre steward strategist student supervisor swe sysadmin teacher teaching technician technologist tester trainee
trainer translator treasurer tutor vice-president volunteer vp webmaster writer
engineering-manager ingeniero ingeniera desarrollador desarrolladora ingénieur ingénieure développeur développeuse stagiaire
entwickler entwicklerin ingenieur ingenieurin praktikant werkstudent leiter desenvolvedor desenvolvedora engenheiro engenheira
estagiário sviluppatore sviluppatrice ingegnere tirocinante`.split(/\s+/),
);
const organizations = new Set(
  `academy agency ag associates association bank bhavan board bureau centre center club co college committee community company
consultancy corp corporation council department enterprises faculty federation firm forum foundation gmbh group
hospital hub inc incorporated industries institute institution infotech infosoft kendriya laboratories laboratory labs lab limited llc llp ltd
ministry networks ngo office organisation organization partners polytechnic private pvt school services sdn society softworks
software solutions startup studio studios systems team tech technologies technology trust university universität
universidad universidade université università vidyalaya vidyapith vidyapeeth ventures gymnasium lycée hochschule iit nit iiit bits`.split(
    /\s+/,
  ),
);
const institutions = new Set(
  `academy college faculty gymnasium hochschule iit iiit institut institute institution instituto kendriya lycée nit polytechnic school
universidad universidade universitat università université universität university vidyalaya vidyapeeth vidyapith bits`.split(
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
const places = new Set('remote hybrid onsite on-site wfh virtual online india usa us uk germany canada'.split(' '));

/** "Senior Backend Engineer", "Web Lead": what somebody is or was. */
export function namesRole(text: string): boolean {
  return atomsOf(text).some((atom) => roles.has(atom));
}

/** "Shiksha Labs", but not "Software Lab Assistant": the last word decides. */
export function namesOrganization(text: string): boolean {
  const atoms = atomsOf(text.replace(/\([^()]*\)/g, ' '));
  return atoms.some((atom) => organizations.has(atom)) && !roles.has(atoms.at(-1) ?? '');
}

export function namesInstitution(text: string): boolean {
  return atomsOf(text).some((atom) => institutions.has(atom));
}

/** "B.Tech in Computer Science", "12th (PSEB)", "Bachelor's": the first words say it. */
export function namesDegree(text: string): boolean {
  return atomsOf(text)
    .slice(0, 3)
    .some((atom) => degrees.has(atom) || degrees.has(atom.replace(/'s$/, '')));
}

export function namesPlace(text: string): boolean {
  return atomsOf(text).some((atom) => places.has(atom));
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
