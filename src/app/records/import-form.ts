import { undoButtons } from '../../cards/kit/undo-button';
import { buttonData } from '../../domain/requests/button-data';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import type { FormRequest, TeamTurn } from '../turn/form';
import { cardReply } from '../turn/turn';

/** The form for pasting records; `errorHeading` stands above what was wrong, and says truly whether anything was saved. */
export function showImportForm(
  ctx: AppContext,
  { picture }: TeamTurn,
  {
    inputs,
    errors = [],
    errorHeading = 'Nothing was imported',
  }: FormRequest & { readonly errorHeading?: string },
): readonly Reply[] {
  return cardReply(
    ctx.cards.form({
      title: 'Import records',
      lead:
        'Paste a report of Partner Center, or rows of a spreadsheet with their headings: I show what would change before anything is kept. ' +
        'Or one record a line, its parts between commas, semicolons or tabs. Lines of my own export will do.',
      errors,
      errorHeading,
      fields: [
        {
          id: 'in_lines',
          kind: 'lines',
          label: 'Lines',
          placeholder: 'reference; Fabrikam; 3 March 2026; Cloud Platform',
          value: inputs['in_lines'] ?? '',
          hint: 'reference; customer; day; what it counts for · exam; person; exam; day; last day it counts · date; name; day',
        },
      ],
      buttons: [
        { title: 'Import', data: buttonData({ action: 'save-form', form: 'import' }) },
        ...undoButtons(picture),
      ],
    }),
  );
}
