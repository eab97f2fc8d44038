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
  hypothetical: 'You said what could be, so I left everything.',
  quoted: 'Those are the words of somebody else, so I left everything.',
  reported: 'That is what somebody else says, so I left everything.',
  'other-owner': 'That does not speak of this team, so I left everything.',
  past: 'That speaks of the past, so I left everything.',
  planned: 'That is still to come, so I left everything. Tell me when it is so.',
  comparison: 'You compared things, so I left everything.',
  example: 'You gave an example, so I left everything.',
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
  const how =
    reason === 'negated' ? '' : ' To change something, say it plainly, like "anniversary 30 June 2027".';
  return { title: 'Nothing was changed', text: `${WHY[reason]}${stays}${how}` };
}
