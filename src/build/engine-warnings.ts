import type { PdfWarning } from '../model/pdf.js';

/** Of what an engine says, in characters. */
const longest = 200;

/** Typst's "/template.typ:3:10: warning: unknown font family: papyrus, hints: …" */
const ofTypst = /^\/?(?<file>[\w.]*):?(?<place>\d+:\d+)?: warning: (?<said>.*?)(?:, hints: .*)?$/s;

/** What pandoc and Typst remarked → what the author is told. `template` is the path of the author's own. */
export function engineWarnings(
  pandoc: readonly string[],
  typst: readonly string[],
  template: string | null,
): PdfWarning[] {
  const told = [
    ...pandoc.map((said) => `pandoc says: ${firstLine(said)}`),
    ...typst.map((said) => typstSays(said, template)),
  ];
  return [...new Set(told)].map((message) => ({ kind: 'decoration', message: `${message}.`, at: null }));
}

function typstSays(warning: string, template: string | null): string {
  const { file, place, said = warning } = ofTypst.exec(warning)?.groups ?? {};
  const where = file === 'template.typ' && template !== null ? `${template}:${place}: ` : '';
  return `${where}Typst says: ${firstLine(said)}`;
}

function firstLine(said: string): string {
  return (said.split('\n', 1)[0] ?? said).slice(0, longest).replace(/[.,]$/, '');
}
