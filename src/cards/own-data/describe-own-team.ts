import { clipped, counted, joined } from './list-words';

interface Role {
  /** What the role is called: "Primary Program Contact", "stand-in". */
  readonly role: string;
  /** The word that names somebody: "contact". */
  readonly say: string;
}

/** Sentences about what the team holds, and about people and their roles. */
export const TEAM_WORDS = {
  holdings: (
    count: number,
    { one, many }: { readonly one: string; readonly many: string },
    names: readonly string[],
  ) => `You hold ${counted(count, one, many)}: ${joined(names)}.`,
  noHoldings: (many: string) => `I do not know your ${many} yet.`,
  changeHoldings: (one: string) => `Say "add" or "drop" and a ${one} to change it.`,
  holds: (holding: string) => `Yes: you hold ${holding}.`,
  holdsNot: (holding: string) => `No: ${holding} is not among what I have noted for you.`,
  otherLevel: (holding: string, asked: string) => `No: you hold ${holding}, not ${asked}.`,
  atLevel: (level: string, names: readonly string[]) => `At ${level} you hold ${joined(names)}.`,
  noneAtLevel: (level: string) => `Nothing at ${level} is among what I have noted for you.`,
  unknownHolding: (words: string, one: string, program: string) =>
    `I know no ${one} called “${words}” in ${program}.`,
  noted: (names: readonly string[]) => `Noted for you: ${clipped(names)}.`,
  named: (name: string, { role }: Role) => `${name} is your ${role}.`,
  isNamed: (name: string, { role }: Role) => `Yes: ${name} is your ${role}.`,
  isAnother: ({
    asked,
    name,
    role,
  }: {
    readonly asked: string;
    readonly name: string;
    readonly role: string;
  }) => `No, not ${asked}: ${name} is your ${role}.`,
  nobody: ({ role }: Role) => `Nobody is named as ${role} yet.`,
  nameThem: ({ say }: Role) => `Say "${say}" and a name, or mention the person with @.`,
  changeThem: ({ say }: Role) => `Say "${say}" and a name to change it.`,
  mentioned: 'I mention them in my reminders.',
  notFound: 'I did not find them here, so I cannot notify them.',
  standsInFor: 'I turn to that person when the contact is silent.',
  alsoStandIn: (name: string) => `${name} stands in.`,
  everyoneEdits: 'Every member here may change the set-up; guests can only read and tick.',
  namedEdit: (names: readonly string[]) => `Only ${joined(names)} may change the set-up; everybody may tick.`,
  mayEdit: (who: string) => `Yes: ${who} may change the set-up.`,
  mayNotEdit: (who: string, names: readonly string[]) =>
    `No: ${who} can only read and tick. The set-up is left to ${joined(names)}.`,
  limit: 'Say "only named people may change this" to limit it.',
  open: 'Say "everyone may change" to open it to all.',
  setUpBy: (who: string, when: string | undefined) => `${who} set me up${when ? ` on ${when}` : ''}.`,
  changedBy: (who: string, when: string) => `The set-up was last changed by ${who} on ${when}.`,
  unknownPerson: (name: string) => `I know nobody called ${name} here.`,
  you: 'you',
} as const;
