/*
 * The engines called directly, as their packages show it: Markdown → Typst → PDF → its text. What a short script of one's own would do,
 * to compare with: no template, no sandbox, no limits.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Node 20 lacks what pdf.js calls.
Promise.try ??= async (call, ...args) => call(...args);
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
ArrayBuffer.prototype.transferToFixedLength ??= function () {
  return structuredClone(this, { transfer: [this] });
};

const modules = join(import.meta.dirname, '..', '..', 'node_modules');
const text = await readFile(process.argv[2], 'utf8');

const { convert } = await import('pandoc-wasm');
const { stdout } = await convert({ from: 'commonmark_x', to: 'typst' }, text, {});

const { default: initialize, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler');
const wasm = join(modules, '@myriaddreamin', 'typst-ts-web-compiler', 'pkg', 'typst_ts_web_compiler_bg.wasm');
await initialize({ module_or_path: await readFile(wasm) });
const builder = new TypstCompilerBuilder();
builder.set_dummy_access_model();
const fonts = join(modules, 'source-sans', 'TTF');
for (const font of await readdir(fonts)) {
  if (/-(?:Regular|It|Semibold|Bold|BoldIt)\.ttf$/.test(font))
    await builder.add_raw_font(await readFile(join(fonts, font)));
}
const compiler = await builder.build();
// The definitions that a document of pandoc's refers to.
const definitions = '#set text(font: "Source Sans 3")\n#let horizontalrule = line()\n';
compiler.add_source('/main.typ', definitions + stdout);
const { result } = compiler.compile('/main.typ', undefined, 'pdf', 2);

const { extractText, getDocumentProxy } = await import('unpdf');
const { text: pages } = await extractText(await getDocumentProxy(result));
if (pages.join('').length < 500) throw new Error('The text of the PDF was not read.');
process.exit();
