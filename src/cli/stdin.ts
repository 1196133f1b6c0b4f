import { buffer } from 'node:stream/consumers';
import { decodeText } from '../io/text.js';
import type { RunRequest } from '../run/request.js';

/** What `-` among `files` stands for, under the name that reports show. */
export async function readStdin(files: readonly string[], name: string): Promise<RunRequest['stdin']> {
  return files.includes('-') ? { name, text: decodeText(await buffer(process.stdin), name) } : null;
}
