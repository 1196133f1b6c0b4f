import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** CommonMark with tables and front matter, as resumes use it. Every node has its place. */
export function readSyntax(text: string): Root {
  return processor.parse(text);
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(forResumes)
  .freeze();

/**
 * Nobody means a code block by indenting a resume: bullets under a pandoc definition are indented by four.
 * The transforms of the gfm extension make nodes without places, and only to find bare addresses, which we do ourselves.
 */
function forResumes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}
