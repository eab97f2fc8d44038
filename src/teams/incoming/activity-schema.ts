import { z } from 'zod';

/** A field we can do without: what is malformed counts as absent. */
function lenient<T extends z.ZodType>(schema: T): z.ZodCatch<z.ZodOptional<T>> {
  return schema.optional().catch(undefined);
}

const text = lenient(z.string().min(1));
/** Shown and stored; no name is longer. */
const name = lenient(
  z
    .string()
    .min(1)
    .transform((long) => long.slice(0, 200)),
);
const id = z.string().refine(isId);

/**
 * Whether a text can be an id of Teams: ASCII, and not so long that keys made of it would not fit; there every sign
 * but these takes three characters.
 */
function isId(written: string): boolean {
  const signs = written.replace(/[\w.:@;=+,-]/g, '').length;
  return /^[\x21-\x7e]+$/.test(written) && written.length + 2 * signs <= 350;
}

const accountSchema = z.object({
  id,
  name,
  aadObjectId: lenient(id),
  tenantId: text,
  userRole: text,
  properties: lenient(z.object({ userRole: text, tenantId: text })),
});
export type Account = z.infer<typeof accountSchema>;

const entitySchema = z.object({
  type: text,
  id: text,
  locale: text,
  timezone: text,
  text,
  mentioned: lenient(accountSchema),
});
export type Entity = z.infer<typeof entitySchema>;

/** Of the attachments only the message as it is shown, which is a text. */
const attachmentSchema = z.object({ contentType: text, content: lenient(z.string().max(100_000)) });

const named = lenient(z.object({ id: lenient(id), name }));
const channel = lenient(z.object({ id: lenient(id), name, type: text }));

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
  id: lenient(id),
  name: text,
  action: text,
  serviceUrl: z.url(),
  conversation: z.object({
    id: id.refine((written) => !written.startsWith(';')),
    conversationType: text,
    isGroup: lenient(z.boolean()),
  }),
  recipient: z.object({ id, isTargeted: lenient(z.boolean()) }),
  from: lenient(accountSchema),
  text: lenient(z.string().max(100_000)),
  value: z.unknown().optional(),
  replyToId: lenient(id),
  locale: text,
  localTimezone: text,
  entities: listOf(entitySchema),
  attachments: listOf(attachmentSchema),
  membersAdded: listOf(accountSchema),
  membersRemoved: listOf(accountSchema),
  channelData: z
    .object({
      eventType: text,
      team: named,
      channel,
      settings: lenient(z.object({ selectedChannel: named })),
    })
    .catch({}),
});
export type ParsedActivity = z.infer<typeof activitySchema>;
