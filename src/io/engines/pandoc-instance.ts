import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

export interface Conversion {
  readonly stdout: string;
  readonly stderr: string;
  readonly warnings: readonly string[];
}

export interface PandocInstance {
  /** One at a time: the program has one standard input. */
  convert(options: { readonly from: string; readonly to: string }, input: string): Conversion;
  version(): string;
}

/** What pandoc.wasm exports (its `wasm/` folder in pandoc's repository), and what any WASI reactor does. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly __wasm_call_ctors: () => void;
  readonly malloc: (bytes: number) => number;
  readonly hs_init_with_rtsopts: (argc: number, argv: number) => void;
  readonly convert: (options: number, length: number) => void;
  readonly query: (options: number, length: number) => void;
}

/**
 * pandoc's program in memory. The package has a loader of its own, which asks for a heap of 64 MiB before there is any need: without
 * that the first conversion takes half the time.
 */
export async function instantiatePandoc(binary: Uint8Array<ArrayBuffer>): Promise<PandocInstance> {
  const files = new Map<string, File>();
  const silent = new ConsoleStdout(() => undefined);
  const wasi = new WASI(
    ['pandoc.wasm'],
    [],
    [new OpenFile(new File([])), silent, silent, new PreopenDirectory('/', files)],
  );
  const module = await WebAssembly.compile(binary);
  const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
  const exports = instance.exports as unknown as Exports;
  wasi.initialize({ exports });
  exports.__wasm_call_ctors();
  start(exports);

  const call = (entry: 'convert' | 'query', options: object, input: string): Conversion => {
    files.clear();
    files.set('stdin', new File(new TextEncoder().encode(input), { readonly: true }));
    for (const name of ['stdout', 'stderr', 'warnings']) files.set(name, new File([]));
    exports[entry](...place(exports, JSON.stringify(options)));
    return {
      stdout: textOf(files.get('stdout')),
      stderr: textOf(files.get('stderr')),
      warnings: warningsIn(textOf(files.get('warnings'))),
    };
  };
  return {
    convert: (options, input) => call('convert', options, input),
    version: () => String(JSON.parse(call('query', { query: 'version' }, '').stdout)),
  };
}

/** Haskell's runtime wants its own `argc` and `argv`. */
function start(exports: Exports): void {
  const [name] = place(exports, 'pandoc.wasm\0');
  const argc = exports.malloc(4);
  const argv = exports.malloc(8);
  const pointer = exports.malloc(4);
  const memory = new DataView(exports.memory.buffer);
  memory.setUint32(argc, 1, true);
  memory.setUint32(argv, name, true);
  memory.setUint32(argv + 4, 0, true);
  memory.setUint32(pointer, argv, true);
  exports.hs_init_with_rtsopts(argc, pointer);
}

/** Puts a text into the program's memory: its address and its length in bytes. */
function place({ malloc, memory }: Exports, text: string): [address: number, length: number] {
  const bytes = new TextEncoder().encode(text);
  const address = malloc(bytes.length);
  new Uint8Array(memory.buffer, address, bytes.length).set(bytes);
  return [address, bytes.length];
}

/** The messages of pandoc's log, a list of records in JSON; nothing where it wrote none. */
function warningsIn(log: string): string[] {
  const records =
    log === '' ? [] : (JSON.parse(log) as readonly { readonly verbosity: string; readonly pretty: string }[]);
  return records.filter(({ verbosity }) => verbosity === 'WARNING').map(({ pretty }) => pretty);
}

function textOf(file: File | undefined): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(file?.data);
}
