import type { Entry, SectionKind } from '../../model/resume.js';
import type { Located, Prose } from '../../model/source.js';
import { readHeader } from '../entry/header.js';
import { namesDegree } from '../entry/words.js';
import { joinLines, toProse } from '../line.js';
import type { Block } from './block.js';
import { type Body, readBody } from './body.js';
import { type Draft, segment } from './drafts.js';

/** Sections whose content is entries even where nothing marks them as such. */
const alwaysEntries: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'volunteer']);
/** Sections that may hold entries, where headings or bullets under a header show it. */
const sometimesEntries: ReadonlySet<SectionKind> = new Set(['other']);

/** The entries of a section, and what of it belongs to none. */
export function readEntries(
  blocks: readonly Block[],
  kind: SectionKind,
): { entries: Entry[]; loose: readonly Block[] } {
  if (sometimesEntries.has(kind)) {
    const segments = segment(blocks, kind);
    const shown =
      segments.drafts.length > 0 &&
      segments.drafts.every(
        (draft) => draft.lines.length > 0 && draft.from !== 'row' && draft.body.some((block) => block.type === 'list'),
      );
    return shown
      ? { entries: segments.drafts.map((draft) => entryOf(draft, kind)), loose: segments.loose }
      : { entries: [], loose: blocks };
  }
  if (!alwaysEntries.has(kind)) return { entries: [], loose: blocks };
  const { drafts, loose } = segment(blocks, kind);
  if (drafts.length === 0 && kind !== 'education' && loose.some((block) => block.type === 'paragraph')) {
    return { entries: [entryOf(withoutHeader(loose), kind)], loose: [] };
  }
  return { entries: drafts.map((draft) => entryOf(draft, kind)), loose };
}

/** A section of mere prose is one entry, so that what it claims is judged. */
function withoutHeader(body: readonly Block[]): Draft {
  const at = { start: body[0]?.at.start ?? 0, end: body.at(-1)?.at.end ?? 0 };
  return { lines: [], inherited: [], body: [...body], from: 'list', depth: 7, at };
}

function entryOf(draft: Draft, kind: SectionKind): Entry {
  const fields = readHeader(draft.lines, draft.inherited, kind);
  const body = readBody(draft.body, kind);
  const header = joinLines(draft.lines);
  const end = Math.max(draft.at.end, draft.body.at(-1)?.at.end ?? 0, header?.at.end ?? 0);
  return {
    ...fields,
    title: fields.title ?? degreeIn(body, kind),
    at: { start: draft.at.start, end },
    header:
      header === null
        ? { value: '', at: { start: draft.at.start, end: draft.at.start }, runs: [], code: [], links: [] }
        : toProse(header),
    bullets: body.bullets,
    paragraphs: body.paragraphs,
    skills: [...fields.skills, ...body.skills],
  };
}

/** A college over a list names the degree in its first item: "- B.E. in Electronics, 6.9 CGPA". */
function degreeIn(body: Body, kind: SectionKind): Located<string> | null {
  const item: Prose | undefined =
    kind === 'education' ? body.paragraphs.find((prose) => namesDegree(prose.value)) : undefined;
  return item === undefined ? null : readHeader([{ ...item, strong: [], emphasis: [], hard: false }], [], kind).title;
}
