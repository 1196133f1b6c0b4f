import { describe, expect, test } from 'vitest';
import { findSkillNames, indexSkillNames } from '../../src/text/skill-names.js';

const index = indexSkillNames([
  { name: 'Go', aliases: ['golang'], ambiguous: true },
  { name: 'Express', aliases: ['Express.js'], ambiguous: true },
  { name: 'Node.js', aliases: ['Node', 'nodejs'], ambiguous: true },
  { name: 'React', aliases: ['React.js'], ambiguous: true },
  { name: 'Swift', aliases: [], ambiguous: true },
  { name: 'Spark', aliases: ['Apache Spark'], ambiguous: true },
  { name: 'Excel', aliases: ['MS Excel'], ambiguous: true },
  { name: 'Spring', aliases: ['Spring Framework'], ambiguous: true },
  { name: 'R', aliases: [], ambiguous: true },
  { name: 'C', aliases: [], ambiguous: true },
  { name: 'C++', aliases: [], ambiguous: false },
  { name: 'Docker', aliases: [], ambiguous: false },
  { name: 'PostgreSQL', aliases: ['Postgres'], ambiguous: false },
]);

const found = (text: string, context: 'list' | 'prose'): string[] =>
  findSkillNames(index, text, context).map((match) => match.id);

describe('findSkillNames in prose', () => {
  test.each([
    ['Wrote the pricing service in Go', ['Go']],
    ['Built a Go service behind 3,000 quotes', ['Go']],
    ['Write tests before you go live', []],
    ['Express trade-offs clearly', []],
    ['Chat with Express and Node.js', ['Express', 'Node.js']],
    ['built with react, node and Docker', ['React', 'Node.js', 'Docker']],
    ['we reply swift or slow', []],
    ['Worked at Swift Logistics', []],
    ['spark a discussion about Docker', ['Docker']],
    ['Prepared daily sales reports in Excel.', ['Excel']],
    ['expected to excel in English', []],
    ['Excelled in MS Excel', ['Excel']],
    ['in Spring 2024', []],
    ['Moved from Spring Framework 4', ['Spring']],
    ['a paired t-test in R; a grade C pass', ['R']],
    ['C, C++ and Docker', ['C', 'C++', 'Docker']],
    ['learnt golang', ['Go']],
    ['Node the date', []],
    ['Built the Go pricing service', ['Go']],
    ['in one go (Docker)', ['Docker']],
    ['go, Docker', ['Go', 'Docker']],
    ['React well to change', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'prose')).toEqual(expected);
  });
});

describe('findSkillNames in a list', () => {
  test.each([
    ['C', ['C']],
    ['go, swift', ['Go', 'Swift']],
    ['Express', ['Express']],
    ['ready to go', []],
  ])('%j', (text, expected) => {
    expect(found(text, 'list')).toEqual(expected);
  });
});
