import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

const megabyte = 1_000_000;

export default defineRule({
  id: 'formatting/pdf-size',
  title: 'A file that every portal takes',
  why: 'Some portals take no file over one megabyte, as set by default.',
  fix: 'Make pictures smaller or leave them out.',
  messages: { large: 'The PDF has {megabytes} MB. Some portals take no more than one.' },
  dimension: 'formatting',
  severity: 'warning',
  effort: 'wording',
  needs: ['resume', 'pdf'],
  examples: {
    good: [{ text: '# Meera Nair', given: { pdf: { view: { bytes: 90_000 } } } }],
    bad: [{ text: '# «Meera Nair»', given: { pdf: { view: { bytes: 1_400_000 } } } }],
  },
  source: '[V] Oracle Taleo: attachments of at most 1,048,576 bytes by default.',
  check: ({ resume, pdf: { view } }) => {
    const megabytes = (view.bytes / megabyte).toFixed(1);
    const drafts = [{ at: headOf(resume), messageId: 'large', data: { megabytes }, loss: 1 }];
    return { counted: 1, drafts: view.bytes > megabyte ? drafts : [] };
  },
});
