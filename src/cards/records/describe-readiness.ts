import { daysLeftOf, type TeamPicture } from '../../domain/team/team-picture';
import { EXPIRY_NOTICE_DAYS } from '../../domain/records/customer-reference';
import { optional } from '../kit/card-data';
import { describeHeadline } from './describe-forecast';
import { describeExpiring } from './describe-references';
import type { Fact } from '../kit/view';

/** What status says about readiness: the forecast in a sentence, and references that run out soon. */
export function describeReadiness(picture: TeamPicture): readonly Fact[] {
  return [
    ...optional(describeHeadline(picture)).map((value) => ({ title: 'Forecast', value })),
    ...optional(describeExpiring(picture)).map((value) => ({ title: 'References', value })),
  ];
}

/** The same for a reminder's card, which looks ahead to the date: every reference that runs out until then is named. */
export function describeOutlook(picture: TeamPicture): readonly string[] {
  const within = Math.max(EXPIRY_NOTICE_DAYS, daysLeftOf(picture) ?? 0);
  const headline = describeHeadline(picture);
  return [...optional(headline && `Forecast: ${headline}`), ...optional(describeExpiring(picture, within))];
}
