import { deflateSync } from 'node:zlib';

/** A PDF of one line a row, written by hand: its font is not embedded. */
export function handmadePdf(...pages: readonly (readonly string[])[]): Buffer {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  const objects = [
    text('<</Type/Catalog/Pages 2 0 R>>'),
    text(`<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`),
    text('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    ...pages.flatMap((lines, index) => [
      text(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
      ),
      stream(text(lines.map(drawn).join('\n')), false),
    ]),
  ];
  return file(objects);
}

/** A page whose content is `bytes` times a space, in a file a thousandth as large. */
export function packedSpaces(bytes: number): Buffer {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';
  const pages = [text('<</Type/Catalog/Pages 2 0 R>>'), text('<</Type/Pages/Count 1/Kids[3 0 R]>>'), text(page)];
  return file([...pages, stream(Buffer.alloc(bytes, ' '), true)]);
}

function drawn(line: string, row: number): string {
  const size = row === 0 ? 20 : 11;
  return `BT /F ${size} Tf 50 ${780 - 18 * row} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

function stream(content: Buffer, packed: boolean): Buffer {
  const data = packed ? deflateSync(content, { level: 9 }) : content;
  const filter = packed ? '/Filter/FlateDecode' : '';
  return Buffer.concat([text(`<</Length ${data.length}${filter}>>stream\n`), data, text('\nendstream')]);
}

function file(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [text('%PDF-1.7\n')];
  const starts = objects.map((object, index) => {
    const start = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(text(`${index + 1} 0 obj\n`), object, text('\nendobj\n'));
    return start;
  });
  const table = parts.reduce((sum, { length }) => sum + length, 0);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(text(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\n`));
  parts.push(text(`startxref\n${table}\n%%EOF`));
  return Buffer.concat(parts);
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}
