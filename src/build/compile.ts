import { LintError } from '../errors.js';
import type { Made } from '../model/engines.js';
import type { PdfWarning } from '../model/pdf.js';
import type { TypstDocument } from './document.js';
import type { PagePicture } from './page.js';
import { pictureWarning } from './pictures.js';

type Files = Readonly<Record<string, Uint8Array>>;
export type Compile = (main: string, files: Files) => Promise<Made<Uint8Array>>;

/** A PDF, what Typst remarked, and the pictures that it could not draw. */
export interface Pages extends Made<Uint8Array> {
  readonly broken: readonly PdfWarning[];
}

/** Nothing to see, in the place of a picture that cannot be drawn. */
const blank = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');

/** Typst → PDF bytes. Where that fails, each picture is tried alone, and what does not work is left out with a warning. */
export async function compileWithPictures(
  { main, files }: TypstDocument,
  pictures: Readonly<Record<string, PagePicture>>,
  text: string,
  compile: Compile,
): Promise<Pages> {
  const given = Object.entries(pictures).map(([name, { bytes }]) => [name, bytes] as const);
  try {
    return { ...(await compile(main, { ...files, ...Object.fromEntries(given) })), broken: [] };
  } catch (error) {
    if (!(error instanceof LintError)) throw error;
    const names = await findBroken(given, compile);
    if (names.size === 0) throw error;
    const sound = given.map(([name, bytes]) => [name, names.has(name) ? blank : bytes]);
    const broken = Object.entries(pictures)
      .filter(([name]) => names.has(name))
      .map(([, { use }]) =>
        pictureWarning({ ...use, alone: true }, 'it is damaged, too large, or draws from other files', text),
      );
    return { ...(await compile(main, { ...files, ...Object.fromEntries(sound) })), broken };
  }
}

/** After so many the rest is not tried either: each may take its twenty seconds. */
const mostBroken = 4;

async function findBroken(
  pictures: readonly (readonly [string, Uint8Array])[],
  compile: Compile,
): Promise<Set<string>> {
  const broken = new Set<string>();
  for (const [name, bytes] of pictures) {
    if (broken.size >= mostBroken) return new Set(pictures.map(([each]) => each));
    await compile(`#image("${name}", height: 1cm)`, { [name]: bytes }).catch((error: unknown) => {
      if (!(error instanceof LintError)) throw error;
      broken.add(name);
    });
  }
  return broken;
}
