import type { Engines } from '../model/engines.js';
import type { Resume } from '../model/resume.js';
import { type Block, words } from './ast.js';
import { readBody } from './body.js';
import { bodyBlocks } from './body-blocks.js';
import { linesFromBasics, readOpening } from './header.js';
import { checkLimits } from './limits.js';
import { paragraphBlocks } from './lines.js';
import type { Page, PdfWarning } from './page.js';
import type { PandocBlock } from './pandoc.js';
import { sanitize } from './sanitize.js';
import { findSectionHeadings } from './sections.js';

/** Markdown → the page: the body as the author wrote it, the front matter's name and contacts above it. */
export async function markdownPage(resume: Resume, pandoc: Engines['pandoc']): Promise<Page> {
  const { basics, source } = resume;
  const body = readBody(source.text);
  checkLimits(body.text);
  const document = await pandoc.read(body.text, 'commonmark_x');
  const pictures: string[] = [];
  const blocks = sanitize(document.blocks as readonly PandocBlock[], (picture) => pictures.push(picture)).flatMap(
    meant,
  );
  const isHeading = findSectionHeadings(blocks, resume);
  const opening = readOpening(blocks, basics.name?.value ?? null, isHeading);
  const inFrontMatter = (at: { readonly start: number }): boolean => at.start < body.start;
  const fallback = basics.name !== null && inFrontMatter(basics.name.at) ? words(basics.name.value) : null;
  return {
    name: opening.name ?? fallback,
    lines: [...linesFromBasics(basics, inFrontMatter), ...opening.lines],
    body: bodyBlocks(opening.rest, isHeading),
    warnings: pictures.map((picture) => pictureWarning(picture, source.text)),
  };
}

function meant(block: Block): Block[] {
  return block.t === 'Para' ? paragraphBlocks(block.c) : [block];
}

function pictureWarning(picture: string, text: string): PdfWarning {
  const start = picture === '' ? -1 : text.indexOf(picture);
  const at = start === -1 ? null : { start, end: start + picture.length };
  return { message: 'The PDF leaves this picture out: text parsers cannot read pictures.', at };
}
