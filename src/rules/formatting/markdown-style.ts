import { defineRule } from '../../model/rule.js';

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
  needs: ['resume', 'style'],
  examples: {
    good: [{ text: '# Meera Nair\n\nKochi, Kerala  \nhttps://example.com\n\n## Skills\n\n- Go\n- SQL\n' }],
    bad: [
      { text: '# Meera Nair\n\n«##S»kills\n\n- Go\n' },
      { text: '# Meera Nair\n\n## Skills\n\n- Go\n\n«*» SQL\n' },
      { text: '# Meera Nair\n\n## Projects\n\n- «[Bus tracker]()»\n' },
      { text: '# Meera Nair\n\n## Projects\n\n- «(Bus tracker)[https://example.com]»\n' },
      { text: '# Meera Nair\n\n## Skills\n\n- Go\n\n«## Skills»\n\n- SQL\n' },
      {
        text: '# Meera Nair\n\n## Projects\n\n### Bus tracker\n\n- Cut the load time«  »\n  by a third with a cache\n',
      },
    ],
  },
  check: ({ resume: { source }, style }) => {
    if (source.format !== 'markdown') return { notApplicable: `the source is ${source.format}` };
    const drafts = style.map(({ at, message, replacement }) => ({
      at,
      messageId: 'slip',
      data: { slip: message },
      loss: 1,
      ...(replacement !== null && { suggestion: { text: replacement, placeholders: [], complete: true } }),
    }));
    return { counted: Math.max(fewestSlips, drafts.length), drafts };
  },
});
