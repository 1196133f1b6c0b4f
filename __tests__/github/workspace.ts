import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';

/** A checked out repository, made of commits of its own. */
export interface Workspace {
  readonly root: string;
  /** Writes files (null deletes one) and commits. Gives the commit's id. */
  commit(files: Readonly<Record<string, string | null>>): Promise<string>;
  /** What the pull request changes from its first commit to its last, as GitHub lists it. */
  patches(): Promise<{ path: string; patch: string }[]>;
  remove(): Promise<void>;
}

const when = '2026-11-22T10:00:00+05:30';
const identity = {
  GIT_AUTHOR_NAME: 'Asha Kulkarni',
  GIT_AUTHOR_EMAIL: 'asha.kulkarni@example.com',
  GIT_AUTHOR_DATE: when,
  GIT_COMMITTER_NAME: 'Asha Kulkarni',
  GIT_COMMITTER_EMAIL: 'asha.kulkarni@example.com',
  GIT_COMMITTER_DATE: when,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** The first commit is the base of the pull request. */
export async function makeWorkspace(base: Readonly<Record<string, string>>): Promise<Workspace> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'bulletlint action ')));
  const git = async (...args: string[]): Promise<string> =>
    (await execa('git', args, { cwd: root, env: { ...identity, HOME: root } })).stdout;
  await git('init', '--quiet', '--initial-branch=main');

  const commit = async (files: Readonly<Record<string, string | null>>): Promise<string> => {
    for (const [path, text] of Object.entries(files)) {
      const place = join(root, path);
      await mkdir(dirname(place), { recursive: true });
      if (text === null) await rm(place);
      else await writeFile(place, text);
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Edit');
    return git('rev-parse', 'HEAD');
  };
  const first = await commit(base);
  return {
    root,
    commit,
    async patches() {
      const paths = (await git('diff', '--name-only', first, 'HEAD')).split('\n').filter((path) => path !== '');
      return Promise.all(
        paths.map(async (path) => {
          const diff = await git('diff', first, 'HEAD', '--', path);
          return { path, patch: diff.slice(diff.indexOf('\n@@') + 1) };
        }),
      );
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
