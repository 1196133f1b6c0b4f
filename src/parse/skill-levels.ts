import type { Range } from '../model/source.js';

/** How well, or for how long: in brackets behind a skill, or in place of a list behind its name. */
const level =
  /^(?:basics?|beginner|novice|elementary|intermediate|advanced|expert|fluent|proficient|familiar|learning|working knowledge|limited|native|primary|secondary|preferred|hobby|academic|conversational|strong|good|excellent|average|upper[- ]intermediate|(?:professional|daily) use|(?:es|v)?\d[\w.+ %/-]*)$/i;
/** Stars, bars and shares behind a name: "Go ★★★☆☆", "Go 80%", "Go: 8/10". */
const rating =
  /[\s:(–—-]*(?:[★☆⭐✩✭●○◉◯■□▪▫█▓▒░]\uFE0F?\s?){2,}$|[\s:(–—-]+\d{1,3}\s?%\)?$|[\s:(–—-]+\d{1,2}\s?\/\s?(?:5|10|100)\)?$/u;
/** "Strong knowledge of Go", "Proficient in Python". */
const knowing =
  /^(?:(?:very|highly|strong|good|basic|working|solid|deep|some|excellent|sound|hands-on|practical)\s+)*(?:proficien(?:t|cy)|experienced?|familiar(?:ity)?|knowledge|understanding|skilled|comfortable|expertise|basics|exposure|command)\s+(?:in|with|of|at|to|over|on)\s+/i;
const longestRating = 40;
const furtherOnes = /\s+etc$/i;

/** Whether words tell a level and name no skill. */
export function isLevel(text: string): boolean {
  return level.test(text);
}

/** The name of a skill without what says how well it is known. */
export function withoutLevel(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const lead = knowing.exec(words)?.[0].length ?? 0;
  const last = words.slice(-longestRating);
  const said = (rating.exec(last) ?? furtherOnes.exec(last))?.index ?? last.length;
  const tail = words.length - last.length + said;
  return lead < tail ? { start: start + lead, end: start + tail } : { start, end };
}
