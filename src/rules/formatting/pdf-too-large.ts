import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

/** Bytes. */
const limit = 2_500_000;

export default defineRule({
  id: 'formatting/pdf-too-large',
  title: 'A file that parsers do not refuse',
  why: 'Widely used parsers refuse a larger file, and your fields stay empty.',
  fix: 'Make pictures smaller or leave them out.',
  messages: { refused: 'The PDF has {megabytes} MB. Parsers refuse files over 2.5.' },
  dimension: 'formatting',
  severity: 'error',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: { view: { bytes: 1_400_000 } } } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { bytes: 3_000_000 } } } }],
  },
  source: '[V] Greenhouse: resumes over 2.5 MB are not parsed.',
  check: ({ resume, pdf: { view } }) => {
    const megabytes = (view.bytes / 1_000_000).toFixed(1);
    const drafts = [{ at: headOf(resume), messageId: 'refused', data: { megabytes }, loss: 1 }];
    return { counted: 1, drafts: view.bytes > limit ? drafts : [] };
  },
});
