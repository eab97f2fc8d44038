import type { ButtonAction } from '../../domain/requests/button-data';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { writePlan } from '../commands/make-plan';
import { takeOffPerson } from '../commands/person-left';
import { confirmImport } from '../import/carry-out-import';
import { showKeptImport } from '../import/preview-import';
import { deleteData } from '../places/delete-data';
import { confirmStillRight } from '../places/resume-place';
import { recordRenewal } from '../renewal/record-renewal';
import { forgetDate } from '../set-up/set-date';
import { contactOf, rosterAddress, saveContact } from '../set-up/set-contact';
import { hasTeam } from '../turn/form';
import { noticeReply, OPEN_SET_UP, SHOW_HELP, type Turn } from '../turn/turn';

type Confirmed = Extract<ButtonAction, { action: 'confirm' }>;

/** Somebody answered a question of the bot by pressing a choice. */
export async function confirmChange(
  ctx: AppContext,
  turn: Turn,
  confirmed: Confirmed,
): Promise<readonly Reply[]> {
  if (confirmed.what === 'contact' || confirmed.what === 'stand-in') {
    return confirmPerson(ctx, turn, { role: confirmed.what, personId: confirmed.value ?? '' });
  }
  if (confirmed.what === 'renewed') {
    return recordRenewal(ctx, turn, { cycleId: confirmed.token, days: confirmed.value });
  }
  return (await CONFIRMED[confirmed.what]?.(ctx, turn, confirmed)) ?? noLongerOpen(ctx, turn);
}

type Confirming = (
  ctx: AppContext,
  turn: Turn,
  confirmed: Confirmed,
) => Promise<readonly Reply[]> | readonly Reply[] | undefined;

const CONFIRMED: Readonly<Partial<Record<string, Confirming>>> = {
  'delete-data': (ctx, turn, { token }) => deleteData(ctx, turn, token),
  'person-left': (ctx, turn, { value, token }) =>
    takeOffPerson(ctx, turn, { said: value ?? '', choice: token }),
  'make-plan': (ctx, turn, { token }) => writePlan(ctx, turn, token),
  'forget-date': (ctx, turn, { value }) => forgetDate(ctx, turn, value),
  'still-right': (ctx, turn) => confirmStillRight(ctx, turn),
  import: (ctx, turn, { token }) => (hasTeam(turn) ? confirmImport(ctx, turn, token ?? '') : undefined),
  'import-preview': (ctx, turn, { token }) =>
    hasTeam(turn) ? showKeptImport(ctx, turn, token ?? '') : undefined,
};

function noLongerOpen(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'That question is no longer open',
    text: 'Nothing was changed.',
    buttons: [SHOW_HELP],
  });
}

async function confirmPerson(
  ctx: AppContext,
  turn: Turn,
  { role, personId }: { readonly role: 'contact' | 'stand-in'; readonly personId: string },
): Promise<readonly Reply[]> {
  const member = await ctx.roster.member(rosterAddress(turn), personId);
  if (member && member !== 'unavailable') return saveContact(ctx, turn, { role, contact: contactOf(member) });
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'I could not find that person here',
    text: 'They may have left, or Teams gave no answer. Nothing was changed; please try again.',
    buttons: [OPEN_SET_UP],
  });
}
