import pino from 'pino';
import type { Log } from '../ports';
import { describeError } from './describe-error';

/** A log of JSON lines on standard output: constant messages, data in fields, errors with their stack. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    info: (message, fields) => logger.info(withError(fields), message),
    warn: (message, fields) => logger.warn(withError(fields), message),
    error: (message, fields) => logger.error(withError(fields), message),
  };
}

function withError(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { error, ...rest } = fields;
  return error === undefined ? rest : { ...rest, err: describeError(error) };
}
