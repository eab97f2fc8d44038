import { z } from 'zod';

const tenantId = z.string().min(1).optional().catch(undefined);
const schema = z.object({
  conversation: z.object({ tenantId }).optional().catch(undefined),
  channelData: z
    .object({ tenant: z.object({ id: tenantId }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/**
 * The tenants an activity names, that of its conversation first: there is its place. A shared channel may name the
 * tenant of who writes beside it; none at all where Teams leaves both out.
 */
export function tenantsOf(activity: unknown): readonly string[] {
  const parsed = schema.safeParse(activity);
  if (!parsed.success) return [];
  const { conversation, channelData } = parsed.data;
  return [...new Set([conversation?.tenantId, channelData?.tenant?.id].flatMap((id) => id ?? []))];
}
