import { LintError } from '../errors.js';

/** Code points from `first` to `last`, both among them. */
export interface CodeRange {
  readonly first: number;
  readonly last: number;
}

export interface FontFacts {
  /** The names that a template asks for it by, as far as the file tells. */
  readonly families: readonly string[];
  readonly ranges: readonly CodeRange[];
}

/** What a TrueType or OpenType file or a collection of them has (ISO 14496-22: tables `cmap` and `name`). Throws a `LintError` for anything else. */
export function readFont(bytes: Uint8Array, path: string): FontFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const faces = facesOf(view).map((at) => tablesOf(view, at));
    return {
      families: [...new Set(faces.flatMap((tables) => familyOf(view, tables.get('name')) ?? []))],
      ranges: rangesOf(view, faces[0]?.get('cmap')),
    };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new LintError('file', `${path} is not a TrueType or OpenType font`, {
      hint: 'Give pdf.fonts files that end in .ttf, .otf or .ttc, as their makers publish them.',
      place: { path, line: null, column: null },
      cause,
    });
  }
}

/** "ttcf" */
const collection = 0x74746366;
/** Regional forms and widths of one typeface. */
const mostFaces = 64;

/** Where the faces begin. Those of a collection have the same letters. */
function facesOf(view: DataView): number[] {
  if (view.getUint32(0) !== collection) return [0];
  return Array.from({ length: Math.min(mostFaces, view.getUint32(8)) }, (_, index) => view.getUint32(12 + 4 * index));
}

/** Offsets of the tables by name, of the face that begins at `face`. */
function tablesOf(view: DataView, face: number): ReadonlyMap<string, number> {
  const version = view.getUint32(face);
  if (version !== 0x00010000 && version !== 0x4f54544f) throw new RangeError('neither TrueType nor OpenType');
  const count = view.getUint16(face + 4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = face + 12 + 16 * index;
      const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
      return [name, view.getUint32(at + 8)];
    }),
  );
}

/** The typographic family (16), else the plain one (1), as Windows reads it. */
function familyOf(view: DataView, table: number | undefined): string | null {
  if (table === undefined) return null;
  const strings = table + view.getUint16(table + 4);
  const names = Array.from({ length: view.getUint16(table + 2) }, (_, index) => {
    const at = table + 6 + 12 * index;
    return { platform: view.getUint16(at), kind: view.getUint16(at + 6), at };
  }).filter(({ platform }) => platform === 3);
  const found = names.find(({ kind }) => kind === 16) ?? names.find(({ kind }) => kind === 1);
  if (found === undefined) return null;
  const start = strings + view.getUint16(found.at + 10);
  const units = view.getUint16(found.at + 8) / 2;
  return String.fromCharCode(...Array.from({ length: units }, (_, unit) => view.getUint16(start + 2 * unit)));
}

function rangesOf(view: DataView, table: number | undefined): CodeRange[] {
  if (table === undefined) throw new RangeError('no character map');
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, index) => table + view.getUint32(table + 8 + 8 * index),
  );
  const ofFormat = (format: number): number | undefined => subtables.find((at) => view.getUint16(at) === format);
  const full = ofFormat(12);
  if (full !== undefined) return groupsOf(view, full);
  const basic = ofFormat(4);
  return basic === undefined ? [] : segmentsOf(view, basic);
}

function groupsOf(view: DataView, at: number): CodeRange[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => ({
    first: view.getUint32(at + 16 + 12 * index),
    last: view.getUint32(at + 20 + 12 * index),
  }));
}

/** Format 4 ends with a segment for 0xFFFF, which is no character. */
function segmentsOf(view: DataView, at: number): CodeRange[] {
  const length = view.getUint16(at + 6);
  return Array.from({ length: length / 2 }, (_, index) => ({
    first: view.getUint16(at + 16 + length + 2 * index),
    last: view.getUint16(at + 14 + 2 * index),
  })).filter(({ last }) => last !== 0xffff);
}
