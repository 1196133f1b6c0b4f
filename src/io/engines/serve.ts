import { serialize, setFlagsFromString } from 'node:v8';
import { goOffline } from './offline.js';
import { dieWithParent } from './orphan.js';
import { answerLimit, type Reply, type Request } from './protocol.js';

/** An answer of the engine that says no: the request was at fault, the engine is fit. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** 1 GiB in pages of 64 KiB: `--max-old-space-size` does not count WASM memory. */
const memoryPages = 16_384;

/**
 * For runs of seconds: V8 need not check code that is never called, and optimising what is called costs more than it saves.
 * The last is how long a function must run before that is tried, beyond what any resume takes.
 */
const wasmFlags = [
  `--wasm-max-mem-pages=${memoryPages}`,
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=1000000000',
] as const;

/**
 * The whole life of an engine's child: `load` the engine from the files in the dist folder, then answer one request
 * after the other until the parent goes.
 */
export async function serve<Calls extends object>(load: (dist: string) => Promise<Calls>): Promise<void> {
  // Set here, before any WASM compiles: the names differ by Node major, and an unknown one on the command line is fatal.
  for (const flag of wasmFlags) setFlagsFromString(flag);
  goOffline();
  dieWithParent();
  try {
    const calls = await load(process.argv[2] ?? '');
    process.on('message', async (request: Request) => send(await answer(calls, request)));
    send({ kind: 'ready' });
  } catch (error) {
    send({ kind: 'broken', reason: messageOf(error) });
  }
}

async function answer<Calls extends object>(calls: Calls, { method, args }: Request): Promise<Reply> {
  const call = calls[method as keyof Calls] as (...args: readonly unknown[]) => unknown;
  try {
    const value = await call(...args);
    const bytes = serialize(value).byteLength;
    return bytes > answerLimit
      ? { kind: 'refused', reason: `the answer of ${bytes} bytes is too large` }
      : { kind: 'value', value };
  } catch (error) {
    return { kind: error instanceof Refusal ? 'refused' : 'broken', reason: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function send(reply: Reply): void {
  process.send?.(reply);
}
