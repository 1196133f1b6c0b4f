import type { Engines } from '../model/engines.js';
import type { Resume } from '../model/resume.js';
import { type Block, words } from './ast.js';
import { withAutolinks } from './autolinks.js';
import { readBody } from './body.js';
import { bodyBlocks } from './body-blocks.js';
import { engineWarnings } from './engine-warnings.js';
import { linesFromBasics, readOpening } from './header.js';
import { checkNesting } from './limits.js';
import { paragraphBlocks } from './lines.js';
import { findLosses } from './losses.js';
import type { Page } from './page.js';
import type { PandocBlock } from './pandoc.js';
import { gatherPictures, type PictureReader, type PictureUse } from './pictures.js';
import { sanitize } from './sanitize.js';
import { findSectionHeadings } from './sections.js';

/** Markdown → the page: the body as the author wrote it, the front matter's name and contacts above it. */
export async function markdownPage(resume: Resume, pandoc: Engines['pandoc'], read: PictureReader): Promise<Page> {
  const { basics, source } = resume;
  const body = readBody(source.text);
  checkNesting(body.text);
  const { output, warnings } = await pandoc.read(body.text, 'commonmark_x-fancy_lists');
  const document = output.blocks as readonly PandocBlock[];
  const uses: PictureUse[] = [];
  sanitize(document, (use) => {
    uses.push(use);
    return [];
  });
  const pictures = await gatherPictures(uses, read, source.text);
  const blocks = sanitize(document, pictures.show).flatMap(meant);
  const isHeading = findSectionHeadings(blocks, resume);
  const opening = readOpening(blocks, basics.name?.value ?? null, isHeading);
  const inFrontMatter = (at: { readonly start: number }): boolean => at.start < body.start;
  const fallback = basics.name !== null && inFrontMatter(basics.name.at) ? words(basics.name.value) : null;
  return {
    name: opening.name ?? fallback,
    lines: [...linesFromBasics(basics, inFrontMatter), ...opening.lines],
    body: bodyBlocks(opening.rest.map(linked), isHeading),
    pictures: pictures.files,
    warnings: [...findLosses(source.text, body.start), ...pictures.warnings, ...engineWarnings(warnings, [], null)],
  };
}

/** Addresses among the words of paragraphs and lists. */
function linked(block: Block): Block {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return { t: block.t, c: withAutolinks(block.c, 'words') };
    case 'BulletList':
      return { t: 'BulletList', c: block.c.map((item) => item.map(linked)) };
    default:
      return block;
  }
}

function meant(block: Block): Block[] {
  return block.t === 'Para' ? paragraphBlocks(block.c) : [block];
}
