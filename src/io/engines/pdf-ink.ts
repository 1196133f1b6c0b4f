import type { OperatorList, Operators } from './pdfjs.js';

/** How one letter of a page is drawn. Colours are `#rrggbb`. */
export interface Ink {
  readonly letter: string;
  /** Null where the letter is not drawn at all. */
  readonly color: string | null;
  /** What was painted before it, the latest last. */
  readonly painted: number;
}

/** A part of the page that was painted over; `color` is null for a picture or a pattern. In points, origin at the bottom left. */
export interface Patch {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly color: string | null;
}

export interface Inks {
  readonly letters: readonly Ink[];
  readonly patches: readonly Patch[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly fill: string | null;
  readonly opacity: number;
  /** Text rendering mode: 3 and 7 draw nothing. */
  readonly mode: number;
}

/** Below this a reader sees nothing. */
const leastOpacity = 0.1;
const white = '#ffffff';

/** Follows the drawing operators of a page: the colour of every letter, and what lies behind. */
export function readInks({ fnArray, argsArray }: OperatorList, ops: Operators): Inks {
  const letters: Ink[] = [];
  const patches: Patch[] = [];
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', opacity: 1, mode: 0 };
  const fills = new Set([ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke]);
  const pictures = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  const paint = (box: readonly number[], color: string | null): void => {
    if (state.opacity >= leastOpacity) patches.push({ ...bounds(box, state.matrix), color });
  };
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] ?? [];
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) saved.push(state);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) state = saved.pop() ?? state;
    if (operator === ops.transform) state = { ...state, matrix: times(state.matrix, args as unknown as Matrix) };
    if (operator === ops.paintFormXObjectBegin && args[0]) {
      state = { ...state, matrix: times(state.matrix, args[0] as Matrix) };
    }
    if (operator === ops.setFillRGBColor) state = { ...state, fill: colorOf(args[0]) };
    if (operator === ops.setFillColorN) state = { ...state, fill: null };
    if (operator === ops.setTextRenderingMode) state = { ...state, mode: Number(args[0]) };
    if (operator === ops.setGState) state = { ...state, opacity: opacityOf(args[0]) ?? state.opacity };
    if (operator === ops.constructPath && fills.has(Number(args[0]))) paint([...(args[2] as number[])], state.fill);
    if (pictures.has(operator)) paint([0, 0, 1, 1], null);
    if (operator === ops.showText) {
      const drawn = state.opacity >= leastOpacity && state.mode !== 3 && state.mode !== 7;
      const color = drawn ? (state.fill ?? '#000000') : null;
      for (const letter of lettersOf(args[0])) letters.push({ letter, color, painted: patches.length });
    }
  });
  return { letters, patches };
}

/** The colour behind a point when `painted` patches were there: the latest that covers it, else the white of the paper. */
export function behind({ patches }: Inks, painted: number, x: number, y: number): string | null {
  for (let index = painted - 1; index >= 0; index -= 1) {
    const patch = patches[index];
    if (patch && x >= patch.left && x <= patch.right && y >= patch.bottom && y <= patch.top) return patch.color;
  }
  return white;
}

function lettersOf(glyphs: unknown): string[] {
  if (!Array.isArray(glyphs)) return [];
  return glyphs.flatMap((glyph: unknown) =>
    typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? [...String(glyph.unicode)] : [],
  );
}

/** Newer versions of pdf.js say "#rrggbb"; anything else is a pattern. */
function colorOf(color: unknown): string | null {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : null;
}

function opacityOf(entries: unknown): number | null {
  const found = Array.isArray(entries)
    ? entries.find((entry: unknown) => Array.isArray(entry) && entry[0] === 'ca')
    : null;
  return Array.isArray(found) ? Number(found[1]) : null;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function bounds(
  [x = 0, y = 0, right = 0, top = 0]: readonly number[],
  [a, b, c, d, e, f]: Matrix,
): Omit<Patch, 'color'> {
  const corners = [x, right].flatMap((u) => [y, top].map((v) => [a * u + c * v + e, b * u + d * v + f] as const));
  const [us, vs] = [corners.map(([u]) => u), corners.map(([, v]) => v)];
  return { left: Math.min(...us), bottom: Math.min(...vs), right: Math.max(...us), top: Math.max(...vs) };
}
