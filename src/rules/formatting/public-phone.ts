import { defineRule } from '../../model/rule.js';

export default defineRule({
  id: 'formatting/public-phone',
  title: 'A phone number that only readers of the PDF see',
  why: 'Everybody can read a public repository, and its history keeps what you delete today.',
  fix: 'Write "private: { phone: RESUME_PHONE }" in .resumerc.yml, and keep the number as a secret of the repository.',
  messages: { public: 'This repository is public, so anybody can read your phone number here.' },
  dimension: 'formatting',
  severity: 'info',
  effort: 'wording',
  needs: ['resume', 'repository'],
  examples: {
    good: [{ text: '# Meera Nair\n\nmeera.nair@example.com', given: { repository: { visibility: 'public' } } }],
    bad: [
      {
        text: '# Meera Nair\n\nmeera.nair@example.com | «+91 9000000001»',
        given: { repository: { visibility: 'public' } },
      },
    ],
  },
  check: ({ resume, repository }) => {
    const { phone } = resume.basics;
    if (phone === null) return { notApplicable: 'there is no phone number in the source' };
    if (repository.visibility !== 'public') return { notApplicable: 'the repository is not public' };
    return { counted: 1, drafts: [{ at: phone.at, messageId: 'public', data: {}, loss: 1 }] };
  },
});
