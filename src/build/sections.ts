import type { Resume } from '../model/resume.js';
import { type Block, type Inline, textOf } from './ast.js';

/** The heading of a section, or null: by the titles that the resume was understood to have, else by its level. */
export type SectionHeading = (block: Block) => readonly Inline[] | null;

export function findSectionHeadings(blocks: readonly Block[], resume: Resume): SectionHeading {
  const titles = new Set(resume.sections.map((section) => bare(section.title.value)));
  const levels = blocks.flatMap((block) =>
    block.t === 'Header' && titles.has(bareText(block.c[2])) ? [block.c[0]] : [],
  );
  const level = levels.length > 0 ? Math.min(...levels) : 2;
  return (block) => {
    if (block.t === 'Header') return block.c[0] <= level || titles.has(bareText(block.c[2])) ? block.c[2] : null;
    if (block.t !== 'Para') return null;
    const bold = soleEmphasis(block.c);
    return bold !== null && titles.has(bareText(bold)) ? bold : null;
  };
}

/** "**SKILLS:**" alone in its paragraph. */
function soleEmphasis(content: readonly Inline[]): readonly Inline[] | null {
  const [only, colon] = content;
  if (only === undefined || !('c' in only) || (only.t !== 'Strong' && only.t !== 'Underline')) return null;
  return content.length === 1 || (content.length === 2 && colon?.t === 'Str' && colon.c === ':') ? only.c : null;
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
