import { expect, test } from 'vitest';
import { configSchema } from '../../.ci/generate/config-schema.js';

interface Option {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Option>>;
  readonly default?: unknown;
}

const schema = JSON.parse(configSchema()) as Option;

test('every option says what it does', () => {
  const silent = (option: Option, name: string): string[] => [
    ...(option.description === undefined ? [name] : []),
    ...Object.entries(option.properties ?? {}).flatMap(([key, inner]) => silent(inner, `${name}.${key}`)),
  ];
  expect(Object.entries(schema.properties ?? {}).flatMap(([key, option]) => silent(option, key))).toEqual([]);
});

test('it tells an editor the defaults', () => {
  const { review, resume, failOn } = schema.properties ?? {};
  expect(review?.properties?.comments?.default).toBe(5);
  expect(resume?.default).toEqual([]);
  expect(failOn?.default).toBe('never');
});
