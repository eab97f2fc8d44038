import type { OwnDataTopic } from './command';
import { topic, type Topic } from './topic';

export type OwnTopics = readonly Topic[];

/** Words of such questions whatever they are about. */
const SHARED =
  'how|who|whom|whose|when|which|what|why|many|much|long|not|b4|<reminder>|<remind>|<posted>|<dates>|<expire>|<contact>|<competency>|competency|competencies|competence|competences|reminding|made|program|pinging|nagging|ticked|tick|missing|next|so far|yet|fill|fills';

/** A question a team asks about itself; everyday words do not count against it. */
export function ownTopic(about: OwnDataTopic, words: Parameters<typeof topic>[1]): Topic {
  const also = words.also === undefined ? SHARED : `${words.also}|${SHARED}`;
  return topic({ do: 'ask', about }, { lenient: true, ...words, also });
}

/** Words of questions about how things work, which the programme answers, or about something else altogether. */
export const GENERAL =
  'where|how do|how can|how does|how is|how are|how was|why|mean|means|meaning|called|definition|explain|find|calculated?|counts as|counted|windows?|starts?|begin|possible|possibly|earliest|allowed|' +
  'costs?|fees?|price|pay|can|could|may|should|example|in general|usually|normally|generally|typically|microsoft|calls?|webinar|session|if|portal|pmc|partner center|benefits?|keys?|licen[cs]es?|' +
  'specializations?|specialisations?|references?|exams?|score|certifications?|audit|grace|mails?|emails?|wedding|moon|ticket|support|passport|domain|agreement|requirements|points|seats|credits?|legacy|invoice|card|christmas|easter|weekend|vacation|holidays?|summer|birthday|party|salary|weather|happens?|happen|consequences|action pack';
