import type { PlaceFacts } from '../../domain/team/team';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import type { Incoming } from './conversation';

/** The row with what is needed to post here, written only when it changed. */
export function placeChange(input: Incoming, rows: TeamRows): readonly RowChange[] {
  const stored = rows.place[0];
  const value = placeFactsOf(input, stored?.value);
  if (!stored) return [{ do: 'insert', kind: 'place', value }];
  if (JSON.stringify(value) === JSON.stringify(stored.value)) return [];
  return [{ do: 'replace', kind: 'place', value, etag: stored.etag }];
}

/** The facts about a place after somebody was heard there: it is there, and this is how to reach it. */
export function placeFactsOf(input: Omit<Incoming, 'person'>, known: PlaceFacts | undefined): PlaceFacts {
  return {
    ...(known ?? { presence: 'here' }),
    kind: input.placeKind,
    serviceUrl: input.replyTo.serviceUrl,
    botId: input.replyTo.botId,
    presence: known?.presence === 'archived' || known?.presence === 'deleted' ? known.presence : 'here',
    ...(input.teamsTeamId && { teamsTeamId: input.teamsTeamId }),
    ...(input.teamName && { teamName: input.teamName }),
    ...(input.channelName && { channelName: input.channelName }),
  };
}
