import { posix } from 'node:path';

/** A report's path as the repository knows it: `root` is the working directory from the root of the repository, "" for the root itself. */
export function repositoryPath(root: string, path: string): string {
  return posix.join(root, path);
}
