import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FontSupply, PdfStyle } from '../build/build-pdf.js';
import { type Template, templateNames } from '../build/document.js';
import { readFont } from '../build/font-file.js';
import { fontFamily } from '../build/fonts.js';
import type { PictureReader } from '../build/pictures.js';
import type { Config } from '../config.js';
import { LintError } from '../errors.js';
import { insideRepository, readBytes, readText } from '../io/files.js';
import type { PrivateValues } from '../lint.js';
import type { MarketPack } from '../model/pack.js';
import { confine } from './find-config.js';
import type { Job } from './prepare.js';

/** BCP 47, by the dialect of the market. */
const languages: Readonly<Record<MarketPack['dialect'], string>> = {
  indian: 'en-IN',
  british: 'en-GB',
  american: 'en-US',
};

/** Bytes. A font of a large script has some ten megabytes, a photo for print two. */
const fontLimit = 24 * 1024 * 1024;
/** Of all of `pdf.fonts` together: they are handed to the engine with each page. */
const allFontsLimit = 48 * 1024 * 1024;
/** Two families in every weight. */
const mostFonts = 40;
const pictureLimit = 2 * 1024 * 1024;

/** How the PDF looks: as configured, else as the market is used to. Reads the template and the fonts that the config names. */
export async function pdfStyle(job: Job, cwd: string, values: PrivateValues): Promise<PdfStyle> {
  const { pdf } = job.found.config;
  const { paper, dialect } = job.market;
  const fonts = await readFonts(job, cwd);
  checkFamily(pdf.font, fonts);
  return {
    template: await readTemplate(job, cwd),
    paper: pdf.paper ?? paper,
    font: pdf.font ?? fontFamily,
    fonts,
    fontSize: pdf.fontSize ?? null,
    margin: pdf.margin ?? null,
    accent: pdf.accent,
    language: languages[dialect],
    picture: pictureReader(job, cwd),
    private: values,
  };
}

async function readTemplate({ found }: Job, cwd: string): Promise<Template> {
  const { template } = found.config.pdf;
  const ours = templateNames.find((name) => name === template);
  return ours ?? { path: template, source: await readText(await confine(found, cwd, template), template) };
}

async function readFonts(
  { found }: Job,
  cwd: string,
): Promise<(FontSupply & { readonly families: readonly string[] })[]> {
  const files = (await Promise.all(found.config.pdf.fonts.map((path) => fontFiles(found, cwd, path)))).flat();
  if (files.length > mostFonts) throw tooMuch(`${files.length} files; at most ${mostFonts} are read`);
  const fonts = [];
  let left = allFontsLimit;
  for (const path of files) {
    const bytes = await readBytes(await confine(found, cwd, path), path, fontLimit);
    left -= bytes.length;
    if (left < 0) throw tooMuch(`more than ${allFontsLimit} bytes`);
    fonts.push({ bytes, ...readFont(bytes, path) });
  }
  return fonts;
}

function tooMuch(what: string): LintError {
  return new LintError('config', `pdf.fonts holds ${what}`, {
    hint: 'Name the styles that the resume uses: regular, italic, semibold, bold.',
  });
}

/** The path itself, or what of a folder is a font. */
async function fontFiles(found: Job['found'], cwd: string, path: string): Promise<string[]> {
  const real = await confine(found, cwd, path);
  const isFolder = await stat(real).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(real)).filter((name) => /\.(?:ttf|otf|ttc)$/i.test(name)).sort();
  return names.map((name) => `${path}/${name}`);
}

function checkFamily(family: Config['pdf']['font'], fonts: readonly { readonly families: readonly string[] }[]): void {
  const known = [fontFamily, ...new Set(fonts.flatMap(({ families }) => families))];
  if (family === undefined || known.includes(family)) return;
  throw new LintError('config', `There is no font "${family}"`, {
    hint: `There are: ${known.join(', ')}. Add others with pdf.fonts.`,
  });
}

/** Pictures lie relative to the resume or, with a slash at the start, to the repository; never outside of it. */
function pictureReader({ file, found }: Job, cwd: string): PictureReader {
  const folder = file === '-' ? cwd : dirname(file);
  return async (path) => {
    const plain = decode(path);
    const file = plain.startsWith('/') ? join(found.root, plain) : resolve(folder, plain);
    return readBytes(await insideRepository(found.root, file, plain), plain, pictureLimit);
  };
}

/** "my%20photo.png" is how Markdown writes a space. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
