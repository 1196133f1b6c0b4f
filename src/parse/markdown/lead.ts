import type { Line } from '../line.js';
import { sliceLine } from '../line.js';
import { mostNameWords, traitsOf } from './header-lines.js';

const longestTitled = 120;

/** "**Parking app** | Go, Redis | 2026: cut the queue …": the claim starts at the colon. */
function titledEnd(value: string, from: number): { end: number; rest: number } | null {
  if (!/^\s*\|/.test(value.slice(from))) return null;
  const colon = value.slice(from, from + longestTitled).search(/:\s/);
  return colon === -1 ? null : { end: from + colon, rest: from + colon + 2 };
}

/** "Backend Intern, June 2025 – Present" after the employer's name makes no claim. */
function endsInDate(line: Line): boolean {
  const { dates, words } = traitsOf(line);
  const last = dates.at(-1);
  return last !== undefined && words <= mostNameWords && /^[\s).\]]*$/.test(line.value.slice(last.span.end));
}

/** Where the name of "**Parking app**: cut queues by …" ends and the claim starts. */
export function leadEnd(line: Line): { end: number; rest: number } | null {
  const { value, strong, links } = line;
  const named = strong[0]?.start === 0 ? strong[0] : links[0]?.start === 0 ? links[0] : undefined;
  if (named === undefined) return null;
  const end = named.end + (/^\s*[([][^()[\]]{1,80}[)\]]/.exec(value.slice(named.end))?.[0].length ?? 0);
  const told = titledEnd(value, end);
  if (told !== null) return told;
  const after = value.slice(end);
  const rest = end + (/^\s*[:–—|-]*\s*/.exec(after)?.[0].length ?? 0);
  if (endsInDate(sliceLine(line, { start: rest, end: value.length }))) return null;
  return value.slice(rest).split(' ').length > 5 && !/^[|,]/.test(after.trimStart()) ? { end, rest } : null;
}
