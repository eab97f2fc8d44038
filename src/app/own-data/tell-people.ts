import type { Contact } from '../../domain/team/team';
import { dayOf, type Asked, type Told } from './asked/asked';
import { askedPerson, isOf } from './asked/asked-person';

/** Who renews, or whether it is the person who was asked about. */
export function tellContact(asked: Asked): Told {
  const { team, program } = asked.picture;
  const role = { role: program.words.renewer.name, say: 'contact' };
  return tellRole(asked, { role, person: team.contact, find: program.words.renewer.find.text });
}

export function tellStandIn(asked: Asked): Told {
  const role = { role: 'stand-in', say: 'stand-in' };
  return tellRole(asked, { role, person: asked.picture.team.standIn, find: asked.words.team.standsInFor });
}

function tellRole(
  asked: Asked,
  {
    role,
    person,
    find,
  }: {
    readonly role: { readonly role: string; readonly say: string };
    readonly person: Contact | undefined;
    readonly find: string;
  },
): Told {
  const { words } = asked;
  if (!person)
    return {
      answer: words.team.nobody(role),
      more: [words.team.nameThem(role), find],
      buttons: ['setup', 'status'],
      completes: role.say,
    };
  const named = askedPerson(asked);
  const { standIn } = asked.picture.team;
  const answer = !named
    ? words.team.named(person.name, role)
    : isOf(named.names, person.name)
      ? words.team.isNamed(person.name, role)
      : words.team.isAnother({ asked: named.said, name: person.name, role: role.role });
  return {
    answer,
    more: [
      person.id ? words.team.mentioned : words.team.notFound,
      ...(role.say === 'contact' && standIn ? [words.team.alsoStandIn(standIn.name)] : []),
      words.team.changeThem(role),
    ],
    buttons: ['status', 'setup'],
    subject: { person: person.name },
  };
}

/** Who may change the set-up, or whether one person may. */
export function tellEditors(asked: Asked): Told {
  const { picture, words } = asked;
  const buttons = ['setup', 'history'] as const;
  const named = askedPerson(asked);
  const guest = named?.you === true && asked.me.guest;
  if (picture.team.editors === 'everyone') {
    const may = named !== undefined && named.names.length > 0 && !guest;
    const all = words.team.everyoneEdits;
    return may
      ? { answer: words.team.mayEdit(named.said), more: [all, words.team.limit], buttons }
      : { answer: all, more: [words.team.limit], buttons };
  }
  const names = editorNames(asked);
  if (!named) return { answer: words.team.namedEdit(names), more: [words.team.open], buttons };
  const may = !guest && named.names.some((name) => isOf(names, name));
  return {
    answer: may ? words.team.mayEdit(named.said) : words.team.mayNotEdit(named.said, names),
    more: [words.team.open],
    buttons,
  };
}

/** Those who may change a set-up that is left to the people it names. */
function editorNames({ picture: { team } }: Asked): readonly string[] {
  const people = [team.setUpBy, team.contact, team.standIn].flatMap((each) => each?.name ?? []);
  return people.filter((name, at) => !isOf(people.slice(0, at), name));
}

/** Who set the bot up, and when, where that is on record. */
export function tellSetUpBy(asked: Asked): Told {
  const { picture, words } = asked;
  const { team, rows } = picture;
  const entry = rows.change.map(({ value }) => value).find(({ what }) => what === 'set-up');
  return {
    answer: words.team.setUpBy(team.setUpBy.name, entry && dayOf(asked, entry.at)),
    more: [words.team.changedBy(team.changedBy.name, dayOf(asked, team.changedAt))],
    buttons: ['history', 'status', 'setup'],
  };
}
