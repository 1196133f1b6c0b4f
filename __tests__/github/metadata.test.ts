import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { inputSchema, readInputs } from '../../src/action/inputs.js';
import { ProblemList } from '../../src/errors.js';

interface Metadata {
  readonly inputs: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const metadata = load(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as Metadata;

describe('action.yml', () => {
  test('has the inputs of the schema, each with a description', () => {
    expect(Object.keys(metadata.inputs)).toEqual(Object.keys(inputSchema.shape));
    for (const { description } of Object.values(metadata.inputs)) expect(description).toMatch(/^\S.{10,}\.$/);
  });

  test('has no default but the token, without which nobody gets a review', () => {
    const defaults = Object.entries(metadata.inputs).filter(([, input]) => 'default' in input || 'required' in input);
    expect(defaults.map(([name]) => name)).toEqual(['github-token']);
    expect(metadata.inputs['github-token']?.default).toMatch(/^\$\{\{ github\.token \}\}$/);
  });

  test('runs the bundle on Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  test('names the outputs', () => {
    expect(Object.keys(metadata.outputs)).toEqual(['score', 'passed', 'dimensions', 'report', 'pdf', 'badge']);
  });
});

describe('inputs', () => {
  const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '');

  test('not given have their defaults', () => {
    expect(read({})).toEqual({ resume: [], grammar: true, comment: true, 'working-directory': '.' });
  });

  test('are read', () => {
    const given = { resume: ' a.md \n\nb/c.json\n', threshold: '72.5', comment: 'false', role: ' backend ' };
    expect(read(given)).toMatchObject({
      resume: ['a.md', 'b/c.json'],
      threshold: 72.5,
      comment: false,
      role: 'backend',
    });
  });

  test('are all complained about at once', () => {
    const problems = (): string[] => {
      try {
        read({ grammar: 'yes', threshold: 'high' });
      } catch (error) {
        if (error instanceof ProblemList) return error.problems.map(({ message }) => message);
      }
      return [];
    };
    expect(problems()).toEqual([
      'The input threshold must be a number from 0 to 100',
      'The input grammar must be true or false',
    ]);
  });
});
