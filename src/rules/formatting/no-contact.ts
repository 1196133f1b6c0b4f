import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/no-contact',
  title: 'Some way to reach you',
  why: 'Without an e-mail address or a phone number nobody can invite you, however good the rest is.',
  fix: 'Add an e-mail address or a phone number below your name.',
  messages: { unreachable: 'There is neither an e-mail address nor a phone number. Nobody can invite you.' },
  dimension: 'formatting',
  severity: 'error',
  effort: 'facts',
  needs: ['resume'],
  examples: {
    good: [{ text: '# Meera Nair\n\nmeera.nair@example.com' }],
    bad: [{ text: '# «Meera Nair»\n\nKochi, Kerala' }],
  },
  check: ({ resume }) => {
    const { email, phone, private: hidden } = resume.basics;
    const reachable = email !== null || phone !== null || hidden.includes('email') || hidden.includes('phone');
    return {
      counted: 1,
      drafts: reachable ? [] : [{ at: headOf(resume), messageId: 'unreachable', data: {}, loss: 1 }],
    };
  },
});
