import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { contactsOf, redact } from '../../src/redact.js';
import { reporters } from '../../src/reporters/index.js';
import { lexicon, sections } from '../parse/measure.js';
import { aFinding, weak } from './samples.js';

const text =
  '# Meera Nair\n\n12 Lake Road, Kochi 682001 | meera.nair@example.com | +91 90000 00001\n\n## Experience\n\n### Intern, Kaveri Pay\n\n- Built it.\n';
const resume = parseResume({ path: 'resume.md', format: 'markdown', text }, { sections, lexicon, region: 'IN' });
const contacts = [...contactsOf(resume), { field: 'address', value: '12 Lake Road' } as const];

function told(message: string): string | undefined {
  return redact({ ...weak, findings: [aFinding({ message })] }, contacts).findings[0]?.message;
}

it('knows the contact values of a resume', () => {
  expect(contactsOf(resume).map(({ field, value }) => `${field} ${value}`)).toEqual(
    expect.arrayContaining(['email meera.nair@example.com', 'phone +91 90000 00001']),
  );
});

it('takes the whole address of a JSON Resume for one', () => {
  const location = { address: 'Lake Road House', postalCode: '682001', city: 'Kochi' };
  const json = JSON.stringify({ basics: { name: 'Meera Nair', location } });
  const read = parseResume({ path: 'resume.json', format: 'json', text: json }, { sections, lexicon, region: 'IN' });
  expect(contactsOf(read)).toEqual([{ field: 'address', value: 'Lake Road House, Kochi, 682001' }]);
});

describe('a redacted report', () => {
  it.each([
    [
      '"090000 00001" has no country code. Write "+91 9000000001".',
      '"•••••• •••••" has no country code. Write "+91 ••••••••••".',
    ],
    ['Write to meera.nair@example.com.', 'Write to [e-mail].'],
    ['Ask her mentor: ravi@kaveri.example.co.in', 'Ask her mentor: [e-mail]'],
    ['"12 Lake Road" is far.', '"[address]" is far.'],
    ['Cut 12,000,000 calls from 2019 to 2023-24.', 'Cut 12,000,000 calls from 2019 to 2023-24.'],
    ['Call 080 1234 5678.', 'Call 080 1234 5678.'],
  ])('says of %j: %j', (message, masked) => expect(told(message)).toBe(masked));

  it('suggests no text with a contact value in it, for it would be lost', () => {
    const suggestion = { text: '+91 9000000001', placeholders: [], complete: true };
    const [finding] = redact({ ...weak, findings: [aFinding({ suggestion })] }, contacts).findings;
    expect(finding?.suggestion).toBeNull();
  });

  it.each(Object.keys(reporters) as (keyof typeof reporters)[])('as %s holds none of them', (format) => {
    const quote = 'meera.nair@example.com or +91-90000-00001';
    const report = { ...weak, findings: [aFinding({ message: quote, fix: quote, questions: [quote] })] };
    const output = reporters[format]([redact(report, contacts)], { colour: false, written: [] });
    expect(output).not.toMatch(/meera|90000/);
    expect(reporters[format]([report], { colour: false, written: [] })).toMatch(/meera/);
  });
});
