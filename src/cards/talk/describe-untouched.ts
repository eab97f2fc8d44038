import { shortened } from './shortened';
import { formatDay } from '../../domain/time/calendar-day';
import type { TeamPicture } from '../../domain/team/team-picture';

/** Why words that speak of a change are none. */
export type UntouchedReason =
  | 'negated'
  | 'condition'
  | 'hypothetical'
  | 'quoted'
  | 'reported'
  | 'other-owner'
  | 'past'
  | 'planned'
  | 'comparison'
  | 'example'
  | 'too-long'
  | 'other';

const WHY: Readonly<Record<UntouchedReason, string>> = {
  negated: 'As you say, I leave it.',
  condition: 'That depends on something, so I wait until you say that it is so.',
  hypothetical: 'You said what could be, so I left {what}.',
  quoted: 'Those are the words of somebody else, so I left {what}.',
  reported: 'That is what somebody else says, so I left {what}.',
  'other-owner': 'That does not speak of this team, so I left {what}.',
  past: 'That speaks of the past, so I left {what}.',
  planned: 'That is still to come, so I left {what}. Tell me when it is so.',
  comparison: 'You compared things, so I left {what}.',
  example: 'You gave an example, so I left {what}.',
  'too-long': 'That is too long for me to be sure what you mean.',
  other: 'I did not read that as a change for this team.',
};

/** One plain sentence on why nothing was changed, with what stays as it is and how to change it. */
export function describeUntouched(
  reason: UntouchedReason,
  picture: TeamPicture | undefined,
): { readonly title: string; readonly text: string } {
  const date = picture?.team.anniversary;
  const stays =
    picture && date
      ? ` Your ${picture.program.words.date.name} stays ${formatDay(date, picture.team.locale)}.`
      : '';
  const why = WHY[reason].replace('{what}', 'everything');
  const how =
    reason === 'negated' ? '' : ' To change something, say it plainly, like "anniversary 30 June 2027".';
  return { title: 'Nothing was changed', text: `${why}${stays}${how}` };
}

/** The same of one part of a message whose other parts may well have changed something. */
export function describeUntouchedPart(
  reason: UntouchedReason,
  part: string,
): { readonly title: string; readonly text: string } {
  return {
    title: 'One part I left as it is',
    text: `“${shortened(part)}”: ${WHY[reason].replace('{what}', 'that')}`,
  };
}
