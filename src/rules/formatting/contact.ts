import type { Basics } from '../../model/resume.js';
import { defineRule } from '../../model/rule.js';
import { headOf } from '../reading/places.js';

export default defineRule({
  id: 'formatting/contact',
  title: 'Who you are and how to reach you',
  why: 'A recruiter who likes the resume has to find your name, e-mail and phone in a second.',
  fix: 'Put your name on the first line, and e-mail, phone and city below it.',
  messages: {
    name: 'Your name cannot be found. Put it on the first line, alone.',
    email: 'There is no e-mail address.',
    phone: 'There is no phone number that can be read.',
    location: 'There is no city. Recruiters filter by it.',
  },
  dimension: 'formatting',
  severity: 'error',
  effort: 'facts',
  needs: ['resume'],
  examples: {
    good: [{ text: '# Meera Nair\n\nKochi, Kerala | meera.nair@example.com | +91 9000000001' }],
    bad: [{ text: '# «Meera Nair»\n\nKochi, Kerala | meera.nair@example.com' }],
  },
  check: ({ resume }) => {
    const at = headOf(resume);
    const absent = fields.filter(({ given }) => !given(resume.basics));
    return {
      counted: fields.length,
      drafts: absent.map(({ messageId, loss }) => ({ at, messageId, data: {}, loss })),
    };
  },
});

const fields: readonly { messageId: string; loss: number; given: (basics: Basics) => boolean }[] = [
  { messageId: 'name', loss: 1, given: ({ name }) => name !== null },
  { messageId: 'email', loss: 1, given: (basics) => basics.email !== null || basics.private.includes('email') },
  { messageId: 'phone', loss: 1, given: (basics) => basics.phone !== null || basics.private.includes('phone') },
  {
    messageId: 'location',
    loss: 0.4,
    given: (basics) => basics.location !== null || basics.private.includes('address'),
  },
];
