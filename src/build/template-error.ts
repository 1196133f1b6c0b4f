import { LintError } from '../errors.js';

/** Of what Typst says. */
const longest = 200;

/** What Typst cannot know of its surroundings here, in our words. */
const refusals: readonly (readonly [said: RegExp, message: string])[] = [
  [/^failed to load package/, 'it imports a package, and nothing is fetched'],
  [
    /^(?:failed to load file|file not found)/,
    'it reads a file that is not base.typ, classic.typ, compact.typ or a picture of the resume',
  ],
];

/** A failure of Typst while it followed a template of the author's → where in the template that was, and why. */
export function templateError(error: LintError, path: string): LintError {
  const [, file, line, column, rest] = /\/(template|main)\.typ:(\d+):(\d+): error: ([^\n]*)/.exec(error.message) ?? [];
  if (file === undefined || rest === undefined) return error;
  const said = rest.split(/; \/|, hints: /, 1)[0]?.replace(/\.$/, '') ?? rest;
  const known = refusals.find(([pattern]) => pattern.test(said))?.[1];
  const inTemplate = file === 'template';
  return new LintError('engine', `The template does not work: ${(known ?? said).slice(0, longest)}`, {
    hint: inTemplate ? hint : `It may define something with other arguments than it gets. ${hint}`,
    place: { path, line: inTemplate ? Number(line) : null, column: inTemplate ? Number(column) : null },
    cause: error,
  });
}

const hint = 'What a template may define and read is in docs/templates.md.';
