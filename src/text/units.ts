/** What a number measures. */
export type Dimensioned = 'percent' | 'money' | 'time' | 'size' | 'rate' | 'factor';

export interface Unit {
  readonly kind: Dimensioned;
  /** One spelling for all: "ms", "s", "min", "h", "day", "week", "month", "year", "GB", "req/s" ... */
  readonly name: string;
}

const spellings: Readonly<Record<Dimensioned, Readonly<Record<string, string>>>> = {
  time: {
    ms: 'ms msec millisecond milliseconds',
    us: 'us µs μs microsecond microseconds',
    ns: 'ns nanoseconds',
    s: 's sec secs second seconds',
    min: 'min mins minute minutes',
    h: 'h hr hrs hour hours',
    day: 'd day days night nights afternoon afternoons morning evening',
    week: 'week weeks wk wks fortnight fortnights',
    month: 'month months',
    quarter: 'quarter quarters',
    year: 'year years yr yrs',
  },
  size: {
    B: 'byte bytes',
    KB: 'kb kib kilobytes',
    MB: 'mb mib megabytes',
    GB: 'gb gib gigabytes',
    TB: 'tb tib terabytes',
    PB: 'pb petabytes',
    px: 'px pixels',
    bit: 'bit bits',
    // physical measures, which hardware bullets are about
    V: 'v volt volts mv kv',
    A: 'amp amps ma mah µa μa',
    W: 'w watt watts mw kw kwh',
    Hz: 'hz khz mhz ghz',
    m: 'mm cm km metres meters kg',
  },
  rate: {
    'req/s': 'rps qps tps ops iops req/s reqs/s requests/s msgs/s messages/s events/s',
    'req/min': 'rpm tpm',
    fps: 'fps',
    Mbps: 'mbps gbps kbps',
  },
  percent: { '%': '% percent percentage pc pp %age' },
  factor: { x: 'x × times fold' },
  money: { LPA: 'lpa ctc', INR: 'rupees inr', USD: 'usd dollars', EUR: 'eur euros', GBP: 'gbp pounds' },
};

const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(spellings).flatMap(([kind, names]) =>
    Object.entries(names).flatMap(([name, written]) =>
      written.split(' ').map((spelling): [string, Unit] => [spelling, { kind: kind as Dimensioned, name }]),
    ),
  ),
);

/** The unit that a lower-case word names. */
export function unitNamed(key: string): Unit | null {
  return units.get(key) ?? null;
}

/** Words and suffixes that multiply: "lakh" and "L" are 100,000, "crore" and "Cr" are 10,000,000. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['l', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['million', 1e6],
  ['cr', 1e7],
  ['crore', 1e7],
  ['crores', 1e7],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
]);

/** Numbers written as words. "one" is left out: it rarely counts anything. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  (
    'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 ' +
    'fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 ' +
    'seventy 70 eighty 80 ninety 90 dozen 12 dozens 24 hundred 100 hundreds 200 thousands 2000 lakhs 200000 millions 2000000'
  )
    .split(' ')
    .flatMap((word, at, all): [string, number][] => (at % 2 === 0 ? [[word, Number(all[at + 1])]] : [])),
);

export const fractionWords: ReadonlySet<string> = new Set(
  'half third thirds quarter quarters fifth fifths sixth tenth tenths'.split(' '),
);

export const currencySigns = '₹$€£';
export const currencyCodes: ReadonlySet<string> = new Set(['rs', 'inr', 'usd', 'eur', 'gbp', 'us$']);
