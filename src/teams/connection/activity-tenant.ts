import { z } from 'zod';

const tenantId = z.string().min(1).optional().catch(undefined);
const schema = z.object({
  conversation: z.object({ tenantId }).optional().catch(undefined),
  channelData: z
    .object({ tenant: z.object({ id: tenantId }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** The tenant an activity comes from; undefined when it names none, or two different ones. */
export function tenantOf(activity: unknown): string | undefined {
  const parsed = schema.safeParse(activity);
  if (!parsed.success) return undefined;
  const conversation = parsed.data.conversation?.tenantId;
  const channel = parsed.data.channelData?.tenant?.id;
  if (conversation && channel && conversation !== channel) return undefined;
  return conversation ?? channel;
}
