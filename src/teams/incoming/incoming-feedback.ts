import { z } from 'zod';
import type { IncomingFeedback } from '../../app/turn/conversation';
import { withPerson, type Placed } from './incoming';
import { parseJson } from '../../parse-json';

/** The name of the invoke that Teams sends for the buttons below a message with a feedback loop. */
export const FEEDBACK = 'message/submitAction';

const LONGEST_WORDS = 1000;

const schema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown().optional() }),
});
const wordsSchema = z.object({ feedbackText: z.string() });

/** What somebody said of a message by Teams' own buttons; undefined when it is malformed or names no message. */
export function readFeedback(placed: Placed): IncomingFeedback | undefined {
  const { value, replyToId } = placed.activity;
  const parsed = schema.safeParse(value);
  const incoming = withPerson(placed);
  if (!incoming || !parsed.success || replyToId === undefined) return undefined;
  const { reaction, feedback } = parsed.data.actionValue;
  return { ...incoming, activityId: replyToId, helpful: reaction === 'like', words: wordsIn(feedback) };
}

/** The words come as JSON in a text; '' where there are none. */
function wordsIn(feedback: unknown): string {
  const parsed = wordsSchema.safeParse(typeof feedback === 'string' ? parseJson(feedback) : feedback);
  return parsed.success ? parsed.data.feedbackText.trim().slice(0, LONGEST_WORDS) : '';
}
