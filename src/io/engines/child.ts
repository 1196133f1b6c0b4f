import { LintError } from '../../errors.js';
import { type EngineProcess, type Limits, startProcess } from './process.js';
import type { EngineCalls, EngineName, Request } from './protocol.js';

/** One engine in a process of its own: started when first needed, replaced when broken, one request at a time. */
export interface Child<Calls> {
  ask<M extends keyof Calls & string>(method: M, ...args: Arguments<Calls[M]>): Promise<Answer<Calls[M]>>;
  /** Starts the engine now, so that the first request need not wait for it. */
  warmUp(): void;
  /** Ends the process. Requests still waiting are refused. */
  close(): Promise<void>;
}
type Arguments<Call> = Call extends (...args: infer A) => unknown ? A : never;
type Answer<Call> = Call extends (...args: never[]) => infer R ? Awaited<R> : never;

export function createChild<N extends EngineName>(name: N, dist: string, limits: Limits): Child<EngineCalls[N]> {
  let running: EngineProcess | null = null;
  let lastTurn: Promise<unknown> = Promise.resolve();
  let closed = false;

  const start = (): EngineProcess => {
    running ??= startProcess(name, dist, limits);
    return running;
  };
  const retire = async (): Promise<void> => {
    const retired = running;
    running = null;
    await retired?.kill();
  };
  const perform = async (request: Request): Promise<unknown> => {
    if (closed) throw engineFailure(name, 'it was closed');
    const engine = start();
    const loaded = await engine.ready;
    const reply = loaded.kind === 'ready' ? await engine.send(request) : loaded;
    if (reply.kind === 'value') return reply.value;
    if (reply.kind === 'broken') await retire();
    throw engineFailure(name, reply.kind === 'ready' ? 'it answered out of turn' : reply.reason);
  };

  return {
    ask(method, ...args) {
      const turn = lastTurn.then(() => perform({ method, args }));
      lastTurn = turn.catch(() => undefined);
      return turn as Promise<never>;
    },
    warmUp() {
      if (!closed) start();
    },
    async close() {
      closed = true;
      await retire();
    },
  };
}

export function engineFailure(name: string, reason: string, cause?: unknown): LintError {
  return new LintError('engine', `The ${name} engine failed: ${reason.replace(/[.\s]+$/, '')}.`, {
    hint: hints[name] ?? '',
    cause,
  });
}

const hints: Readonly<Record<string, string>> = {
  pandoc: 'Look for unusual markup in the resume, or use --no-pdf to go without the PDF.',
  typst: 'Look for unusual markup in the resume, or use --no-pdf to go without the PDF.',
  pdf: 'The file may be damaged or protected. Open and save it again.',
  grammar: 'Use --no-grammar to go without it.',
};
