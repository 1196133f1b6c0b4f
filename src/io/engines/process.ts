import { join } from 'node:path';
import { execa } from 'execa';
import { minimalEnvironment } from './environment.js';
import type { EngineName, Reply, Request } from './protocol.js';

export interface Limits {
  /** For starting, and then for each request. */
  readonly milliseconds: number;
  /** Heap of JavaScript objects; the child limits WASM memory itself. */
  readonly heapMegabytes: number;
}

/** A started engine. Whatever happens to it becomes a `Reply`; nothing here rejects. */
export interface EngineProcess {
  /** Whether the engine could load. */
  readonly ready: Promise<Reply>;
  /** One request at a time. */
  send(request: Request): Promise<Reply>;
  kill(): Promise<void>;
}

/** Enough of what a dying program prints to say why, in characters. */
const errorOutput = 64 * 1024;

export function startProcess(name: EngineName, dist: string, { milliseconds, heapMegabytes }: Limits): EngineProcess {
  const program = join(dist, 'engines', `${name}.js`);
  const subprocess = execa(process.execPath, [`--max-old-space-size=${heapMegabytes}`, program, dist], {
    env: minimalEnvironment(),
    extendEnv: false,
    ipc: true,
    serialization: 'advanced',
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'pipe',
    maxBuffer: errorOutput,
    buffer: { stderr: true, ipc: false },
    reject: false,
  });
  let settle: (reply: Reply) => void = () => undefined;
  const nextReply = (): Promise<Reply> =>
    new Promise((resolve) => {
      const late: Reply = { kind: 'broken', reason: `it gave no answer within ${milliseconds / 1000} s` };
      const timer = setTimeout(resolve, milliseconds, late);
      settle = (reply) => {
        clearTimeout(timer);
        resolve(reply);
      };
    });
  const ready = nextReply();
  const ended = subprocess.then(({ signal, exitCode, stderr }): Reply => {
    const cause = signal ?? `exit ${exitCode ?? 'unknown'}`;
    return { kind: 'broken', reason: `it ended by ${cause}${lastWords(stderr ?? '')}` };
  });
  subprocess.on('message', (reply) => settle(reply as unknown as Reply));
  void ended.then((reply) => settle(reply));

  return {
    ready,
    send(request) {
      const reply = nextReply();
      subprocess.sendMessage({ ...request }).catch(async () => settle(await ended));
      return reply;
    },
    async kill() {
      subprocess.kill('SIGKILL');
      await ended;
    },
  };
}

function lastWords(errors: string): string {
  const fatal = errors.split('\n').findLast((line) => line.includes('Error') || line.includes('FATAL'));
  return fatal === undefined ? '' : ` (${fatal.trim().slice(0, 200)})`;
}
