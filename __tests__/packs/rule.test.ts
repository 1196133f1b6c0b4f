import { describe, expect, test } from 'vitest';
import type { JudgedBullet } from '../../src/model/bullet.js';
import type { RolePack } from '../../src/model/pack.js';
import type { Resume } from '../../src/model/resume.js';
import type { Evidence } from '../../src/model/rule.js';
import { toRule } from '../../src/packs/rule.js';
import { packRule } from '../../src/packs/schema.js';
import { resumeOf } from './resume.js';

const resume = resumeOf({
  name: 'Meera Nair',
  phone: '+91 90000 00001',
  profiles: ['GitHub'],
  sections: [
    { kind: 'summary', title: 'Objective', paragraphs: ['Seeking a challenging position in a reputed organisation'] },
    {
      kind: 'projects',
      title: 'Projects',
      bullets: [
        'Wrote unit tests for the mess ledger, and moved its rounding into one function',
        'Used Redis',
        'Cached the hostel menu in Redis for a day',
      ],
    },
    { kind: 'declaration', title: 'Declaration', paragraphs: ['I hereby declare that all of this is true'] },
  ],
});

const role: Partial<RolePack> = {
  title: 'Storage engineer',
  axes: [
    {
      id: 'quality',
      title: 'Quality',
      asks: 'What did it catch?',
      examples: [],
      beside: [],
      signals: [
        { id: 'testing', title: 'Tests', terms: ['unit test', 'coverage'] },
        { id: 'alerts', title: 'Alerts', terms: ['alert'] },
        { id: 'cache', title: 'Caches', terms: ['Redis'] },
      ],
    },
  ],
};

/** The bullets as a judge would see them: strong, weak, fair, in this order. */
function judged(seen: Resume): Pick<JudgedBullet, 'bullet' | 'verdict'>[] {
  const bullets = seen.sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.bullets));
  return bullets.map((bullet, at) => ({ bullet, verdict: (['strong', 'weak', 'fair'] as const)[at % 3] ?? 'weak' }));
}

/** What a check finds: each place's text and its data, or why it does not apply. */
function find(check: object, seen: Resume = resume): unknown {
  const rule = toRule(
    packRule.parse({
      id: 'market/example',
      title: 'An example',
      why: 'It shows what a check finds.',
      fix: 'Nothing.',
      message: 'Found.',
      examples: { good: [{ text: 'a' }], bad: [{ text: 'b' }] },
      check,
    }),
  );
  const verdict = rule.check({ resume: seen, role, bullets: judged(seen) } as unknown as Evidence);
  if ('notApplicable' in verdict) return verdict.notApplicable;
  return [
    verdict.counted,
    ...verdict.drafts.map(({ at, data, loss }) => [seen.source.text.slice(at.start, at.end), data, loss]),
  ];
}

describe('a rule written in YAML', () => {
  test.each<[string, object, unknown]>([
    [
      'terms: each use of an unwanted word',
      { kind: 'terms', expect: 'absent', terms: ['Redis', 'hereby declare'] },
      [
        1,
        ['Redis', { found: 'Redis' }, 1],
        ['Redis', { found: 'Redis' }, 1],
        ['hereby declare', { found: 'hereby declare' }, 1],
      ],
    ],
    [
      'terms: only in the sections named',
      { kind: 'terms', expect: 'absent', terms: ['redis', 'hereby declare'], in: ['declaration', 'summary'] },
      [1, ['hereby declare', { found: 'hereby declare' }, 1]],
    ],
    ['terms: whole words only', { kind: 'terms', expect: 'absent', terms: ['red', 'hereby'], in: ['projects'] }, [1]],
    ['terms: a wanted word that is there', { kind: 'terms', expect: 'present', terms: ['Redis'] }, [1]],
    [
      'terms: a wanted word that is not',
      { kind: 'terms', expect: 'present', terms: ['Kafka'], in: ['projects'] },
      [1, ['Projects', {}, 1]],
    ],
    ['count: enough', { kind: 'count', of: 'bullets', min: 3, max: 3 }, [1]],
    ['count: too few', { kind: 'count', of: 'bullets', min: 4 }, [1, ['Meera Nair', { count: 3, min: 4 }, 0.25]]],
    ['count: too many', { kind: 'count', of: 'sections', max: 2 }, [1, ['Meera Nair', { count: 3, max: 2 }, 0.5]]],
    [
      'count: none where some are wanted',
      { kind: 'count', of: 'bullets', in: ['summary'], min: 1 },
      [1, ['Objective', { count: 0, min: 1 }, 1]],
    ],
    ['count: profiles', { kind: 'count', of: 'profiles', min: 1 }, [1]],
    [
      'length: bullets out of bounds',
      { kind: 'length', of: 'bullet', min: 3, max: 10 },
      [
        3,
        [
          'Wrote unit tests for the mess ledger, and moved its rounding into one function',
          { count: 14, min: 3, max: 10 },
          1,
        ],
        ['Used Redis', { count: 2, min: 3, max: 10 }, 1],
      ],
    ],
    ['length: nothing to measure', { kind: 'length', of: 'summary', max: 40 }, 'the resume has no summary'],
    [
      'section: one that should go',
      { kind: 'section', expect: 'absent', sections: ['declaration', 'references'] },
      [1, ['Declaration', { found: 'Declaration' }, 1]],
    ],
    ['section: any one of those wanted', { kind: 'section', expect: 'present', sections: ['work', 'projects'] }, [1]],
    [
      'section: none of those wanted',
      { kind: 'section', expect: 'present', sections: ['work'] },
      [1, ['Meera Nair', {}, 1]],
    ],
    ['field: there', { kind: 'field', expect: 'present', field: 'phone' }, [1]],
    ['field: not there', { kind: 'field', expect: 'present', field: 'email' }, [1, ['Meera Nair', {}, 1]]],
    [
      'field: unwanted, told without its value',
      { kind: 'field', expect: 'absent', field: 'phone' },
      [1, ['+91 90000 00001', { found: 'phone' }, 1]],
    ],
    ['field: a profile', { kind: 'field', expect: 'present', field: 'profile', network: 'github' }, [1]],
    [
      'field: a profile on another network',
      { kind: 'field', expect: 'present', field: 'profile', network: 'LinkedIn' },
      [1, ['Meera Nair', {}, 1]],
    ],
    ['signal: shown', { kind: 'signal', signal: 'testing' }, [1]],
    ['signal: not shown', { kind: 'signal', signal: 'alerts' }, [1, ['Projects', {}, 1]]],
    ['backed: named by nobody', { kind: 'backed', terms: ['Kafka'] }, 'no bullet tells of it'],
    ['backed: by a bullet that is not weak', { kind: 'backed', terms: ['Redis'] }, [1]],
    [
      'backed: by no bullet but a weak one',
      { kind: 'backed', terms: ['used Redis'] },
      [1, ['Used Redis', { found: 'Used Redis' }, 1]],
    ],
    [
      'alone: where nothing stands beside it',
      { kind: 'alone', terms: ['Redis'], beside: ['menu'] },
      [2, ['Redis', { found: 'Redis' }, 1]],
    ],
    [
      'alone: in a strong bullet',
      { kind: 'alone', terms: ['unit test'], beside: ['menu'] },
      'nothing of the kind is named',
    ],
    [
      'crowd: more than enough',
      { kind: 'crowd', terms: ['hostel', 'menu', 'Redis'], max: 2 },
      [1, ['Cached the hostel menu in Redis for a day', { count: 3 }, 1]],
    ],
    ['crowd: no more than enough', { kind: 'crowd', terms: ['hostel', 'menu', 'Redis'], max: 3 }, [1]],
    [
      'count: links',
      { kind: 'count', of: 'links', in: ['projects'], min: 1 },
      [1, ['Projects', { count: 0, min: 1 }, 1]],
    ],
    [
      'signal: none of this role',
      { kind: 'signal', signal: 'design' },
      'Storage engineer has no practice called "design"',
    ],
  ])('%s', (_, check, found) => {
    expect(find(check)).toEqual(found);
  });

  test('takes a private field as present', () => {
    const hidden = resumeOf({ name: 'Meera Nair', private: ['phone', 'address'], sections: [] });
    expect(find({ kind: 'field', expect: 'present', field: 'phone' }, hidden)).toEqual([1]);
    expect(find({ kind: 'field', expect: 'present', field: 'location' }, hidden)).toEqual([1]);
    expect(find({ kind: 'field', expect: 'present', field: 'email' }, hidden)).toEqual([1, ['Meera Nair', {}, 1]]);
  });

  test('says of an empty resume that things are missing, at its start', () => {
    const empty = resumeOf({ sections: [] });
    expect(find({ kind: 'section', expect: 'present', sections: ['work'] }, empty)).toEqual([1, ['', {}, 1]]);
  });
});
