import type { z } from 'zod';

/** A kind of row: its shape, and what tells one row of it from another, as parts of a key; none for the only one. */
export interface RowKindUse<S extends z.ZodType> {
  readonly schema: S;
  readonly key: (value: z.infer<S>) => readonly string[];
}

export function rowKind<S extends z.ZodType>(schema: S, key: RowKindUse<S>['key'] = () => []): RowKindUse<S> {
  return { schema, key };
}
