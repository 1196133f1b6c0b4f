/** Words that stand in the place of a name or a town, and are neither. */
export const notNames =
  /\b(?:resume|résumé|curriculum|vitae|cv|engineer|developer|programmer|analyst|intern|trainee|student|graduate|fresher|manager|designer|architect|consultant|tester|lead|scientist|specialist|administrator|officer|contact|page|github|gitlab|linkedin|leetcode|kaggle|medium|stackoverflow|twitter|xing|portfolio|website|blog|e-?mail|phone|mobile|tel|address|nationality|university|college|institute|school)\b/i;

/** A person, with a name for friends in quotes or brackets; a town, a country. */
export const properName = /^\p{Lu}[\p{L}\p{M}.'’ "“”()-]*$/u;

/** The same with a capital in each word but the smallest: a town, and no remark. */
export const properNames =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|am|an|de|del|da|do|of|the|la|le))*$/u;
