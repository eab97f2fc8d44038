import { describeMoments } from '../../cards/team/describe-plan';
import {
  BOT_WORDS,
  SMALL_WORDS,
  type SmallFacts,
  type SmallWords,
} from '../../cards/talk/describe-small-talk';
import { OWN_TERMS, unknownTermWords } from '../../cards/talk/describe-small-talk-terms';
import { fold } from '../../language/fold';
import { fullChecklist } from '../../domain/cycle/checklist';
import type { SmallTalkSlots, SmallTalkTopic } from '../../domain/requests/small-talk';
import { checklistInput } from '../../domain/cycle/checklist';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { showCard } from '../show/show-card';
import { SMALL_TALK_BUTTONS } from './small-talk-buttons';
import { tellStory } from './tell-story';
import { noticeReply, type Turn } from '../turn/turn';

export interface SmallTalk {
  readonly about: SmallTalkTopic;
  readonly slots?: SmallTalkSlots;
}

const MOST_BUTTONS = 3;

/**
 * A short human sentence for courtesy, anger and questions about the bot itself, with the next step where one helps.
 * What the bot can do is answered by the help card, a story by the set-up filled in as far as it told.
 * @example replySmallTalk(ctx, turn, { about: 'bot:how-pause' }) // 'Say "pause 2 weeks" …' with a button that does it
 */
export async function replySmallTalk(
  ctx: AppContext,
  turn: Turn,
  { about, slots = {} }: SmallTalk,
): Promise<readonly Reply[]> {
  if (about === 'bot:what-can-you-do') return showCard(ctx, turn, { what: 'help' });
  if (about === 'small:story') return tellStory(ctx, turn, slots);
  const { say, next } = wordsFor(about, factsOf(ctx, turn), slots);
  if (next === undefined) return [{ kind: 'text', text: say }];
  const buttons = SMALL_TALK_BUTTONS[about].filter(
    ({ from }) => from === 'always' || turn.picture !== undefined,
  );
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: say,
    text: next,
    buttons: buttons.slice(0, MOST_BUTTONS).map(({ title, data }) => ({ title, data })),
  });
}

type Worded = Exclude<SmallTalkTopic, 'small:story' | 'bot:what-can-you-do'>;

function wordsFor(about: Worded, facts: SmallFacts, { word }: SmallTalkSlots): SmallWords {
  if (about === 'bot:word') return termWords(word, facts);
  const [kind, name] = about.split(':');
  const sentences =
    kind === 'small'
      ? SMALL_WORDS[name as keyof typeof SMALL_WORDS]
      : BOT_WORDS[name as keyof typeof BOT_WORDS];
  return sentences(facts);
}

function termWords(word: string | undefined, facts: SmallFacts): SmallWords {
  const said = fold(word ?? '').trim();
  const term = OWN_TERMS.find(({ names }) => names.includes(said));
  return (
    term?.means(facts) ??
    unknownTermWords(
      word,
      OWN_TERMS.flatMap(({ names }) => names.slice(0, 1)),
    )
  );
}

function factsOf(ctx: AppContext, { picture, program, input }: Turn): SmallFacts {
  const { date, holding, renewer } = program.words;
  const entries = picture ? fullChecklist(checklistInput(picture)) : [];
  const next = picture && describeMoments(picture, ctx.settings.sendHours).find(({ ahead }) => ahead)?.when;
  return {
    date: date.name,
    holding: holding.name,
    renewer: renewer.name,
    programName: program.name,
    setUp: picture !== undefined,
    contact: picture?.team.contact?.name,
    you: input.person.name.split(/\s+/)[0] ?? input.person.name,
    openItems: entries.filter(({ done }) => !done).length,
    next,
  };
}
