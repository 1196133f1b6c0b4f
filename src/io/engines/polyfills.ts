/*
 * What pdf.js expects of a newer Node. Without it Node 20 fails, or reads the text but silently loses fonts and colours.
 * Imported before pdf.js, for its effect.
 */

define(Promise, 'try', async (call: (...args: readonly unknown[]) => unknown, ...args: readonly unknown[]) =>
  call(...args),
);

define(URL, 'parse', (url: string, base?: string): URL | null => (URL.canParse(url, base) ? new URL(url, base) : null));

define(ArrayBuffer.prototype, 'transferToFixedLength', function (this: ArrayBuffer, length: number = this.byteLength) {
  const moved = structuredClone(this, { transfer: [this] });
  if (length === moved.byteLength) return moved;
  const resized = new Uint8Array(length);
  resized.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)));
  return resized.buffer;
});

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
