import { Worker } from 'node:worker_threads';

/** How often to look whether the parent is still there, in milliseconds. */
const interval = 500;

/**
 * Ends this process when its parent goes. A closed channel is enough while the event loop turns; a thread of its own
 * looks too, because an engine in an endless loop never sees the channel close.
 */
export function dieWithParent(): void {
  process.once('disconnect', () => process.exit());
  const watch = new Worker(`(${watchParent.toString()})(${process.ppid}, ${interval})`, { eval: true });
  watch.unref();
}

/** Runs in the worker from its own source text, so it may use nothing from this module. */
function watchParent(parent: number, every: number): void {
  const orphaned = (): boolean => {
    try {
      return process.ppid !== parent || !process.kill(parent, 0);
    } catch {
      return true;
    }
  };
  setInterval(() => {
    if (orphaned()) process.kill(process.pid, 'SIGKILL');
  }, every);
}
