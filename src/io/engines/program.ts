import { execa } from 'execa';
import { minimalEnvironment } from './environment.js';
import { answerLimit } from './protocol.js';

/** What a program printed, or why there is nothing of use. Nothing here rejects. */
export type Outcome =
  | { readonly kind: 'output'; readonly text: string; readonly errors: string }
  | { readonly kind: 'failure'; readonly reason: string; readonly cause?: unknown };

/** Bytes of error output, and characters of it that are worth telling. */
const errorLimit = 1024 * 1024;
const longestReason = 300;

/** Runs a program of the user's with nothing of our environment, for so long and with so much output at most. */
export async function runProgram(
  path: string,
  args: readonly string[],
  input: string,
  milliseconds: number,
): Promise<Outcome> {
  const subprocess = execa(path, args, {
    input,
    maxBuffer: { stdout: answerLimit, stderr: errorLimit },
    env: minimalEnvironment(),
    extendEnv: false,
    stripFinalNewline: false,
    killSignal: 'SIGKILL',
    reject: false,
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      subprocess.kill();
      // What the program started may hold the pipes open for as long as it likes.
      for (const stream of subprocess.stdio) stream?.destroy();
      resolve({ kind: 'failure', reason: `it gave no answer within ${milliseconds / 1000} s` });
    }, milliseconds);
  });
  const ended = subprocess.then(({ failed, isMaxBuffer, stdout, stderr, signal, exitCode, cause }): Outcome => {
    if (!failed) return { kind: 'output', text: stdout, errors: stderr };
    if (isMaxBuffer) return { kind: 'failure', reason: 'it printed too much' };
    if (signal !== undefined) return { kind: 'failure', reason: `it ended by ${signal}` };
    const said = stderr.trim() || whyNotStarted(cause) || `it ended by exit ${exitCode}`;
    return { kind: 'failure', reason: said.slice(0, longestReason), cause };
  });
  const outcome = await Promise.race([ended, late]);
  clearTimeout(timer);
  return outcome;
}

/** Empty for a program that did start. */
function whyNotStarted(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  return reasons['code' in cause ? String(cause.code) : ''] ?? cause.message;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such program',
  EACCES: 'this may not be run as a program',
};
