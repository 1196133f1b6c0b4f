/** The words of a header in lower case, without the punctuation around them: "B.Tech (CSE)," is "b.tech" and "cse". */
export function atomsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;:|/()[\]–—·•]+/)
    .map((word) => word.replace(/^[.'"“‘*&-]+/, '').replace(/[.'"”’*&-]+$/, ''))
    .filter((word) => word !== '');
}
