import type { Resume } from '../model/resume.js';
import { type Block, type Inline, str, textOf } from './ast.js';

/** The heading of a section, or null: by the titles that the resume was understood to have, else by its level. */
export type SectionHeading = (block: Block) => readonly Inline[] | null;

export function findSectionHeadings(blocks: readonly Block[], resume: Resume): SectionHeading {
  const titles = new Set(resume.sections.map((section) => bare(section.title.value)));
  const levels = blocks.flatMap((block) =>
    block.t === 'Header' && titles.has(bareText(block.c[2])) ? [block.c[0]] : [],
  );
  const level = levels.length > 0 ? Math.min(...levels) : 2;
  return (block) => {
    const content = block.t === 'Header' ? block.c[2] : block.t === 'Para' ? soleEmphasis(block.c) : null;
    if (content === null) return null;
    const known = titles.has(bareText(content)) || (block.t === 'Header' && block.c[0] <= level);
    return known ? withoutColon(content) : null;
  };
}

/** "**SKILLS:**" alone in its paragraph. */
function soleEmphasis(content: readonly Inline[]): readonly Inline[] | null {
  const [only, colon] = content;
  if (only === undefined || !('c' in only) || (only.t !== 'Strong' && only.t !== 'Underline')) return null;
  return content.length === 1 || (content.length === 2 && colon?.t === 'Str' && colon.c === ':') ? only.c : null;
}

function withoutColon(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  return last?.t === 'Str' ? [...content.slice(0, -1), str(last.c.replace(/:$/, ''))] : content;
}

function bareText(content: readonly Inline[]): string {
  return bare(textOf(content));
}

/** Letters and digits alone: decoration, emoji and colons do not make another title. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
