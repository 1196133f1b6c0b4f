import { z } from 'zod';
import type { Repository } from '../../model/rule.js';
import { readText } from '../files.js';

const schema = z.object({
  pull_request: z.object({ number: z.int().positive(), head: z.object({ sha: z.string().min(1) }) }),
});

/** The pull request that started a workflow. */
export interface PullRequestEvent {
  /** `owner/name` */
  readonly repository: string;
  readonly number: number;
  readonly head: string;
}

/** Reads the runner's event file. Null when the workflow was not started by a pull request, or does not say by which. */
export async function readPullRequestEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<PullRequestEvent | null> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository } = env;
  if (name !== 'pull_request' && name !== 'pull_request_target') return null;
  if (path === undefined || repository === undefined) return null;
  const event = schema.safeParse(JSON.parse(await readText(path, 'the event file')));
  if (!event.success) return null;
  const { number, head } = event.data.pull_request;
  return { repository, number, head: head.sha };
}

const kept = z.object({ repository: z.object({ private: z.boolean() }) });

/** Who may read the repository that a workflow runs for. Null when its event does not say. */
export async function readRepository({
  GITHUB_EVENT_PATH: path,
}: Readonly<Record<string, string | undefined>>): Promise<Repository | null> {
  if (path === undefined) return null;
  const event = kept.safeParse(JSON.parse(await readText(path, 'the event file')));
  if (!event.success) return null;
  return { visibility: event.data.repository.private ? 'private' : 'public' };
}
