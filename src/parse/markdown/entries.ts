import type { Entry, SectionKind } from '../../model/resume.js';
import type { Located, Prose } from '../../model/source.js';
import { type HeaderFields, readHeaders } from '../entry/header.js';
import type { HeaderWords } from '../entry/words.js';
import { joinLines, plainLine, toProse } from '../line.js';
import type { Block } from './block.js';
import { type Body, readBody } from './body.js';
import type { Draft } from './draft.js';
import { segment } from './plans.js';

/** Sections whose content is entries even where nothing marks them as such. */
const alwaysEntries: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'education', 'volunteer']);
/** Sections that may hold entries, where headings or bullets under a header show it. */
const sometimesEntries: ReadonlySet<SectionKind> = new Set(['other']);

/** The entries of a section, and what of it belongs to none. */
export function readEntries(
  blocks: readonly Block[],
  kind: SectionKind,
  words: HeaderWords,
): { entries: Entry[]; loose: readonly Block[] } {
  if (sometimesEntries.has(kind)) {
    const segments = segment(blocks, kind, words);
    const shown =
      segments.drafts.length > 0 &&
      segments.drafts.every(
        (draft) =>
          draft.lines.length > 0 && draft.opener !== 'row' && draft.body.some((block) => block.type === 'list'),
      );
    return shown
      ? { entries: entriesOf(segments.drafts, kind, words), loose: segments.loose }
      : { entries: [], loose: blocks };
  }
  if (!alwaysEntries.has(kind)) return { entries: [], loose: blocks };
  const { drafts, loose } = segment(blocks, kind, words);
  if (drafts.length === 0 && kind !== 'education' && loose.some((block) => block.type === 'paragraph')) {
    return { entries: entriesOf([withoutHeader(loose)], kind, words), loose: [] };
  }
  return { entries: entriesOf(drafts, kind, words), loose };
}

/** A section of mere prose is one entry, so that what it claims is judged. */
function withoutHeader(body: readonly Block[]): Draft {
  const at = { start: body[0]?.at.start ?? 0, end: body.at(-1)?.at.end ?? 0 };
  return { lines: [], inherited: [], body: [...body], opener: 'nothing', at };
}

function entriesOf(drafts: readonly Draft[], kind: SectionKind, words: HeaderWords): Entry[] {
  const fields = readHeaders(drafts, kind, words);
  return drafts.flatMap((draft, index) => {
    const read = fields[index];
    return read === undefined ? [] : [entryOf(draft, read, kind, words)];
  });
}

function entryOf(draft: Draft, fields: HeaderFields, kind: SectionKind, words: HeaderWords): Entry {
  const body = readBody(draft.body, kind);
  const header = joinLines(draft.lines);
  const end = Math.max(draft.at.end, draft.body.at(-1)?.at.end ?? 0, header?.at.end ?? 0);
  return {
    ...fields,
    title: fields.title ?? degreeIn(body, kind, words),
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
function degreeIn(body: Body, kind: SectionKind, words: HeaderWords): Located<string> | null {
  const item: Prose | undefined =
    kind === 'education' ? body.paragraphs.find((prose) => words.namesDegree(prose.value)) : undefined;
  return item === undefined
    ? null
    : (readHeaders([{ lines: [plainLine(item)], inherited: [] }], kind, words)[0]?.title ?? null);
}
