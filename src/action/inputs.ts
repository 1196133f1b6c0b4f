import { z } from 'zod';
import { LintError, ProblemList } from '../errors.js';

const text = z.string().optional();
const lines = z
  .string()
  .default('')
  .transform((value) => value.split('\n').flatMap((line) => line.trim() || []));
const toggle = z
  .enum(['true', 'false'], 'must be true or false')
  .default('true')
  .transform((value) => value === 'true');

/** Every input of the action by its name in `action.yml`, with its default. Those that win over the config are checked with it. */
export const inputSchema = z.object({
  resume: lines,
  config: text,
  role: text,
  level: text,
  market: text,
  employer: text,
  threshold: z.coerce.number('must be a number from 0 to 100').optional(),
  'fail-on': text,
  grammar: toggle,
  pandoc: text,
  comment: toggle,
  report: text,
  pdf: text,
  badge: text,
  'working-directory': z.string().default('.'),
  'github-token': text,
});
export type Inputs = z.output<typeof inputSchema>;

/** Reads all inputs through `read`, which gives "" for one that is not set. Throws a `ProblemList` that names every bad one. */
export function readInputs(read: (name: string) => string): Inputs {
  const given = Object.keys(inputSchema.shape)
    .map((name) => [name, read(name).trim()])
    .filter(([, value]) => value !== '');
  const parsed = inputSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new ProblemList(
    parsed.error.issues.map(
      ({ path, message }) =>
        new LintError('arguments', `The input ${path.join('.')} ${message}`, {
          hint: 'Inputs stand under "with:" in the workflow.',
        }),
    ),
  );
}
