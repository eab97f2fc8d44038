import { importWords } from '../../cards/import/import-words';
import { buttonData } from '../../domain/requests/button-data';
import type { FoundTable } from '../../domain/import/table';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

type Refusal = Extract<FoundTable, { kind: 'refused' }>['why'];

const WORDS = {
  'not-text': 'refused-not-text',
  'too-long': 'refused-too-long',
  'too-wide': 'refused-too-wide',
} as const satisfies Record<Refusal, string>;

/** Says why nothing of a file was taken, and what to do. */
export function refuseFile(ctx: AppContext, turn: Turn, why: Refusal): readonly Reply[] {
  return refusal(ctx, turn, importWords(turn.input.locale)(WORDS[why]));
}

/** Two columns of one name: which of them counts is not for the bot to guess. */
export function refuseDoubled(ctx: AppContext, turn: Turn, names: readonly string[]): readonly Reply[] {
  const columns = names.map((name) => `"${name}"`).join(', ');
  return refusal(ctx, turn, importWords(turn.input.locale)('refused-doubled', { columns }));
}

function refusal(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  const say = importWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('refused'),
    text,
    buttons: [
      { title: say('import'), data: buttonData({ action: 'open-form', form: 'import' }) },
      SHOW_STATUS,
    ],
  });
}
