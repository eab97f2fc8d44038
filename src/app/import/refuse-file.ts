import { buttonData } from '../../domain/requests/button-data';
import type { FoundTable } from '../../domain/import/table';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

type Refusal = Extract<FoundTable, { kind: 'refused' }>['why'];

const WORDS: Readonly<Record<Refusal, string>> = {
  'not-text':
    'This is no text: perhaps a workbook or a picture. In the spreadsheet choose "Save as", then "CSV UTF-8", or copy the rows with their headings and paste them.',
  'too-long':
    'This is longer than any report I know. Leave out rows that are no certifications, or send it in parts.',
  'too-wide': 'One of its lines is longer than any row of a report. Check that it is the file you meant.',
};

/** Says why nothing of a file was taken, and what to do. */
export function refuseFile(ctx: AppContext, turn: Turn, why: Refusal): readonly Reply[] {
  return refusal(ctx, turn, WORDS[why]);
}

/** Two columns of one name: which of them counts is not for the bot to guess. */
export function refuseDoubled(ctx: AppContext, turn: Turn, names: readonly string[]): readonly Reply[] {
  const columns = names.map((name) => `"${name}"`).join(' and ');
  return refusal(ctx, turn, `Two columns have one name: ${columns}. Rename or delete one of them.`);
}

function refusal(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was imported',
    text,
    buttons: [{ title: 'Import', data: buttonData({ action: 'open-form', form: 'import' }) }, SHOW_STATUS],
  });
}
