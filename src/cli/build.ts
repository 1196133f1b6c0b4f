import { resolve } from 'node:path';
import { buildPdf } from '../build/build-pdf.js';
import { createEngines } from '../io/engines.js';
import { writeWhole } from '../io/files.js';
import { locator } from '../model/place.js';
import { parseResume } from '../parse/parse-resume.js';
import { readSource } from '../run/find-resumes.js';
import { privateValues } from '../run/lint-input.js';
import { pdfStyle } from '../run/pdf-style.js';
import { prepareOne } from '../run/prepare.js';
import { type PlainOptions, plainRequest } from './plain-request.js';
import { print, remark } from './say.js';

export interface BuildOptions extends PlainOptions {
  readonly output: string;
}

/** `bulletlint build <file> -o resume.pdf` */
export async function buildCommand(file: string, options: BuildOptions): Promise<void> {
  const request = await plainRequest(file, options);
  const engines = createEngines({ pandoc: request.pandoc });
  try {
    engines.warmUp('pandoc', 'typst');
    const job = await prepareOne(request);
    const { file: path, packs, market, found } = job;
    const resume = parseResume(await readSource(request, path), {
      sections: packs.sections,
      lexicon: packs.lexicon,
      region: market.region,
    });
    const { values, notes } = privateValues(found.config, request.env);
    const { bytes, warnings } = await buildPdf(resume, engines, await pdfStyle(job, request.cwd, values));
    for (const note of notes) remark(`note: ${note}`);
    const placeOf = locator(resume.source);
    for (const { message, at } of warnings) {
      const { line, column } = at === null ? {} : placeOf(at);
      remark(`${line === undefined ? '' : `${resume.source.path}:${line}:${column}: `}note: ${message}`);
    }
    await writeWhole(resolve(request.cwd, options.output), bytes, options.output);
    print(`Wrote ${options.output}`);
  } finally {
    await engines.close();
  }
}
