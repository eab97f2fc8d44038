import type { ButtonAction, PressedButton } from '../../domain/requests/button-data';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { refuseChange } from '../turn/refusals';
import { refuseDeleted } from '../turn/refuse-deleted';
import { rememberPerson } from '../turn/remember-person';
import type { Turn } from '../turn/turn';
import { BUTTONS, type ButtonUse } from './button-table';

/** Does what a button asks for, whoever pressed it, or said in words what it says. */
export async function carryOutAction(
  ctx: AppContext,
  turn: Turn,
  pressed: PressedButton,
): Promise<readonly Reply[]> {
  const use = useOf(pressed.action);
  if (!use.reads && !use.whileDeleting) rememberPerson(ctx, turn.input);
  return use.run(ctx, turn, pressed);
}

/** Why a button may not change anything here; undefined for one that may be pressed. */
export function refuseAction(
  ctx: AppContext,
  turn: Turn,
  action: ButtonAction,
): readonly Reply[] | undefined {
  const { reads, whileDeleting } = useOf(action);
  if (reads) return undefined;
  return refuseChange(ctx, turn) ?? (whileDeleting ? undefined : refuseDeleted(ctx, turn));
}

/** Whether the answer takes the place of the card that was pressed. */
export function replacesCard({ action, inputs }: PressedButton): boolean {
  const { inPlace = false } = useOf(action);
  return typeof inPlace === 'function' ? inPlace(inputs) : inPlace;
}

function useOf({ action }: ButtonAction): ButtonUse<ButtonAction> {
  return BUTTONS[action] as ButtonUse<ButtonAction>;
}
