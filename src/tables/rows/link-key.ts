import { randomBytes } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import type { RowAddress } from './data-row';
import { encodeKey } from './key-encoder';
import { isConflict, isGone } from './table-errors';

const ADDRESS: RowAddress = { partitionKey: encodeKey(['secret']), rowKey: encodeKey(['link-key']) };
const KEY_BYTES = 32;

/**
 * The key that signs links to files, in the table `Index`: made by the process that first needs it, shared by all.
 * Whoever can read the table can read what the links open as well.
 */
export async function linkKey(client: TableClient): Promise<Uint8Array> {
  return (await storedKey(client)) ?? makeKey(client);
}

async function makeKey(client: TableClient): Promise<Uint8Array> {
  try {
    await client.createEntity({ ...ADDRESS, key: randomBytes(KEY_BYTES).toString('base64') });
  } catch (error) {
    if (!isConflict(error)) throw error;
  }
  const stored = await storedKey(client);
  if (!stored) throw new Error('The key for links was stored and is gone again.');
  return stored;
}

async function storedKey(client: TableClient): Promise<Uint8Array | undefined> {
  try {
    const { key } = await client.getEntity<{ key?: unknown }>(ADDRESS.partitionKey, ADDRESS.rowKey);
    return typeof key === 'string' ? Buffer.from(key, 'base64') : undefined;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
