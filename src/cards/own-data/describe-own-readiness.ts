import { clipped, counted } from './list-words';

/** A score as entered. `who` and `when` are absent where it is counted from the exams on record. */
interface Scored {
  readonly holding: string;
  readonly total: number;
  readonly pass: number;
  readonly who?: string | undefined;
  readonly when?: string | undefined;
}

interface States {
  readonly met: number;
  readonly atRisk: number;
  readonly missing: number;
  readonly unknown: number;
}

/** A requirement that a supposition changes. */
interface Turned {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Sentences about whether the team will make it: scores, what is missing, the forecast, suppositions. */
export const READINESS_WORDS = {
  neverEntered: (holding: string, pass: number) =>
    `${holding} needs ${String(pass)} of 100 points; what you have I can't tell: its score was never entered here.`,
  trackUnknown: (holding: string) =>
    `I can't tell yet: figures of several tracks of ${holding} are entered, and nobody has said which counts.`,
  enterScore: 'Say "score" and press a line to enter its figures.',
  enough: (score: Scored) => `${pointsWords(score)}; that is enough today.`,
  zero: (score: Scored, metrics: readonly string[]) =>
    `${pointsWords(score)}; not enough whatever the total: ${clipped(metrics)} ${metrics.length === 1 ? 'is' : 'are'} at zero.`,
  short: (score: Scored, atMost: number) =>
    `${pointsWords(score)}; not enough, at best it would be ${atMost}.`,
  incomplete: (score: Scored, metrics: readonly string[]) =>
    `I can't tell yet. ${pointsWords(score, ' so far')}; no fresh figure for ${clipped(metrics)}.`,
  notScored: (holding: string, program: string) => `${holding} is not scored by points in ${program}.`,
  nothingScored: (program: string) => `Nothing you hold is scored by points in ${program}.`,
  scores: ({ all, enough, unknown, many }: { all: number; enough: number; unknown: number; many: string }) =>
    `${enough} of ${all} ${many} ${enough === 1 ? 'has' : 'have'} enough points today${unknown > 0 ? `; for ${unknown} I can't tell yet` : ''}.`,
  notHeld: (holding: string) =>
    `${holding} is not among what I have noted for you; this is as if you held it.`,
  nothingHeld: (many: string) => `I can't tell yet: I do not know your ${many}.`,
  nameHoldings: (one: string) => `Say "add" and a ${one}.`,
  nothingAsked: (holding: string) => `I can't tell for ${holding}: no requirement of it is known to me.`,
  missing: (where: string, names: readonly string[]) =>
    `${where}${counted(names.length, 'requirement')} ${names.length === 1 ? 'is' : 'are'} missing: ${clipped(names, 4)}.`,
  missingUnknown: (where: string, count: number) =>
    `${where}${where ? 'nothing' : 'Nothing'} is known to be missing, but for ${counted(count, 'requirement')} I can't tell yet.`,
  missingLater: (where: string, names: readonly string[]) =>
    `${where}${where ? 'nothing' : 'Nothing'} is missing today, but ${counted(names.length, 'requirement')} will not be met on the day: ${clipped(names, 4)}.`,
  missingNone: (where: string, count: number, on: string) =>
    `${where}${where ? 'nothing' : 'Nothing'} is missing: ${count === 1 ? 'the requirement is' : `all ${count} requirements are`} met on ${on}.`,
  forHolding: (holding: string) => `${holding}: `,
  line: (name: string, words: string) => `${name}: ${words}`,
  unknownAre: (names: readonly string[]) => `Not known: ${clipped(names, 5)}.`,
  fallsAre: (names: readonly string[]) => `At risk: ${clipped(names, 4)}.`,
  openItems: (count: number) =>
    `On the checklist ${counted(count, 'item')} ${count === 1 ? 'is' : 'are'} open.`,
  howToEnter: 'Say "forecast" and press a line to enter it or to say that you looked.',
  yes: (where: string, count: number, on: string) =>
    `Yes: ${where}${count === 1 ? 'the requirement is' : `all ${count} requirements are`} met on ${on}.`,
  notYet: (where: string, count: number) =>
    `Not yet: ${where}${counted(count, 'requirement')} ${count === 1 ? 'is' : 'are'} missing.`,
  notOnTheDay: (where: string, count: number) =>
    `Not if it stays like this: ${where}${counted(count, 'requirement')} met today will not be on the day.`,
  cannotTell: (where: string, unknown: number, all: number) =>
    `I can't tell yet: ${where}${unknown} of ${counted(all, 'requirement')} ${unknown === 1 ? 'is' : 'are'} unknown, and nothing is known to be missing.`,
  states: ({ met, atRisk, missing, unknown }: States) =>
    `${met} met, ${atRisk} at risk, ${missing} missing, ${unknown} unknown.`,
  begin: (name: string, words: string) => `Begin with ${name}: ${words}`,
  noDate: (name: string) => `Judged as of today, because I do not know your ${name}.`,
  supposePasses: (count: number, exam: string) =>
    `if ${count === 1 ? 'one more person passes' : `${count} more people pass`} ${exam}`,
  supposeWho: (who: string, exam: string) => `if ${who} passes ${exam}`,
  supposeLoss: (customer: string) => `if the reference of ${customer} falls away`,
  supposeLeft: (who: readonly string[]) => `if ${who.join(' and ')} ${who.length === 1 ? 'leaves' : 'leave'}`,
  supposeUnits: (metric: string, count: number) => `if “${metric}” rises by ${count}`,
  supposeReferences: (count: number) =>
    count === 1 ? 'if one more reference counts' : `if ${count} more references count`,
  supposeAlso: (supposed: readonly string[]) => supposed.join(' and '),
  figureMissing: (metric: string) =>
    `What more of “${metric}” would change I can't tell: no figure of it is entered.`,
  partUnknown: (words: string) => `What “${words}” would change I can't tell; it is left out here.`,
  passNotCounting: (exam: string) =>
    `“${exam}” is left out here: no requirement I know names a certification called so.`,
  supposePoints: (count: number) => `with ${counted(count, 'point')} more`,
  wouldTurn: (suppose: string, turned: readonly Turned[]) =>
    `${capital(suppose)}, ${counted(turned.length, 'requirement')} would change: ${clipped(
      turned.map((each) => `${each.name} ${each.after} instead of ${each.before}`),
      3,
    )}.`,
  wouldScore: (
    suppose: string,
    score: {
      readonly holding: string;
      readonly before: number;
      readonly after: number;
      readonly pass: number;
    },
  ) =>
    `${capital(suppose)}, ${score.holding} would have ${score.after} instead of ${score.before} points; ${score.pass} are needed.`,
  wouldNotTurn: (suppose: string) => `${capital(suppose)}, no requirement I can judge would change.`,
  stillOpen: (count: number) => `${counted(count, 'requirement')} would still be missing or unknown.`,
  allMet: 'Then everything would be met.',
  stateNames: { met: 'met', 'at-risk': 'at risk', missing: 'missing', unknown: 'unknown' },
  nothingStored: 'This is only worked out; nothing was stored.',
  doesNotCount: (exam: string, where: string) =>
    `I can't tell: ${where}no requirement I know names a certification called “${exam}”.`,
  counting: (names: readonly string[]) => `Those that count are: ${clipped(names, 6)}.`,
  stateNeeds: 'Which exams count nobody has said: "exams" and "Say what is needed" enter it.',
  supposeWhat: 'I can work out what passes, lost references and points would change.',
  supposeHow: 'Say it like "what if two more pass AZ-104?", with the certification and how many people.',
  pointsWhere: 'Say for which one, like "what if we get 10 more points in Security?"',
} as const;

function pointsWords({ holding, total, pass, who, when }: Scored, yet = ''): string {
  const noted = who && when ? `, noted on ${when} by ${who}` : ', counted from the exams on record';
  return `${holding}: ${total} of ${pass} points${yet}${noted}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
