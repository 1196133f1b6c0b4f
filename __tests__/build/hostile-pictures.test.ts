import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { resumeOf, workshop } from './workshop.js';

const shop = workshop();
afterAll(() => shop.close());

function svg(content: string, size = 'width="10" height="10"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${content}</svg>`;
}

/** Ten of the one before, eight times over. */
function tenfold(first: string, next: (name: string, before: string) => string): string {
  return [first, ...[...'bcdefghi'].map((name, index) => next(name, 'abcdefgh'.charAt(index)))].join('');
}

const laughs = tenfold('<!ENTITY a "ha">', (name, before) => `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`);
const uses = tenfold(
  '<g id="a"><path d="M0 0h1"/></g>',
  (name, before) => `<g id="${name}">${`<use xlink:href="#${before}"/>`.repeat(10)}</g>`,
);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Black, of this many pixels a side, a bit each. */
function png(pixels: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(pixels, 0);
  head.writeUInt32BE(pixels, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(pixels / 8) + 1) * pixels));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const refused = 'The PDF leaves out the picture "Portrait": it is damaged, too large, or draws from other files.';

describe('a picture', () => {
  test.each([
    ['of entities within entities', `<!DOCTYPE svg [${laughs}]>${svg('<text>&i;</text>')}`],
    ['of uses within uses', svg(`<defs>${uses}</defs><use xlink:href="#i"/>`)],
    ['of a file of the machine', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`],
    ['that shows a file of the machine', svg('<image width="9" height="9" xlink:href="file:///etc/passwd"/>')],
    ['that shows one of the web', svg('<image width="9" height="9" href="http://127.0.0.1:9/x.png"/>')],
    ['of groups within groups', svg('<g>'.repeat(50_000) + '</g>'.repeat(50_000))],
    ['of no size', svg('', 'width="0" height="0"')],
    ['of 65,535 pixels by 65,535', png(65_535)],
    ['that says so and has none', Buffer.concat([png(1).subarray(0, 16), Buffer.alloc(8, 0xff), png(1).subarray(24)])],
  ])('%s is left out, and told', async (_, bytes) => {
    const { view, built } = await shop.read(resumeOf('# Asha Rao\n\n![Portrait](me)\n\n## Skills\n\nGo'), {
      picture: async () => new Uint8Array(Buffer.from(bytes)),
    });
    expect(view.text).toBe('Asha Rao\nSKILLS\nGo');
    expect(built.warnings.map(({ message }) => message)).toEqual([refused]);
  });

  test.each([
    ['as large as a country', svg('<path d="M0 0h1"/>', 'width="1e9" height="1e9"')],
    [
      'of blurs without end',
      svg(
        '<filter id="f"><feGaussianBlur stdDeviation="1000"/></filter><rect filter="url(#f)" width="100000" height="100000"/>',
        'width="100000" height="100000"',
      ),
    ],
  ])('%s is drawn small', async (_, bytes) => {
    const { view, built } = await shop.read(resumeOf('# Asha Rao\n\n![Portrait](me)\n\n## Skills\n\nGo'), {
      picture: async () => new Uint8Array(Buffer.from(bytes)),
    });
    expect([view.pages, built.warnings, built.bytes.length < 100_000]).toEqual([1, [], true]);
  });
});
