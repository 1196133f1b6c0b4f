/** Of a PDF that Typst wrote: it names its pages, each an object in the clear, in `/Kids` of one `/Pages`. */
export function countPages(pdf: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type ?\/Page\b/g)].length;
}
