import type { Command } from '../domain/command';
import { decideAnswer } from '../domain/answer-decision';
import { isLooselyOwn } from '../domain/loose-reading';
import type { AppContext } from './app-context';
import { answerPacks, isSure } from './answer-question';
import { teamOf, type Turn } from './turn';

/**
 * A message read as a question about the team, though it does not speak of the team: when a programme surely
 * answers it, it was a question about the programme.
 */
export function arbitrateQuestion(
  ctx: AppContext,
  turn: Turn,
  said: { text: string; command: Command },
): Command {
  const { text, command } = said;
  if (!isLooselyOwn(command, text)) return command;
  const holdings = (teamOf(turn)?.holdings ?? []).map((held) => held.id);
  const decision = decideAnswer(text, answerPacks(ctx, turn), { holdings });
  return isSure(decision) ? { do: 'question', text: text.trim() } : command;
}
