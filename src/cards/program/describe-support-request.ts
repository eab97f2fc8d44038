import { formatDay } from '../../domain/time/calendar-day';
import type { Program } from '../../domain/program/program';
import type { TeamPicture } from '../../domain/team/team-picture';
import { describeHoldings } from '../kit/describe-holdings';

/**
 * A text to paste into a support request: what it is about, the dates, what was tried. It holds what the team told
 * the bot and blanks for the rest; never an id or a secret.
 */
export function describeSupportRequest(
  program: Program,
  picture: TeamPicture | undefined,
  tried: { readonly question: string; readonly answer?: string | undefined },
): string {
  const { words } = program;
  const team = picture?.team;
  const date = team?.anniversary ? formatDay(team.anniversary, team.locale) : '(please fill in)';
  return [
    `Subject: ${program.shortName} renewal: ${tried.question}`,
    'Company and partner ID: (please fill in)',
    `Programme: ${program.name}. Our ${words.date.name}: ${date}.`,
    ...(team && team.holdings.length > 0
      ? [`Our ${words.holding.plural}: ${describeHoldings(team.holdings, program)}.`]
      : []),
    `Question: ${tried.question}`,
    tried.answer
      ? `What we tried: we read "${tried.answer}", and it did not settle it.`
      : 'What we tried: we searched the documentation and found no answer.',
  ].join('\n\n');
}
