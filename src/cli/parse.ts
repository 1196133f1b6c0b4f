import { parseResume } from '../parse/parse-resume.js';
import { reportResume } from '../reporters/resume-json.js';
import { readSource } from '../run/find-resumes.js';
import { prepareOne } from '../run/prepare.js';
import { type PlainOptions, plainRequest } from './plain-request.js';
import { print } from './say.js';

/** `bulletlint parse <file>` */
export async function parseCommand(file: string, options: PlainOptions): Promise<void> {
  const request = await plainRequest(file, options);
  const { file: path, packs, market } = await prepareOne(request);
  const resume = parseResume(await readSource(request, path), {
    sections: packs.sections,
    lexicon: packs.lexicon,
    region: market.region,
  });
  print(reportResume(resume));
}
