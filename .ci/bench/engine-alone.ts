import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buildPdf, type PdfStyle } from '../../src/build/build-pdf.js';
import { fontFamily } from '../../src/build/fonts.js';
import { checkGrammar } from '../../src/grammar/check-grammar.js';
import { createEngines } from '../../src/io/engines.js';
import type { Engines, GrammarRequest } from '../../src/model/engines.js';
import type { Packs } from '../../src/model/pack.js';
import type { Resume } from '../../src/model/resume.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { viewPdf } from '../../src/pdf/view-pdf.js';
import { readPacks } from '../eval/packs.js';

/** From nothing to the first answer, and then for each further one. */
export interface EngineRun {
  readonly coldMs: number;
  readonly warmMs: number;
  /** User and system time of the engines for all of it; null where /proc is missing. */
  readonly cpuMs: number | null;
}

/** One request of the size that a resume makes of an engine. `turn` counts them: each is another resume where that matters. */
export type Request = (engines: Engines, turn: number) => Promise<unknown>;

export const engineNames = ['pandoc', 'typst', 'pdf', 'grammar'] as const;
export type Requests = Readonly<Record<(typeof engineNames)[number] | 'build and read', Request>>;

const further = 5;

const style: PdfStyle = {
  template: 'classic',
  paper: 'a4',
  font: fontFamily,
  fonts: [],
  fontSize: null,
  margin: null,
  accent: '#1f4e79',
  language: 'en-IN',
  picture: async (path) => new Uint8Array(await readFile(path)),
  private: {},
};

export async function typicalRequests(paths: readonly string[]): Promise<Requests> {
  const packs = await readPacks();
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const resumes = texts.map((text) =>
    parseResume({ path: 'resume.md', format: 'markdown', text }, { ...packs, region: 'IN' }),
  );
  const manuscripts = await Promise.all(resumes.map((resume) => grammarRequest(resume, packs)));
  const at = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
  const preparing = createEngines();
  const source = await toTypst(preparing, at(texts, 0));
  const { output: bytes } = await preparing.typst.compile(source, {});
  await preparing.close();
  return {
    pandoc: (engines, turn) => toTypst(engines, at(texts, turn)),
    typst: ({ typst }) => typst.compile(source, {}),
    pdf: ({ pdf }) => pdf.extract(bytes),
    grammar: ({ grammar }, turn) => grammar.check(at(manuscripts, turn)),
    async 'build and read'(engines, turn) {
      const built = await buildPdf(at(resumes, turn), engines, style);
      return viewPdf(await engines.pdf.extract(built.bytes), 'resume.pdf');
    },
  };
}

async function toTypst({ pandoc }: Engines, text: string): Promise<string> {
  const document = await pandoc.read(text, 'commonmark_x-fancy_lists');
  return (await pandoc.write(document.output, 'typst')).output;
}

/** What a lint would ask the grammar engine. */
async function grammarRequest(resume: Resume, { lexicon, skills }: Packs): Promise<GrammarRequest> {
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
  const usedBefore = childCpu();
  const engines = createEngines();
  const coldMs = await time(() => request(engines, 0));
  const warmMs = await time(async () => {
    for (let turn = 1; turn <= further; turn += 1) await request(engines, turn);
  });
  await engines.close();
  const used = childCpu();
  return { coldMs, warmMs: warmMs / further, cpuMs: used === null || usedBefore === null ? null : used - usedBefore };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Milliseconds of the children that have ended (proc(5): cutime and cstime, in hundredths of a second). */
function childCpu(): number | null {
  try {
    const [, , , , , , , , , , , , , user = '0', system = '0'] =
      readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(user) + Number(system)) * 10;
  } catch {
    return null;
  }
}
