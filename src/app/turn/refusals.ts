import type { Team } from '../../domain/team/team';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { privateNotice, SHOW_HELP, SHOW_STATUS, teamOf, type Turn } from './turn';

/** The polite refusal for somebody who may not change the set-up; undefined for everybody else. Ticking is for all. */
export function refuseChange(ctx: AppContext, turn: Turn): readonly Reply[] | undefined {
  const { person, inCopilot } = turn.input;
  if (inCopilot) return refuseInCopilot(ctx, turn);
  if (person.guest) {
    return privateNotice(ctx, turn, {
      tone: 'neutral',
      title: 'Guests can read and tick',
      text: 'Changing the set-up is for members of this organisation. Please ask one of them to say the same.',
      buttons: [SHOW_STATUS, SHOW_HELP],
    });
  }
  const team = teamOf(turn);
  if (!team || team.editors === 'everyone' || editorsOf(team).some((each) => isSame(each, person)))
    return undefined;
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: 'Only some people may change this',
    text: `Your team left changes to ${editorsOf(team)
      .map((each) => each.name)
      .join(', ')}. Please ask one of them; ticking and asking is open to all.`,
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}

/** What is set up in Copilot would remind nobody: the bot can post nothing there by itself. */
export function refuseInCopilot(ctx: AppContext, turn: Turn): readonly Reply[] | undefined {
  if (!turn.input.inCopilot) return undefined;
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: 'That works in Teams, not in Copilot',
    text:
      'Nothing was changed. Here I answer questions and show where your teams stand, but I cannot post reminders. ' +
      'Say the same in your channel, or in your chat with me in Teams.',
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}

type Named = { readonly name: string; readonly id?: string | undefined; readonly aadId?: string | undefined };

function editorsOf(team: Team): readonly Named[] {
  const people = [team.setUpBy, team.contact, team.standIn].flatMap((each) => each ?? []);
  return people.filter((each, at) => people.findIndex((other) => isSame(other, each)) === at);
}

function isSame(a: Named, b: Named): boolean {
  return (a.id !== undefined && a.id === b.id) || (a.aadId !== undefined && a.aadId === b.aadId);
}
