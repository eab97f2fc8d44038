import { z } from 'zod';
import type { Delivery } from '../../domain/team/team';
import { reasonOfCode } from '../../teams/codes/reason-of-code';

/** As rows of deliveries have always been: `reason` holds the code itself, and what it means is found when read. */
const storedSchema = z.looseObject({ reason: z.string() });

/** A delivery as its row holds it; the same keys in the same order as before reasons were the bot's own. */
export function deliveryToStore({ code, ...delivery }: Delivery): object {
  return code === undefined ? delivery : { ...delivery, reason: code };
}

/** A row's delivery with what its code means beside it. What is none is given back as it is. */
export function storedDelivery(json: unknown): unknown {
  const { data } = storedSchema.safeParse(json);
  return data === undefined ? json : { ...data, reason: reasonOfCode(data.reason), code: data.reason };
}
