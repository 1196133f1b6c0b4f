import { expect, test } from 'vitest';
import { measureSurvival } from '../../src/pdf/measure-survival.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { resumeOf } from '../build/workshop.js';
import { extractOf } from './pages.js';

const source =
  '# Asha Rao\n\nasha@example.com | +91 90000 00001\n\n## Projects\n\n- Wrote a parser in Go\n- Tested it well';
const resume = resumeOf(source);

const survival = (lines: readonly string[], values = {}) =>
  measureSurvival(resume, viewPdf(extractOf(lines.map((text, index) => [40, 50 + 20 * index, text])), null), values);

const whole = [
  'Asha Rao',
  '+91-90000-00001 | ASHA@example.com',
  'PROJECTS',
  '• Wrote a parser in Go',
  '• Tested it well',
];

test('a page that says everything', () => {
  expect(survival(whole)).toEqual({ fidelity: 1, name: true, email: true, phone: true, sections: ['Projects'] });
});

// Eight words of name and contacts, nine of the section.
test.each<[string, string[], number]>([
  ['the section in another order', ['Tested it well', 'Wrote a parser in Go', 'Projects'], 13 / 17],
  ['a section cut short', ['Projects', 'Wrote a parser'], 12 / 17],
  ['nothing of the section', [], 8 / 17],
])('%s', (_, body, fidelity) => {
  expect(survival(['+91 90000 00001, asha@example.com', 'Asha Rao', ...body]).fidelity).toBeCloseTo(fidelity, 10);
});

test('what is lost is told by field', () => {
  expect(survival(['Asha R.', 'asha@example', '+91 90000 0000'])).toMatchObject({
    name: false,
    email: false,
    phone: false,
  });
});

test('a private phone is looked for by its value', () => {
  const hidden = resumeOf('# Asha Rao\n\n## Projects\n\n- Wrote a parser in Go');
  const view = viewPdf(extractOf([[40, 50, 'Asha Rao +91 90000 00007']]), null);
  expect(measureSurvival(hidden, view, { phone: '+919000000007' }).phone).toBe(true);
  expect(measureSurvival(hidden, view, { phone: '+919000000008' }).phone).toBe(false);
  expect(measureSurvival(hidden, view, {}).phone).toBe(false);
});

test('a long resume takes no time', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `w${index % 500}`).join(' ');
  const long = resumeOf(`# Asha Rao\n\n## Projects\n\n${words}`);
  const view = viewPdf(extractOf([[40, 50, `Asha Rao Projects ${words}`]]), null);
  expect(measureSurvival(long, view, {}).fidelity).toBeGreaterThan(0.99);
});
