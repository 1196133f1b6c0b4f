import { readdirSync, readFileSync } from 'node:fs';
import { execa } from 'execa';

/** One run of a whole process with all the processes that it started. */
export interface ProcessRun {
  readonly wallMs: number;
  /** User and system time of the tree. */
  readonly cpuMs: number;
  /** Highest sum of resident memory seen over the tree, in MiB; null where /proc is missing. */
  readonly peakMiB: number | null;
}

/** How often the memory of the tree is looked at, in milliseconds. */
const interval = 10;

export async function runProcess(args: readonly string[]): Promise<ProcessRun> {
  const begin = performance.now();
  // The shell's `times` tells what its children and theirs used; a lint below its threshold exits 1, which is fine here.
  const subprocess = execa('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', process.execPath, ...args]);
  let peak: number | null = null;
  const timer = setInterval(() => {
    const seen = subprocess.pid === undefined ? null : residentMemory(subprocess.pid);
    if (seen !== null) peak = Math.max(peak ?? 0, seen);
  }, interval);
  const { stdout } = await subprocess;
  clearInterval(timer);
  return { wallMs: performance.now() - begin, cpuMs: childTime(stdout), peakMiB: peak };
}

/** The second line of `times` is for children: "0m1.230s 0m0.450s". */
function childTime(times: string): number {
  const seconds = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return seconds.reduce((sum, part) => sum + part, 0) * 1000;
}

/** Resident memory of a process and all below it, in MiB; null without /proc. */
function residentMemory(root: number): number | null {
  const processes = new Map<number, { parent: number; kib: number }>();
  for (const name of listProcesses()) {
    const status = readStatus(name);
    const number = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    processes.set(Number(name), { parent: number('PPid'), kib: number('VmRSS') });
  }
  if (!processes.has(root)) return null;
  const below = (id: number): number =>
    (processes.get(id)?.kib ?? 0) +
    [...processes].filter(([, { parent }]) => parent === id).reduce((sum, [child]) => sum + below(child), 0);
  return below(root) / 1024;
}

function listProcesses(): readonly string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended. */
function readStatus(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    return '';
  }
}
