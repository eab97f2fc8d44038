import { describeDistance } from '../cards/describe-countdown';
import { describeHoldings } from '../cards/describe-holdings';
import { describeMoments } from '../cards/describe-plan';
import { describeDelivery } from '../cards/describe-history';
import { formatDay } from '../domain/calendar-day';
import { fullChecklist, type ChecklistEntry } from '../domain/checklist';
import type { OwnDataTopic } from '../domain/command';
import { checklistInput, daysLeftOf, type TeamPicture } from '../domain/team-picture';
import { dayIn, formatInstant } from '../domain/time-zone';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { notSetUp } from './not-set-up';
import { noticeReply, OPEN_SET_UP, SHOW_STATUS, type Turn } from './turn';
import { buttonData } from '../domain/button-data';

/** Answers a question about the team's own data from what is stored. */
export function tellOwnData(ctx: AppContext, turn: Turn, about: OwnDataTopic): readonly Reply[] {
  if (!turn.picture) return notSetUp(ctx, turn);
  const { title, text } = TELLERS[about](turn.picture, ctx);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title,
    text,
    buttons: [
      SHOW_STATUS,
      { title: 'Checklist', data: buttonData({ action: 'show', what: 'checklist' }) },
      OPEN_SET_UP,
    ],
  });
}

interface Told {
  readonly title: string;
  readonly text: string;
}

type Teller = (picture: TeamPicture, ctx: AppContext) => Told;

const TELLERS: Readonly<Record<OwnDataTopic, Teller>> = {
  date: tellDate,
  'days-left': tellDate,
  holdings: tellHoldings,
  contact: tellContact,
  'stand-in': tellStandIn,
  'next-reminder': tellNextReminder,
  sent: tellSent,
  'open-items': tellOpenItems,
  'done-items': tellDoneItems,
  'who-ticked': tellDoneItems,
  program: ({ program }) => ({
    title: `You are on ${program.name}`,
    text: 'Say "programs" to see the others, or "program" and a name to change.',
  }),
  'time-zone': ({ team }) => ({
    title: `Your time zone is ${team.timeZone}`,
    text: 'Reminders come in its daytime. Say "time zone" and a city to change it.',
  }),
  paused: tellPaused,
};

function tellDate(picture: TeamPicture): Told {
  const { team, program } = picture;
  const name = program.words.date.name;
  const left = daysLeftOf(picture);
  if (!team.anniversary || left === undefined) {
    return {
      title: `I do not know your ${name}`,
      text: `${program.words.date.find.text} Then say "anniversary" and the date.`,
    };
  }
  const unit = Math.abs(left) === 1 ? 'day' : 'days';
  const days = left < 0 ? `${-left} ${unit} ago` : left === 0 ? 'that is today' : `${left} ${unit} left`;
  const unsure = team.dateConfirmed ? '' : ' The date is not confirmed: nobody told me that you renewed.';
  return {
    title: `${formatDay(team.anniversary, team.locale)}: ${days}`,
    text: `That is your ${name} (${team.timeZone}). Say "anniversary" and a date to correct it.${unsure}`,
  };
}

function tellHoldings({ team, program }: TeamPicture): Told {
  return {
    title: `What you hold: ${describeHoldings(team.holdings, program)}`,
    text: `Say "add" or "drop" and a ${program.words.holding.name} to change it.`,
  };
}

function tellContact({ team, program }: TeamPicture): Told {
  const role = program.words.renewer.name;
  if (!team.contact)
    return {
      title: `Nobody is named as ${role}`,
      text: `Say "contact" and a name. ${program.words.renewer.find.text}`,
    };
  const reach = team.contact.id
    ? 'I mention them in every reminder.'
    : 'I did not find them here, so I cannot notify them.';
  return {
    title: `${team.contact.name} is your ${role}`,
    text: `${reach} Say "contact" and a name to change it.`,
  };
}

function tellStandIn({ team }: TeamPicture): Told {
  return team.standIn
    ? { title: `${team.standIn.name} stands in`, text: 'Say "stand-in" and a name to change it.' }
    : {
        title: 'Nobody stands in',
        text: 'Say "stand-in" and a name, and I turn to that person when the contact is silent.',
      };
}

function tellNextReminder(picture: TeamPicture, ctx: AppContext): Told {
  const next = describeMoments(picture, ctx.settings.sendHours).find((each) => each.ahead);
  const { team } = picture;
  if (team.pausedUntil && dayIn(team.timeZone, picture.asOf) <= team.pausedUntil) return tellPaused(picture);
  return next
    ? { title: next.when, text: `Then I post: ${next.title}. Say "preview" to see it.` }
    : { title: 'No reminder is planned', text: 'Say "anniversary" and your date, and I plan them.' };
}

function tellSent(picture: TeamPicture): Told {
  const sent = picture.rows.sent.map((row) => row.value).sort((a, b) => b.at - a.at);
  const { timeZone, locale } = picture.team;
  const lines = sent
    .slice(0, 5)
    .map((each) => `${describeDelivery(each, picture)} ${formatInstant(each.at, timeZone, locale)}.`);
  return lines.length === 0
    ? { title: 'I have not sent any reminder yet', text: 'Say "preview" to see which come, and when.' }
    : { title: 'What I sent', text: lines.join('\n\n') };
}

function tellOpenItems(picture: TeamPicture): Told {
  const open = entries(picture).filter((entry) => !entry.done);
  return open.length === 0
    ? { title: 'Everything is ticked', text: 'Well done. Say "renewed" once the renewal itself is complete.' }
    : { title: `${open.length} still open`, text: listed(open, 12) };
}

function tellDoneItems(picture: TeamPicture): Told {
  const done = entries(picture).filter((entry) => entry.done);
  const lines = done.map(
    (entry) =>
      `${entry.text} (${entry.done?.by.name}, ${describeDistance(dayIn(picture.team.timeZone, picture.asOf), dayIn(picture.team.timeZone, entry.done?.at ?? 0))})`,
  );
  return done.length === 0
    ? { title: 'Nothing is ticked yet', text: 'Say "checklist" and tap what is done.' }
    : { title: `${done.length} of ${entries(picture).length} done`, text: lines.slice(0, 12).join('\n\n') };
}

function tellPaused({ team, asOf }: TeamPicture): Told {
  return team.pausedUntil && dayIn(team.timeZone, asOf) <= team.pausedUntil
    ? {
        title: `Paused until ${formatDay(team.pausedUntil, team.locale)}`,
        text: 'Say "resume" to go on sooner.',
      }
    : { title: 'Reminders are on', text: 'Nothing is paused. Say "preview" to see what comes.' };
}

function entries(picture: TeamPicture): readonly ChecklistEntry[] {
  return fullChecklist(checklistInput(picture));
}

function listed(found: readonly ChecklistEntry[], most: number): string {
  const rest = found.length - most;
  return [...found.slice(0, most).map((entry) => entry.text), ...(rest > 0 ? [`and ${rest} more`] : [])].join(
    '\n\n',
  );
}
