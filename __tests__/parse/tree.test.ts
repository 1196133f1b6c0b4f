import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LintError } from '../../src/errors.js';
import { toSource } from '../../src/model/place.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { misplaced } from './facts.js';
import { lexicon, sections } from './measure.js';

const read = (text: string, format: 'json' | 'yaml') =>
  parseResume({ path: `resume.${format}`, format, text }, { sections, lexicon, region: 'IN' });

describe('JSON', () => {
  it('understands old keys and slips, and notes each', () => {
    const text =
      '{"basics":{"name":"Asha Rao","website":"example.com","picture":"p.png"},"work":[{"company":"Kaveri Pay","position":"Engineer","startDate":"Mar-2022","endDate":"Present","highlights":"Built it."}],"education":[{"institution":"Kaveri College","studyType":"B.Tech","endDate":""}],}';
    const resume = read(text, 'json');
    expect(resume.basics.url?.value).toBe('example.com');
    expect(resume.basics.photo).not.toBeNull();
    const [work, education] = resume.sections.flatMap((section) => section.entries);
    expect([work?.organization?.value, work?.start?.value, work?.end?.value, work?.bullets[0]?.prose.value]).toEqual([
      'Kaveri Pay',
      '2022-03',
      'present',
      'Built it.',
    ]);
    expect([education?.title?.value, education?.end]).toEqual(['B.Tech', null]);
    expect(resume.deviations.map((deviation) => text.slice(deviation.at.start, deviation.at.end))).toEqual([
      'website',
      'example.com',
      'picture',
      'company',
      'Mar-2022',
      'Present',
      '"Built it."',
      '""',
      ',',
    ]);
  });

  it('gets over a missing comma, and says where', () => {
    const text = '{"basics": {"name": "Asha Rao"\n "email": "asha@example.com"}}';
    const resume = read(text, 'json');
    expect(resume.basics.email?.value).toBe('asha@example.com');
    expect(resume.deviations.map(({ message }) => message)).toEqual([
      'This is not valid JSON: a comma is missing before this.',
    ]);
  });

  it.each([
    ['json', 'Asha Rao\n\nEngineer', 1],
    ['json', '', 1],
    ['json', '[1, 2]', 1],
    ['yaml', 'just words', 1],
  ] as const)('refuses %s that holds no resume: %j', (format, text, line) => {
    expect(() => read(text, format)).toThrow(LintError);
    try {
      read(text, format);
    } catch (error) {
      expect(error instanceof LintError && error.place?.line).toBe(line);
    }
  });

  it('maps every verbatim character of a string with escapes', () => {
    const words = fc.array(
      fc.constantFrom('Built', 'é', '🎯', 'a "b"', 'x\\y', '\t', '\n', 'Go,', '\u2028', 'C++', '/'),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(words, fc.boolean(), (parts, ascii) => {
        const said = parts.join(' ');
        const plain = JSON.stringify({ work: [{ name: 'Acme', highlights: [`Led ${said} end`] }] }, null, 1);
        const text = ascii
          ? plain.replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : plain;
        const resume = read(text, 'json');
        expect(misplaced(resume)).toEqual([]);
        const prose = resume.sections[0]?.entries[0]?.bullets[0]?.prose;
        expect(prose).toBeDefined();
        if (prose === undefined) return;
        const last = toSource(prose, { start: prose.value.length - 3, end: prose.value.length });
        expect(text.slice(last.start, last.end)).toBe('end');
        expect(text.slice(prose.at.start, prose.at.end)).toBe(text.slice(text.indexOf('Led'), text.indexOf('end') + 3));
      }),
    );
  });
});

describe('a summary', () => {
  it.each([
    ['Internship in the insurance team', []],
    ['Intern at Kaveri Pay', []],
    ['Intern in the team, cut costs by 40%', ['Intern in the team, cut costs by 40%']],
    ['Internal tools for the team', ['Internal tools for the team']],
  ])('"%s" claims %j', (summary, claims) => {
    const resume = read(JSON.stringify({ work: [{ name: 'Kaveri Pay', position: 'Intern', summary }] }), 'json');
    expect(resume.sections[0]?.entries[0]?.bullets.map(({ prose }) => prose.value)).toEqual(claims);
  });
});

describe('certificates and awards', () => {
  it('are one paragraph each, with the date', () => {
    const text =
      '{"certificates":[{"name":"Cloud Practitioner","date":"2024-03","issuer":"Kaveri Cloud","url":"https://example.com/c"}]}';
    const resume = read(text, 'json');
    expect(resume.sections[0]?.paragraphs.map(({ value }) => value)).toEqual([
      'Cloud Practitioner, 2024-03, Kaveri Cloud',
    ]);
    expect(resume.prose.map(({ value }) => value)).toEqual(['Cloud Practitioner', 'Kaveri Cloud']);
    expect(misplaced(resume)).toEqual([]);
  });
});

describe('RenderCV', () => {
  it('keeps person and sections under "cv"', () => {
    const text =
      'cv:\n  name: Asha Rao\n  social_networks:\n    - network: GitHub\n      username: asha-rao\n  sections:\n    experience:\n      - company: Kaveri Pay\n        position: Backend Engineer\n        start_date: 2021-03\n        end_date: present\n        highlights:\n          - Built it.\n    skills:\n      - label: Databases\n        details: PostgreSQL, Redis\ndesign:\n  theme: classic\n';
    const { basics, sections: found, skills } = read(text, 'yaml');
    expect(basics.name?.value).toBe('Asha Rao');
    expect(basics.profiles.map(({ url }) => url)).toEqual(['https://github.com/asha-rao']);
    expect(found.map(({ kind }) => kind)).toEqual(['work', 'skills']);
    const [entry] = found[0]?.entries ?? [];
    expect([entry?.title, entry?.organization, entry?.start, entry?.end].map((one) => one?.value)).toEqual([
      'Backend Engineer',
      'Kaveri Pay',
      '2021-03',
      'present',
    ]);
    expect(skills.map(({ value, group }) => `${group}: ${value}`)).toEqual([
      'Databases: PostgreSQL',
      'Databases: Redis',
    ]);
  });
});

describe('FRESH', () => {
  it.each([
    '{"name":"Asha Rao","meta":{"format":"FRESH@0.6.0"},"employment":{"history":[]}}',
    '{"name":"Asha Rao","employment":{"summary":"","history":[{"employer":"Kaveri Pay"}]}}',
  ])('is refused by its name: %s', (text) => {
    expect(() => read(text, 'json')).toThrow('This is a FRESH resume');
  });
});

describe('YAML', () => {
  it('reads folded, literal and quoted texts with their places', () => {
    const text =
      "basics:\n  name: 'Asha O''Rao'\nwork:\n  - name: Kaveri Pay\n    startDate: 2021\n    highlights:\n      - >-\n        Built it\n        in \u2018Go\u2019.\n      - |\n        Ran it.\n      - \"Cut \\u20b9 40\\\n        000.\"\n";
    const resume = read(text, 'yaml');
    expect(resume.basics.name?.value).toBe("Asha O'Rao");
    const [entry] = resume.sections[0]?.entries ?? [];
    expect(entry?.start?.value).toBe('2021');
    expect(entry?.bullets.map(({ prose }) => prose.value)).toEqual(['Built it in ‘Go’.', 'Ran it.', 'Cut ₹ 40000.']);
    expect(entry?.bullets.map(({ prose: { at } }) => text.slice(at.start, at.start + 2))).toEqual(['>-', '|\n', 'Cu']);
    expect(misplaced(resume)).toEqual([]);
  });
});
