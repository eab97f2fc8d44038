import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  /** Path within the archive, with `/`. */
  readonly name: string;
  readonly data: Buffer;
}

/** 1 January 1980, the earliest day a zip knows: the same files always give the same archive. */
const DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

interface Entry {
  /** The fields which a file's own header and its line in the directory share. */
  readonly fields: Buffer;
  readonly name: Buffer;
  readonly data: Buffer;
}

/** The files as a zip archive. Enough for a few small files: no folders, no archive beyond 4 GiB. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of files.map(entryOf)) {
    const local = Buffer.concat([signature('PK\x03\x04'), entry.fields, entry.name, entry.data]);
    directory.push(directoryLine(entry, offset));
    parts.push(local);
    offset += local.length;
  }
  const lines = Buffer.concat(directory);
  return Buffer.concat([...parts, lines, directoryEnd(files.length, lines.length, offset)]);
}

function entryOf({ name, data }: ZipFile): Entry {
  const packed = deflateRawSync(data, { level: 9 });
  const encodedName = Buffer.from(name, 'utf8');
  const fields = Buffer.concat([
    words(VERSION, UTF8_NAMES, DEFLATED, 0, DATE),
    longs(crc32(data), packed.length, data.length),
    words(encodedName.length, 0),
  ]);
  return { fields, name: encodedName, data: packed };
}

function directoryLine({ fields, name }: Entry, offset: number): Buffer {
  const attributes = Buffer.concat([words(0, 0, 0), longs(0, offset)]);
  return Buffer.concat([signature('PK\x01\x02'), words(VERSION), fields, attributes, name]);
}

function directoryEnd(count: number, length: number, offset: number): Buffer {
  return Buffer.concat([signature('PK\x05\x06'), words(0, 0, count, count), longs(length, offset), words(0)]);
}

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2);
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, index * 4);
  return buffer;
}
