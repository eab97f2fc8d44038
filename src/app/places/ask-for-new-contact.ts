import type { ChangeKind } from '../../domain/team/change-kind';
import { buttonData } from '../../domain/requests/button-data';
import type { Place } from '../../domain/team/place';
import type { Contact, Team } from '../../domain/team/team';
import { programOf } from '../../domain/program/program';
import { teamIn, type TeamRows } from '../../domain/team/team-rows';
import type { EventPerson, IncomingEvent, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { placesOf } from './set-presence';

const MOST_TRIES = 5;

/** Somebody left the conversation: where that was the contact or the stand-in, the team is asked for another. */
export async function missContact(
  ctx: AppContext,
  event: IncomingEvent,
  people: readonly EventPerson[],
): Promise<readonly Reply[]> {
  for (const place of await placesOf(ctx, event)) await missContactIn(ctx, place, people);
  return [];
}

async function missContactIn(ctx: AppContext, place: Place, people: readonly EventPerson[]): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await ctx.teams.load(place);
    const stored = teamIn(rows);
    const gone = [stored?.value.contact, stored?.value.standIn].find((each) => each && isOneOf(each, people));
    if (!stored || !gone) return;
    // The name stays for the record, without the id under which the person could be mentioned.
    const team = forget(stored.value, gone);
    const change = {
      id: ctx.newId(),
      at: ctx.now(),
      what: 'contact-left' satisfies ChangeKind,
      from: gone.name,
    };
    const written = await ctx.teams.write(place, [
      { do: 'replace', kind: 'team', value: team, etag: stored.etag },
      { do: 'insert', kind: 'change', value: change },
    ]);
    if (written.written) await askForAnother(ctx, place, { rows, team: stored.value, gone });
  }
}

async function askForAnother(
  ctx: AppContext,
  place: Place,
  { rows, team, gone }: { readonly rows: TeamRows; readonly team: Team; readonly gone: Contact },
): Promise<void> {
  const facts = rows.place[0]?.value;
  if (!facts || facts.presence !== 'here' || facts.movingTo) return;
  const { renewer } = programOf(ctx.programs, team.programId).words;
  const isContact = gone === team.contact;
  const card = ctx.cards.notice({
    tone: 'attention',
    title: `${gone.name} left. Who is your ${isContact ? renewer.name : 'stand-in'} now?`,
    text: `Say "${isContact ? 'contact' : 'stand-in'}" and a name, so that reminders reach somebody.`,
    buttons: [{ title: 'Choose in the set-up', data: buttonData({ action: 'open-set-up' }) }],
  });
  const asked = await ctx.messenger.post(
    { ...place, serviceUrl: facts.serviceUrl, botId: facts.botId },
    card,
  );
  if (asked.outcome !== 'sent') {
    ctx.log.warn('not asked for another contact', {
      ...place,
      outcome: asked.outcome,
      reason: asked.reason,
      code: asked.code,
    });
  }
}

function isOneOf(contact: Contact, people: readonly EventPerson[]): boolean {
  return people.some(
    (person) =>
      (contact.id !== undefined && person.id === contact.id) ||
      (contact.aadId !== undefined && person.aadId === contact.aadId),
  );
}

function forget(team: Team, gone: Contact): Team {
  const nameOnly: Contact = { name: gone.name };
  return {
    ...team,
    ...(team.contact === gone && { contact: nameOnly }),
    ...(team.standIn === gone && { standIn: nameOnly }),
    revision: team.revision + 1,
  };
}
