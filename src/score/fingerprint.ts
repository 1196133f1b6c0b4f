/** Names a finding by what it is about, not by where it stands: the same after edits elsewhere in the file. */
export function fingerprint(rule: string, text: string, ordinal: number): string {
  const key = `${rule}\n${text.replaceAll(/\s+/g, ' ').trim()}\n${ordinal}`;
  return fnv1a(key, 0x811c9dc5) + fnv1a(key, 0x050c5d1f);
}

/** FNV-1a over UTF-16 units as eight hexadecimal digits: short, stable, and no secret. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
