import type { Command, OwnDataTopic } from '../../domain/requests/command';
import type { Spoken } from '../../domain/team/talk';

/** What the cards that tell of the team's own data are about. */
const SHOWN: Partial<Record<Extract<Command, { do: 'show' }>['what'], OwnDataTopic>> = {
  checklist: 'open-items',
  preview: 'next-reminder',
  history: 'changes',
  references: 'references',
  exams: 'passes',
  score: 'score',
  forecast: 'forecast',
};

/** What a card that was asked for leaves to be gone on from. */
export function spokenOfCard(command: Command): Spoken | undefined {
  const about = command.do === 'show' ? SHOWN[command.what] : undefined;
  return about && { kind: 'own', about };
}
