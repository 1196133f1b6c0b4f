import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fontFiles, fontLicence } from '../../src/build/fonts.js';
import { preparePacks } from '../../src/packs/prepare.js';

/** A file that dist carries byte for byte: from `node_modules`, into dist. */
interface Copy {
  readonly from: string;
  readonly to: string;
}

const wasmFiles: readonly Copy[] = [
  'pandoc-wasm/src/pandoc.wasm',
  '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
  'harper.js/dist/harper_wasm_slim_bg.wasm',
].map((from) => ({ from, to: `wasm/${basename(from)}` }));

const copies: readonly Copy[] = [
  ...wasmFiles,
  ...[...fontFiles, fontLicence].map(({ from, to }) => ({ from, to: `fonts/${to}` })),
];

/** The npm packages that whole files of dist come from. */
export const copiedPackages: readonly string[] = [...new Set(copies.map(({ from }) => packageOf(from)))];

/** "@scope/name/file.js" → "@scope/name" */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

export async function copyAssets(out: string): Promise<void> {
  for (const { from, to } of copies) await cp(join('node_modules', from), join(out, to));
}

/** The packs under `rules`, read and found sound, as one file. */
export async function writePacks(out: string): Promise<void> {
  const names = (await readdir('rules', { recursive: true })).filter((name) => name.endsWith('.yml')).sort();
  const files = names.map(async (name) => {
    const path = `rules/${name.replaceAll('\\', '/')}`;
    return { path, text: await readFile(path, 'utf8') };
  });
  await writeFile(join(out, 'packs.json'), JSON.stringify(preparePacks(await Promise.all(files))));
}

/** States what every copied file is and where it comes from, so that anyone can check it against the registry. */
export async function writeSums(out: string): Promise<void> {
  const sums = await Promise.all(copies.map(sumOf));
  await writeFile(join(out, 'SHA256SUMS.json'), `${JSON.stringify(sums, null, 2)}\n`);
}

async function sumOf({ from, to }: Copy): Promise<Readonly<Record<string, string>>> {
  const { name, version } = await readManifest(packageOf(from));
  return { file: to, sha256: await sumOfFile(join('node_modules', from)), package: name, version };
}

/** SHA-256 of a file in hexadecimal. */
export async function sumOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

async function readManifest(name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as Manifest;
}
