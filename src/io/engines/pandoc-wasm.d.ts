/** The part of pandoc-wasm that takes its binary from the caller; the build resolves it past the package's export map. */
declare module 'pandoc-wasm/src/core.js' {
  interface Conversion {
    readonly stdout: string;
    readonly stderr: string;
    readonly warnings: readonly unknown[];
  }
  interface Pandoc {
    /** One at a time: concurrent calls return empty strings. */
    convert(options: { from: string; to: string }, stdin: string, files: Record<string, never>): Promise<Conversion>;
    query(options: { query: 'version' }): string;
  }
  export function createPandocInstance(binary: Uint8Array): Promise<Pandoc>;
}
