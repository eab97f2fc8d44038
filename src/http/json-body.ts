import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { parseJson } from '../parse-json';

/** What was read from a request: its JSON object, or the status and short code to answer. */
export type JsonBody =
  | { readonly kind: 'body'; readonly value: Record<string, unknown> }
  | { readonly kind: 'refused'; readonly status: 400 | 408 | 413 | 415; readonly code: string };

export interface BodyLimits {
  /** Bytes really read, whatever the request announces. */
  readonly maxBytes: number;
  /** Milliseconds for the whole body. */
  readonly timeoutMs: number;
  /** Milliseconds a client gets to take its refusal before the rest of its body is cut off. */
  readonly lingerMs: number;
}

const maxDepth = 64;
const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

const tooLarge = { kind: 'refused', status: 413, code: 'PayloadTooLarge' } as const;
const badContent = { kind: 'refused', status: 400, code: 'InvalidContent' } as const;
const tooSlow = { kind: 'refused', status: 408, code: 'RequestTimeout' } as const;

/**
 * Reads a request's body as one JSON object. Never throws: what is too large, too slow, too deep, compressed or
 * not an object comes back as a refusal. Keys that could reach a prototype are dropped.
 * (restify's own parser dies of a broken gzip body and counts compressed bytes only.)
 * @example '[]' // { kind: 'refused', status: 400, code: 'InvalidContent' }
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<JsonBody> {
  if (!isPlainJson(request)) return { kind: 'refused', status: 415, code: 'UnsupportedMediaType' };
  if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes) return tooLarge;
  const bytes = await readBytes(request, limits);
  return Buffer.isBuffer(bytes) ? parseObject(bytes) : bytes;
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'identity' && /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
}

function readBytes(request: IncomingMessage, limits: BodyLimits): Promise<Buffer | JsonBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: Buffer | JsonBody): void => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('close', onClose);
      resolve(result);
    };
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limits.maxBytes) finish(tooLarge);
      else chunks.push(chunk);
    };
    const onEnd = (): void => finish(Buffer.concat(chunks));
    const onClose = (): void => finish(badContent);
    const timer = setTimeout(() => finish(tooSlow), limits.timeoutMs);
    request.on('data', onData).on('end', onEnd).on('close', onClose);
    request.on('error', onClose);
  });
}

function parseObject(bytes: Buffer): JsonBody {
  const value = parseBytes(bytes);
  if (!isRecord(value) || !dropPrototypeKeys(value)) return badContent;
  return { kind: 'body', value };
}

function parseBytes(bytes: Buffer): unknown {
  return isUtf8(bytes) ? parseJson(bytes.toString('utf8')) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** False when the value is nested too deeply. Without recursion, so that depth cannot overflow the stack. */
function dropPrototypeKeys(root: object): boolean {
  const open: { node: object; depth: number }[] = [{ node: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > maxDepth) return false;
    for (const key of prototypeKeys) Reflect.deleteProperty(next.node, key);
    for (const child of Object.values(next.node) as unknown[]) {
      if (typeof child === 'object' && child !== null) open.push({ node: child, depth: next.depth + 1 });
    }
  }
  return true;
}
