import { ENGLISH_OWN_WORDS, type OwnButton } from '../../cards/own-data/own-words';
import type { Button } from '../../cards/kit/view';
import { buttonData, type ButtonData } from '../../domain/requests/button-data';
import type { OwnDataSlots, OwnDataTopic, ShowTopic } from '../../domain/requests/command';
import type { Spoken } from '../../domain/team/talk';
import { dayIn } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { planFor } from '../deliver/plan-team';
import { asking, noticeReply, speakingOf, type Turn } from '../turn/turn';
import type { Asked } from './asked/asked';
import { OWN_DATA_TELLERS } from './own-data-tellers';

const MOST_BUTTONS = 3;
/** What is longer is no name that anybody would take up. */
const LONGEST_NAME = 200;

/**
 * Answers a question about the team's own data from what is stored: the direct answer first, the card that says more
 * as a button. What the question names (`slots`) narrows the answer.
 * @example tellOwnData(ctx, turn, { about: 'assigned-items', slots: { person: 'Ben' } }) // "Ben Smith has 2 open items: …"
 */
export function tellOwnData(
  ctx: AppContext,
  turn: Turn,
  { about, slots = {} }: { readonly about: OwnDataTopic; readonly slots?: OwnDataSlots },
): readonly Reply[] {
  const { picture, input } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const words = ENGLISH_OWN_WORDS;
  const asked: Asked = {
    picture,
    about,
    slots,
    me: input.person,
    today: dayIn(picture.team.timeZone, picture.asOf),
    plan: planFor(ctx, picture),
    hours: ctx.settings.sendHours,
    words,
  };
  const told = OWN_DATA_TELLERS[about](asked);
  const buttons = told.buttons.slice(0, MOST_BUTTONS).map((name) => ownButton(name, words.buttons[name]));
  const more = told.more ?? [];
  const notice = noticeReply(ctx, turn, {
    tone: 'neutral',
    title: told.answer,
    text: more.length > 0 ? more.join('\n\n') : words.seeMore(buttons[0]?.title ?? ''),
    buttons,
  });
  const { completes } = told;
  const replies = speakingOf(notice, spokenOwn(about, { ...slots, ...told.subject }));
  return completes === undefined ? replies : asking(replies, { options: [], completes });
}

/** What the answer leaves to be gone on from. */
function spokenOwn(about: OwnDataTopic, slots: OwnDataSlots): Spoken {
  const { person, item, holding, certification } = slots;
  const named = Object.entries({ person, item, holding, certification }).filter(
    ([, value]) => value !== undefined && value.length <= LONGEST_NAME,
  );
  return { kind: 'own', about, ...Object.fromEntries(named) };
}

function ownButton(name: OwnButton, title: string): Button {
  return { title, data: LEADS_TO[name] };
}

function show(what: ShowTopic): ButtonData {
  return buttonData({ action: 'show', what });
}

const LEADS_TO: Readonly<Record<OwnButton, ButtonData>> = {
  status: show('status'),
  checklist: show('checklist'),
  preview: show('preview'),
  history: show('history'),
  forecast: show('forecast'),
  score: show('score'),
  exams: show('exams'),
  references: show('references'),
  programs: show('programs'),
  calendar: show('calendar'),
  setup: buttonData({ action: 'open-set-up' }),
  watch: buttonData({ action: 'open-form', form: 'dated' }),
};
