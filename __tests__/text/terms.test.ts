import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTerms, findTerms } from '../../src/text/terms.js';

const index = compileTerms(
  ['C++', 'C#', '.NET', 'ASP.NET', 'Node.js', 'Java', 'JavaScript', 'React', 'React Native', 'CI/CD', 'HTML', 'CSS']
    .concat([
      'Python',
      'SQL',
      'PL/SQL',
      'REST API',
      'unit test',
      'query',
      'index',
      'OAuth',
      'S3',
      'Data Structures & Algorithms',
    ])
    .map((term) => ({ id: term, term }))
    .concat(['Go', 'R', 'C'].map((term) => ({ id: term, term, caseSensitive: true }))),
);

const found = (text: string): string[] => findTerms(index, text).map((match) => `${match.id}=${match.text}`);

describe('findTerms', () => {
  test.each([
    ['wrote C++ and C# code', ['C++=C++', 'C#=C#']],
    ['C/C++, Java', ['C=C', 'C++=C++', 'Java=Java']],
    ['C++17 and Python3.8 on Java17', ['C++=C++', 'Python=Python3', 'Java=Java17']],
    ['ASP.NET, .NET 8 and C#.NET', ['ASP.NET=ASP.NET', '.NET=.NET', 'C#=C#', '.NET=.NET']],
    ['Node.js/React', ['Node.js=Node.js', 'React=React']],
    ['React-Native and react native', ['React Native=React-Native', 'React Native=react native']],
    ['JavaScript is not Java.', ['JavaScript=JavaScript', 'Java=Java']],
    ['CI/CD, CI / CD', ['CI/CD=CI/CD', 'CI/CD=CI / CD']],
    ['PL/SQL, SQL', ['PL/SQL=PL/SQL', 'SQL=SQL']],
    ['HTML&CSS, HTML/CSS, HTML + CSS', ['HTML=HTML', 'CSS=CSS', 'HTML=HTML', 'CSS=CSS', 'HTML=HTML', 'CSS=CSS']],
    ['12 unit-tests for REST APIs', ['unit test=unit-tests', 'REST API=REST APIs']],
    ['queries and indexes', ['query=queries', 'index=indexes']],
    ['OAuth2 and S3', ['OAuth=OAuth2', 'S3=S3']],
    ['Data Structures  &\nAlgorithms', ['Data Structures & Algorithms=Data Structures  &\nAlgorithms']],
    ['Go to market, go live, GO', ['Go=Go']],
    ['R&D in R', ['R=R']],
    ["Java's heap", ['Java=Java']],
    ['nodejs.java.org, subreact, pythonic', []],
    ['REST, API', []],
    ['the app reacts', []],
    ['React+Node.js', ['React=React', 'Node.js=Node.js']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('gives every id that shares a term', () => {
    const shared = compileTerms([
      { id: 'cache', term: 'TTL' },
      { id: 'dns', term: 'ttl' },
    ]);
    expect(findTerms(shared, 'a TTL of 60 s')).toEqual([
      { id: 'cache', start: 2, end: 5, text: 'TTL' },
      { id: 'dns', start: 2, end: 5, text: 'TTL' },
    ]);
  });

  test('returns ordered ranges that hold the matched text, whatever the input', () => {
    const pieces = fc.constantFrom(
      'C',
      '++',
      '#',
      '.',
      'NET',
      '/',
      ' ',
      '-',
      '&',
      "'",
      'Go',
      'unit',
      'tests',
      '१',
      '😀',
      '\u0301',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const match of findTerms(index, text)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.text).toBe(text.slice(match.start, match.end));
          expect(match.text).not.toBe('');
          end = match.end;
        }
      }),
    );
  });
});
