/**
 * What a record holds under a key that somebody typed: never what every object inherits.
 * @example ownValue({ pls: 'please' }, 'constructor') // undefined
 */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
