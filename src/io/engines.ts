import type { Engines, GrammarRequest } from '../model/engines.js';
import { distFolder } from './assets.js';
import { createChild } from './engines/child.js';
import { embeddedPandoc, nativePandoc } from './engines/pandoc.js';
import type { Limits } from './engines/process.js';
import type { EngineName } from './engines/protocol.js';

export interface EngineOptions {
  /** A native pandoc to use instead of the embedded one. Only ever from the command line, never from a file of the repository. */
  readonly pandoc?: string | null;
  /** The folder with WASM, fonts and engine children. */
  readonly dist?: string;
  readonly limits?: Partial<Limits>;
}

/** The engines, and how to start some of them before they are asked anything. */
export interface RunningEngines extends Engines {
  warmUp(...names: readonly EngineName[]): void;
  /** Tells the grammar engine which English the resumes are in, as soon as that is known. */
  prepareGrammar(dialect: GrammarRequest['dialect']): void;
}

/** A resume takes well under a second; the rest is for slow machines with other work. */
const defaultLimits: Limits = { milliseconds: 20_000, heapMegabytes: 512 };

/** Starts nothing yet: each engine's process starts with its first request or by `warmUp`. */
export function createEngines({ pandoc = null, dist = distFolder(), limits }: EngineOptions = {}): RunningEngines {
  const bounds = { ...defaultLimits, ...limits };
  const children = {
    pandoc: createChild('pandoc', dist, bounds),
    typst: createChild('typst', dist, bounds),
    pdf: createChild('pdf', dist, bounds),
    grammar: createChild('grammar', dist, bounds),
  };
  return {
    pandoc: pandoc === null ? embeddedPandoc(children.pandoc) : nativePandoc(pandoc, bounds),
    typst: { compile: (source, files, fonts) => children.typst.ask('compile', source, files, fonts) },
    pdf: { extract: (bytes) => children.pdf.ask('extract', bytes) },
    grammar: { check: (request) => children.grammar.ask('check', request) },
    warmUp(...names) {
      for (const name of names) if (name !== 'pandoc' || pandoc === null) children[name].warmUp();
    },
    prepareGrammar(dialect) {
      // Whatever is wrong with the engine, the first request will tell.
      children.grammar.ask('prepare', dialect).catch(() => undefined);
    },
    async close() {
      await Promise.all(Object.values(children).map((child) => child.close()));
    },
  };
}
