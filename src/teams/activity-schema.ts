import { z } from 'zod';

/** A field we can do without: what is malformed counts as absent. */
function lenient<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> {
  return schema.optional().catch(undefined);
}

const text = lenient(z.string().min(1));
const id = z.string().min(1).max(500);

const accountSchema = z.object({
  id,
  name: text,
  aadObjectId: text,
  tenantId: text,
  userRole: text,
  properties: lenient(z.object({ userRole: text, tenantId: text })),
});
export type Account = z.infer<typeof accountSchema>;

const entitySchema = z.object({
  type: text,
  locale: text,
  timezone: text,
  text,
  mentioned: lenient(accountSchema),
});
export type Entity = z.infer<typeof entitySchema>;

const named = lenient(z.object({ id: text, name: text }));

/** Entities or accounts of a list that cannot be read are left out; the rest of the list counts. */
function listOf<T extends z.ZodType>(schema: T): z.ZodType<z.infer<T>[]> {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** The fields of an activity that the bot uses. */
export const activitySchema = z.object({
  type: z.string(),
  name: text,
  action: text,
  serviceUrl: z.url(),
  conversation: z.object({ id, conversationType: text, isGroup: lenient(z.boolean()) }),
  recipient: z.object({ id }),
  from: lenient(accountSchema),
  text: lenient(z.string().max(100_000)),
  value: z.unknown().optional(),
  replyToId: text,
  locale: text,
  localTimezone: text,
  entities: listOf(entitySchema),
  membersAdded: listOf(accountSchema),
  membersRemoved: listOf(accountSchema),
  channelData: z
    .object({
      eventType: text,
      team: named,
      channel: named,
      settings: lenient(z.object({ selectedChannel: named })),
    })
    .catch({}),
});
export type ParsedActivity = z.infer<typeof activitySchema>;
