import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

/** Half of what the shortest resumes that say anything have. */
const fewestWords = 60;

export default defineRule({
  id: 'content/almost-empty',
  title: 'Enough text to judge',
  why: 'With a few lines there is nothing to tell a reader, and nothing for us to judge.',
  fix: 'Add your education, your skills and what you have built.',
  messages: { short: 'There are {count} words here. That is too little to judge.' },
  dimension: 'content',
  severity: 'error',
  effort: 'work',
  needs: ['resume'],
  examples: {
    good: [
      { text: `# Meera Nair\n\n## Summary\n\n${'Builds small services in Go and keeps them running. '.repeat(8)}` },
    ],
    bad: [{ text: '# «Meera Nair»\n\nLooking for a job.' }],
  },
  check: ({ resume }) => {
    const count = resume.prose.reduce((sum, { value }) => sum + countWords(value), 0);
    const short = { at: headOf(resume), messageId: 'short', data: { count }, loss: 1 };
    return { counted: 1, drafts: count < fewestWords ? [short] : [] };
  },
});

/** Where words are not set apart, two characters are about one. */
function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (
    Math.floor(unspaced / 2) + (text.match(/[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu)?.length ?? 0)
  );
}
