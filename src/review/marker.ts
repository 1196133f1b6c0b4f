const summaryStart = '<!-- bulletlint:summary';
const findingStart = '<!-- bulletlint:finding ';
const end = ' -->';

/**
 * Hidden first line of the summary comment. Runs in different folders of one repository each have their own.
 * Only the very start of a body counts, here and below, so that a quotation of ours is not ours.
 */
export function summaryMarker(root: string): string {
  return `${summaryStart}${root === '' ? '' : ` ${encodeURI(root)}`}${end}`;
}

/** Hidden first line of an inline comment; `key` names what it is about. */
export function findingMarker(key: string): string {
  return `${findingStart}${key}${end}`;
}

/** The key of an inline comment of ours; null for anybody else's. */
export function keyOf(body: string): string | null {
  if (!body.startsWith(findingStart)) return null;
  const stop = body.indexOf(end);
  return stop === -1 ? null : body.slice(findingStart.length, stop);
}
