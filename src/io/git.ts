import { basename, dirname } from 'node:path';
import { execa } from 'execa';

/** Longer than any healthy `git log -1` of one file takes. */
const timeoutMs = 5_000;

/** The day of the last commit that touched the file, `YYYY-MM-DD`; null outside a repository, without git, or before a first commit. */
export async function lastCommitDate(file: string): Promise<string | null> {
  const result = await execa('git', ['-c', 'core.fsmonitor=false', 'log', '-1', '--format=%cs', '--', basename(file)], {
    cwd: dirname(file),
    reject: false,
    timeout: timeoutMs,
    stdin: 'ignore',
    env: { GIT_OPTIONAL_LOCKS: '0' },
  });
  const date = result.failed ? '' : result.stdout.trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
