import { ProblemList } from '../src/errors.js';

/** The problems that `act` throws, each as `path:line:column message → hint`. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ProblemList)) throw error;
    return error.problems.map(({ message, hint, place }) =>
      [place === null ? '' : `${place.path}:${place.line}:${place.column} `, `${message} → ${hint}`].join(''),
    );
  }
  return [];
}
