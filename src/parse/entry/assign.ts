import type { SectionKind } from '../../model/resume.js';
import { commaPieces, type Piece } from './pieces.js';
import { looksLikeStack } from './stack.js';
import {
  clearlyNamesRole,
  namesDegree,
  namesInstitution,
  namesOrganization,
  namesPlace,
  namesRole,
  namesScore,
} from './words.js';

export interface Assigned {
  readonly title: Piece | null;
  readonly organization: Piece | null;
  readonly location: Piece | null;
  readonly stack: readonly Piece[];
}

/** Which piece of a header is what. `own` lines come first; later rows belong to a heading around the entry. */
export function assign(pieces: readonly Piece[], kind: SectionKind, own: number): Assigned {
  const told = pieces.filter((piece) => !namesScore(piece.text) || namesDegree(piece.text));
  if (kind === 'projects') return assignProject(told);
  if (kind === 'education') return assignTwo(told, own, namesDegree, namesInstitution);
  const named = told.filter((piece, index) => index === 0 || !isStack(piece.text));
  const stack = told.filter((piece) => !named.includes(piece));
  const isRole = named.some((piece) => clearlyNamesRole(piece.text)) ? clearlyNamesRole : namesRole;
  const found = assignTwo(named, own, isRole, namesOrganization);
  // A name with its technologies is a project among the jobs.
  if (stack.length > 0 && found.title === null)
    return { ...found, title: found.organization, organization: null, stack };
  return { ...found, stack };
}

/** "React, Node.js, MongoDB": some of it is spelled as no town or company is. */
function isStack(text: string): boolean {
  return text.includes(',') && looksLikeStack(text) && /\.js\b|[+#]|\p{Ll}\p{Lu}/u.test(text);
}

function assignProject(pieces: readonly Piece[]): Assigned {
  const [first, ...others] = pieces;
  if (first === undefined) return { title: null, organization: null, location: null, stack: [] };
  return {
    title: first,
    organization: null,
    location: null,
    stack: others.filter((piece) => looksLikeStack(piece.text)),
  };
}

/** A title and who gave it: told apart by their words, else by their order. */
function assignTwo(
  pieces: readonly Piece[],
  own: number,
  isTitle: (text: string) => boolean,
  isOrganization: (text: string) => boolean,
): Assigned {
  const parts = openPieces(pieces, isTitle, isOrganization);
  const organizationLike = parts.find(
    (piece) => isOrganization(piece.text) && !clearlyTitle(piece, isTitle, isOrganization),
  );
  const title =
    parts.find((piece) => piece !== organizationLike && clearlyTitle(piece, isTitle, isOrganization)) ??
    parts.find((piece) => piece !== organizationLike && isTitle(piece.text)) ??
    null;
  const rest = parts.filter((piece) => piece !== title && !namesPlace(piece.text));
  const organization = organizationLike ?? rest[0] ?? null;
  const places = parts.filter((piece) => piece !== title && piece !== organization);
  if (title === null && organization !== null) {
    // Nothing names a role: with two names the first is the title, a lone one the organisation.
    const second = rest.find((piece) => piece !== organization && piece.row < own);
    if (second !== undefined && organizationLike === undefined && !isPlaceOf(organization, second)) {
      return whole(
        organization,
        second,
        places.filter((piece) => piece !== second),
      );
    }
    if (organizationLike !== undefined && rest[0] !== organizationLike && rest[0] !== undefined) {
      return whole(
        rest[0],
        organizationLike,
        places.filter((piece) => piece !== rest[0]),
      );
    }
  }
  return whole(title, organization, places);
}

/** "**Bluescape**, San Carlos": what is bold is the name, what follows after a comma is where it is. */
function isPlaceOf(name: Piece, other: Piece): boolean {
  const bold = ({ line, span }: Piece): boolean =>
    line.strong.some(({ start, end }) => start <= span.start && end >= span.end);
  const between = name.line.value.slice(name.span.end, other.span.start);
  return name.row === other.row && bold(name) && !bold(other) && between.trim() === ',';
}

function clearlyTitle(
  piece: Piece,
  isTitle: (text: string) => boolean,
  isOrganization: (text: string) => boolean,
): boolean {
  return isTitle(piece.text) && !isOrganization(piece.text);
}

/** A line that is one piece is cut at its commas: "Backend Intern, Acme, Pune". So is a piece that says both. */
function openPieces(
  pieces: readonly Piece[],
  isTitle: (text: string) => boolean,
  isOrganization: (text: string) => boolean,
): Piece[] {
  return pieces.flatMap((piece) => {
    const parts = commaPieces(piece);
    if (parts.length === 1) return [piece];
    const alone = pieces.filter((other) => other.row === piece.row).length === 1;
    const both =
      parts.some((part) => isTitle(part.text) && !isOrganization(part.text)) &&
      parts.some((part) => isOrganization(part.text));
    if (!alone && !both && isTitle(piece.text)) return [piece];
    return mergedDegree(parts, isTitle, isOrganization);
  });
}

/** "B.Tech, Information Technology, Acme College": what stands between degree and college is the subject. */
function mergedDegree(
  parts: readonly Piece[],
  isTitle: (text: string) => boolean,
  isOrganization: (text: string) => boolean,
): Piece[] {
  const [first, ...others] = parts;
  const end = parts.findIndex((part) => isOrganization(part.text));
  if (first === undefined || end < 2 || !isTitle(first.text) || isOrganization(first.text)) return [...parts];
  const last = parts[end - 1] ?? first;
  const span = { start: first.span.start, end: last.span.end };
  return [{ ...first, span, text: first.line.value.slice(span.start, span.end) }, ...others.slice(end - 1)];
}

function whole(title: Piece | null, organization: Piece | null, places: readonly Piece[]): Assigned {
  return { title, organization, location: places.find((piece) => piece.text.length <= 60) ?? null, stack: [] };
}
