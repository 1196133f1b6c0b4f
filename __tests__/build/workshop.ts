import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type BuiltPdf, buildPdf, type PdfStyle } from '../../src/build/build-pdf.js';
import { fontFamily } from '../../src/build/fonts.js';
import { LintError } from '../../src/errors.js';
import { createEngines } from '../../src/io/engines.js';
import type { Lexicon, SectionTitles } from '../../src/model/pack.js';
import type { Resume } from '../../src/model/resume.js';
import type { SourceFormat } from '../../src/model/source.js';
import { parseResume } from '../../src/parse/parse-resume.js';
import { type PdfPages, viewPdf } from '../../src/pdf/view-pdf.js';

export const resumes = join(import.meta.dirname, '..', 'fixtures', 'resumes');
const listsIn = (file: string): unknown =>
  load(readFileSync(join(import.meta.dirname, '..', '..', 'rules', 'language', file), 'utf8'));
export const titles = listsIn('sections.yml') as SectionTitles;
const lexicon = listsIn('headers.yml') as Lexicon;

export const style: PdfStyle = {
  template: 'classic',
  paper: 'a4',
  font: fontFamily,
  fonts: [],
  fontSize: null,
  margin: null,
  accent: '#1f4e79',
  language: 'en-IN',
  picture: async (path) => {
    throw new LintError('file', `${path} does not exist`, { hint: '' });
  },
  private: {},
};

const formats: Readonly<Record<string, SourceFormat>> = { md: 'markdown', json: 'json', yaml: 'yaml' };

export function resumeOf(text: string, path = 'resume.md'): Resume {
  const format = formats[path.split('.').at(-1) ?? ''] ?? 'markdown';
  return parseResume({ path, format, text }, { sections: titles, lexicon, region: 'IN' });
}

export function fixture(name: string): Resume {
  return resumeOf(readFileSync(join(resumes, name), 'utf8'), name);
}

export interface Read {
  readonly built: BuiltPdf;
  readonly view: PdfPages;
}

/** Builds with the real engines and reads the PDF back. */
export function workshop() {
  const engines = createEngines();
  return {
    build: (resume: Resume, changed: Partial<PdfStyle> = {}) => buildPdf(resume, engines, { ...style, ...changed }),
    async read(resume: Resume, changed: Partial<PdfStyle> = {}): Promise<Read> {
      const built = await buildPdf(resume, engines, { ...style, ...changed });
      return { built, view: viewPdf(await engines.pdf.extract(built.bytes), 'resume.pdf', built.pandoc) };
    },
    extract: engines.pdf.extract,
    compile: engines.typst.compile,
    close: () => engines.close(),
  };
}
