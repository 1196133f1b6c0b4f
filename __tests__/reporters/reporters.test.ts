import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reportBadge } from '../../src/reporters/badge.js';
import { escapeMarkdown } from '../../src/reporters/escape-markdown.js';
import { reportGithub } from '../../src/reporters/github.js';
import { reportJson } from '../../src/reporters/json.js';
import { reportAround, reportMarkdown } from '../../src/reporters/markdown.js';
import { printable } from '../../src/reporters/printable.js';
import { reportTerminal } from '../../src/reporters/terminal.js';
import { gateSentence, headline, nextStep } from '../../src/reporters/wording.js';
import { wrap } from '../../src/reporters/wrap.js';
import { aFinding, failed, incomplete, strong, weak } from './samples.js';

const hostile = aFinding({
  message: 'red \u001b[31m alert\u0007 \u202eevil\u202c\r\n::error::gone, 100%',
  path: 'a,b:c.md',
});

describe('the terminal', () => {
  it('has colour only where asked', () => {
    expect(reportTerminal([weak], { colour: true, written: [] })).toContain('\u001b[');
    expect(reportTerminal([weak, failed], { colour: false, written: ['x.pdf'] })).not.toContain('\u001b[');
  });

  it('shows the same words with and without colour', () => {
    const [plain, coloured] = [false, true].map((colour) =>
      reportTerminal([weak, strong, failed], { colour, written: [] }),
    );
    expect(stripVTControlCharacters(coloured ?? '')).toBe(plain);
  });

  it('is never driven by a resume', () => {
    const printed = reportTerminal([{ ...weak, findings: [hostile] }], { colour: false, written: [] });
    expect(printed).toContain('red [31m alert evil ::error::gone, 100%');
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('names no lost points', () => {
    expect(reportTerminal([weak], { colour: false, written: [] })).not.toMatch(/lost|13\.33|ATS/);
  });
});

describe('github annotations', () => {
  it('keep commands, lines and properties apart', () => {
    expect(reportGithub([{ ...strong, findings: [hostile] }])).toBe(
      '::warning file=a%2Cb%3Ac.md,line=12,endLine=12,col=3,endColumn=18,title=content/weak-bullet::' +
        'red \u001b[31m alert\u0007 \u202eevil\u202c%0D%0A::error::gone, 100%25 Name the endpoints, the stack and what changed.\n',
    );
  });
});

describe('JSON', () => {
  it('is one object for one file and an array for several', () => {
    // What people see of the PDF's outline is not promised to programs.
    const { rules: _rules, pdf, ...rest } = weak;
    const { outline: _outline, ...promised } = pdf ?? {};
    expect(JSON.parse(reportJson([weak]))).toMatchObject({ ...rest, pdf: promised });
    expect(JSON.parse(reportJson([weak])).pdf).toEqual(promised);
    expect(JSON.parse(reportJson([weak, failed]))).toMatchObject([{ ...rest, pdf: promised }, failed]);
    expect(JSON.parse(reportJson([]))).toEqual([]);
  });

  it.each([
    [0, null],
    [2, '2 findings ignored'],
  ])('tells of %i ignored findings by the reason of their rule', (ignored, reason) => {
    const rule = { id: 'content/weak-bullet', outcome: 'checked', reason: null, of: 9, lost: 3.2 } as const;
    expect(JSON.parse(reportJson([{ ...weak, rules: [{ ...rule, ignored }] }])).rules).toEqual([{ ...rule, reason }]);
  });
});

describe('the badge', () => {
  const withScore = (value: number, customised = false) => ({ score: { ...strong.score, value, customised } });

  it.each([
    { value: 100, colour: '#4b0' },
    { value: 75, colour: '#67ac09' },
    { value: 74.99, colour: '#95991a' },
    { value: 45, colour: '#d8b800' },
    { value: 30, colour: '#ea7233' },
    { value: 0, colour: '#dd4343' },
  ])('says $value in $colour', ({ value, colour }) => {
    const svg = reportBadge(withScore(value));
    expect(svg).toContain(`aria-label="resume: ${Math.floor(value)} of 100"`);
    expect(svg).toContain(`fill="${colour}"`);
  });

  it('says when the rubric was customised', () => {
    expect(reportBadge(withScore(80, true))).toContain('aria-label="resume: 80 of 100 (customised)"');
  });

  it('takes its label and look from the configuration, and escapes it', () => {
    const svg = reportBadge(withScore(80), { label: 'Asha <script>', style: 'flat-square' });
    expect(svg).toContain('Asha &lt;script&gt;: 80 of 100');
    expect(svg).not.toContain('<script>');
  });

  it('is not there for an incomplete run', () => {
    expect(reportBadge(incomplete)).toBeNull();
  });
});

describe('what people are told', () => {
  const { score } = weak;
  const gate = { threshold: 75, passed: true, complete: true, reasons: [] };

  it.each([
    { told: { ...score, value: 74.99, reachable: 75 }, says: '74 of 100 · 75 reachable by editing today' },
    { told: { ...score, value: 74.1, reachable: 74.9 }, says: '74 of 100' },
    { told: { ...score, customised: true, reachable: 62.4 }, says: '62 of 100 · customised' },
  ])('headline: $says', ({ told, says }) => {
    expect(headline(told)).toBe(says);
  });

  it.each([
    { told: { ...score, value: 80, gate }, says: 'Passed: your threshold is 75.' },
    {
      told: { ...score, gate },
      says: 'The score is under your threshold of 75. You chose it under an older rubric, so it fails nothing.',
    },
    {
      told: { ...score, gate: { ...gate, threshold: null } },
      says: 'No threshold is set, so the score alone fails nothing.',
    },
    {
      told: { ...score, gate: { ...gate, passed: false, reasons: ['score', 'error'] as const } },
      says: 'Not passed: the score is under your threshold of 75, and there is a finding of severity error.',
    },
  ])('gate: $says', ({ told, says }) => {
    expect(gateSentence(told)).toBe(says);
  });

  it('next comes what gains most and can be done today', () => {
    expect(nextStep(weak)?.rule).toBe('content/weak-bullet');
    expect(nextStep({ ...weak, findings: [aFinding({ gain: 0 }), aFinding({ effort: 'work' })] })).toBeNull();
  });
});

describe('printable', () => {
  it.each([
    ['  two\n lines\t', 'two lines'],
    ['नमस्ते \u200d ok', 'नमस्ते \u200d ok'],
    ['\u202eevil\u0000', 'evil'],
    ['😀'.repeat(300), '😀'.repeat(300)],
    ['😀'.repeat(301), `${'😀'.repeat(299)}…`],
  ])('%j', (text, line) => {
    expect(printable(text)).toBe(line);
  });
});

it.each([
  { text: 'one two three', width: 7, lines: ['one two', 'three'] },
  { text: 'unbreakable words', width: 4, lines: ['unbreakable', 'words'] },
  { text: '', width: 4, lines: [''] },
])('wraps $text at $width', ({ text, width, lines }) => {
  expect(wrap(text, width)).toEqual(lines);
});

describe('the summary of a pull request', () => {
  const [first = aFinding(), ...others] = weak.findings;

  it('does not tell again what stands beside its line', () => {
    const summary = reportAround(new Set([first]))([weak]);
    expect(reportMarkdown([weak])).toContain(`**Line ${first.line}.** ${escapeMarkdown(first.message)}`);
    expect(summary).not.toContain(escapeMarkdown(first.message));
    expect(summary).toContain('1 finding beside its line.');
  });

  it('is short when all of it does', () => {
    const summary = reportAround(new Set([first, ...others]))([weak]);
    expect(summary).toContain(`### What to do next\n\n${weak.findings.length} findings beside their lines.\n`);
  });
});
