import { readFile } from 'node:fs/promises';
import { checkGrammar } from '../../src/grammar/check-grammar.js';
import type { EngineName } from '../../src/io/engines/protocol.js';
import { createEngines } from '../../src/io/engines.js';
import type { Engines, GrammarRequest } from '../../src/model/engines.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { readPacks } from '../eval/packs.js';

/** What an engine takes from nothing to its first answer, and for each further one. */
export interface EngineRun {
  readonly coldMs: number;
  readonly warmMs: number;
}

export const engineNames: readonly EngineName[] = ['pandoc', 'typst', 'pdf', 'grammar'];

const further = 5;

type Request = (engines: Engines) => Promise<unknown>;

/** One request of the size that a resume makes of each engine. */
export async function typicalRequests(path: string): Promise<Readonly<Record<EngineName, Request>>> {
  const text = await readFile(path, 'utf8');
  const preparing = createEngines();
  const source = await toTypst(preparing, text);
  const { output: bytes } = await preparing.typst.compile(source, {});
  await preparing.close();
  const manuscript = await grammarRequest(path, text);
  return {
    pandoc: (engines) => toTypst(engines, text),
    typst: ({ typst }) => typst.compile(source, {}),
    pdf: ({ pdf }) => pdf.extract(bytes),
    grammar: ({ grammar }) => grammar.check(manuscript),
  };
}

async function toTypst({ pandoc }: Engines, text: string): Promise<string> {
  const document = await pandoc.read(text, 'commonmark_x-fancy_lists');
  return (await pandoc.write(document.output, 'typst')).output;
}

/** What a lint would ask the grammar engine. */
async function grammarRequest(path: string, text: string): Promise<GrammarRequest> {
  const { lexicon, skills, sections } = await readPacks();
  const resume = parseResume({ path, format: 'markdown', text }, { sections, lexicon, region: 'IN' });
  const asked: GrammarRequest[] = [];
  const listener = {
    async check(request: GrammarRequest) {
      asked.push(request);
      return [];
    },
  };
  await checkGrammar(resume, listener, { dialect: 'indian', dictionary: [], lexicon, skills });
  const [request] = asked;
  if (request === undefined) throw new Error('The grammar engine was asked nothing.');
  return request;
}

export async function runEngine(request: Request): Promise<EngineRun> {
  const engines = createEngines();
  const coldMs = await time(() => request(engines));
  const warmMs = await time(async () => {
    for (let count = 0; count < further; count += 1) await request(engines);
  });
  await engines.close();
  return { coldMs, warmMs: warmMs / further };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
