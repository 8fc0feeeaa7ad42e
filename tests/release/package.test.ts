import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageOf } from '../../scripts/release/package';

const text = (value: string) => new TextEncoder().encode(value);
const FILES = [
  ['manifest.json', text('{}')],
  ['a/b/c.js', text('x'.repeat(5000))],
  ['ä.txt', text('Prüfung')],
] as const;

/** Entries of a zip file as its central directory lists them (PKWARE APPNOTE 4.3.12), with their bytes. */
function entriesOf(zip: Buffer) {
  const entries: { name: string; time: number; date: number; attributes: number; text: string }[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const bytes = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      time: zip.readUInt16LE(at + 12),
      date: zip.readUInt16LE(at + 14),
      attributes: zip.readUInt32LE(at + 38),
      text: (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

describe('packages for the stores', () => {
  it('have the same bytes for the same files, whatever their order', async () => {
    const one = await packageOf(new Map(FILES));
    const other = await packageOf(new Map([...FILES].reverse()));
    expect(Buffer.compare(one, other)).toBe(0);
    const changed = await packageOf(new Map([...FILES, ['d.txt', text('d')]]));
    expect(Buffer.compare(one, changed)).not.toBe(0);
  });

  it('hold each file under its name, all of the first of January 1980', async () => {
    const entries = entriesOf(Buffer.from(await packageOf(new Map(FILES))));
    const expected = FILES.map(([name, bytes]) => ({ name, text: new TextDecoder().decode(bytes) }));
    expect(entries).toEqual(
      expected
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        // Years since 1980 in the upper seven bits, month in the next four, day in the last five.
        .map((file) => ({ ...file, time: 0, date: (0 << 9) | (1 << 5) | 1, attributes: 0 })),
    );
  });
});
