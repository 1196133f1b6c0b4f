import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** Where a YAML value stands, as offsets into the text. */
export interface Spot {
  readonly start: number;
  /** Start of the key that holds it; of itself for a list item. */
  readonly key: number;
  /** By key, or by index for a list. */
  readonly parts: ReadonlyMap<string, Spot>;
}

/** The places of everything in the first document of `events`, in the shape of its value. */
export function spotOf(events: readonly Event[], text: string): Spot {
  let next = 0;
  const read = (around: number): Spot => {
    const event = events[next++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return leaf(startOf(event) ?? around);
      case EVENT_ID.SEQUENCE:
        return { ...leaf(event.start), parts: items(event.start) };
      case EVENT_ID.MAPPING:
        return { ...leaf(event.start), parts: pairs(event.start) };
      default:
        return leaf(around);
    }
  };
  const open = (): boolean => next < events.length && events[next]?.type !== EVENT_ID.POP;
  const items = (around: number): Map<string, Spot> => {
    const parts = new Map<string, Spot>();
    while (open()) parts.set(String(parts.size), read(around));
    next += 1;
    return parts;
  };
  const pairs = (around: number): Map<string, Spot> => {
    const parts = new Map<string, Spot>();
    while (open()) {
      const name = events[next];
      const key = read(around).start;
      parts.set(name?.type === EVENT_ID.SCALAR ? getScalarValue(text, name) : '', { ...read(key), key });
    }
    next += 1;
    return parts;
  };
  if (events[next]?.type === EVENT_ID.DOCUMENT) next += 1;
  return read(0);
}

function leaf(start: number): Spot {
  return { start, key: start, parts: new Map() };
}

/** Null for a value that is not written at all. */
function startOf({ style, valueStart, indent }: ScalarEvent): number | null {
  if (valueStart < 0) return null;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK)
    return valueStart + Math.max(0, indent);
  return valueStart;
}
