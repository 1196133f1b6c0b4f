import { posix } from 'node:path';
import { type Finding, isFailed } from '../model/report.js';
import type { ReviewPlan } from '../model/review.js';
import type { ReviewInput } from './input.js';
import { summaryMarker } from './marker.js';
import { repositoryPath } from './repository-path.js';

/** GitHub refuses a body of more than 65,536 characters; the rest is for the line that says so. */
const maxLength = 65_000;
const cutNote = '\n\n_Cut here. The job summary has the rest._';

/** One comment in the conversation, kept up to date. A pull request that has nothing to do with the resume does not get one. */
export function planSummary(
  { reports, state, root, summary }: ReviewInput,
  beside: ReadonlySet<Finding>,
): ReviewPlan['summary'] {
  if (summary === null) return { kind: 'none' };
  const marker = summaryMarker(root);
  const told = summary(beside);
  const body = `${marker}\n${told.length > maxLength ? told.slice(0, maxLength) + cutNote : told}`;
  const former = state.conversation.find((comment) => comment.body.startsWith(marker));
  if (former !== undefined) {
    return former.body === body ? { kind: 'none' } : { kind: 'update', id: former.id, body };
  }

  const paths = new Set(state.files.map(({ path }) => path));
  const touched = reports.some((report) =>
    paths.has(repositoryPath(root, isFailed(report) ? report.path : report.resume.path)),
  );
  const silent = reports.every(
    (report) => !isFailed(report) && report.findings.length === 0 && report.score.gate.passed,
  );
  const wanted = [...paths].some(isSetup) || (touched && !silent);
  return wanted ? { kind: 'create', body } : { kind: 'none' };
}

/** Adding bulletlint, or changing how it judges, is first contact: the whole resume is looked at, touched or not. */
function isSetup(path: string): boolean {
  return posix.basename(path).startsWith('.resumerc') || path.startsWith('.github/workflows/');
}
