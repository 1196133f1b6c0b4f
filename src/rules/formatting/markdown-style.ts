import { lint } from 'markdownlint/sync';
import { lineStarts } from '../../model/place.js';
import { defineRule } from '../../model/rule.js';

/** Those of markdownlint's rules whose breach a reader of the page, or of its source, would see. */
const told: Readonly<Record<string, string>> = {
  'heading-increment': 'This heading skips a level. Go down one level at a time.',
  'ul-style': 'This list changes its mark. Use the same one throughout.',
  'no-reversed-links': 'The brackets of this link are the wrong way round.',
  'no-missing-space-atx': 'A heading needs a space after the "#", or it stays plain text.',
  'heading-start-left': 'A heading has to start at the left edge.',
  'no-space-in-emphasis': 'Spaces inside these marks leave them on the page.',
  'no-empty-links': 'This link leads nowhere.',
};
const config = { default: false, ...Object.fromEntries(Object.keys(told).map((name) => [name, true])) };

/** With so many slips the rule has nothing left to lose. */
const fewestSlips = 5;

export default defineRule({
  id: 'formatting/markdown-style',
  title: 'Clean Markdown',
  why: 'Slips in the markup leave stray signs on the page, or hide a heading.',
  fix: 'Mend the markup as the message says.',
  messages: { slip: '{slip}' },
  dimension: 'formatting',
  severity: 'info',
  effort: 'wording',
  needs: ['resume'],
  examples: {
    good: [{ text: '# Meera Nair\n\n## Skills\n\n- Go\n- SQL\n' }],
    bad: [
      { text: '# Meera Nair\n\n«##S»kills\n\n- Go\n' },
      { text: '# Meera Nair\n\n## Skills\n\n- Go\n\n«*» SQL\n' },
      { text: '# Meera Nair\n\n## Projects\n\n- «[Bus tracker]()»\n' },
    ],
  },
  check: ({ resume: { source } }) => {
    if (source.format !== 'markdown') return { notApplicable: `the source is ${source.format}` };
    const found = lint({ strings: { resume: source.text }, config, noInlineConfig: true }).resume ?? [];
    const starts = lineStarts(source.text);
    const drafts = found.map(({ lineNumber, errorRange, ruleNames }) => {
      const line = starts[lineNumber - 1] ?? 0;
      const lineEnd = (starts[lineNumber] ?? source.text.length + 1) - 1;
      const [column = 1, length = lineEnd - line] = errorRange ?? [];
      const start = Math.min(line + column - 1, lineEnd);
      const end = Math.min(start + length, lineEnd);
      return { at: { start, end }, messageId: 'slip', data: { slip: told[ruleNames[1] ?? ''] ?? '' }, loss: 1 };
    });
    return { counted: Math.max(fewestSlips, drafts.length), drafts };
  },
});
