import { OFFERED, type OfferedList } from '../../cards/talk/offered-commands';

interface ManifestCommand {
  readonly title: string;
  readonly description: string;
  readonly type?: 'prompt';
  readonly prompt?: string;
}

/** One of the manifest's `bots[].commandLists`. */
export interface ManifestCommandList {
  readonly scopes: readonly string[];
  readonly triggers: readonly ['mention', 'slash'];
  readonly commands: readonly ManifestCommand[];
}

/** The lists that the manifest has to hold: each shown after a mention of the bot, and after a slash. */
export function commandLists(offered: readonly OfferedList[] = OFFERED): readonly ManifestCommandList[] {
  return offered.map(({ scopes, commands, prompts }) => ({
    scopes,
    triggers: ['mention', 'slash'],
    commands: [
      ...commands.map(({ say, get }) => ({ title: say, description: get })),
      ...prompts.map(({ say, get }) => ({
        title: say,
        description: get,
        type: 'prompt' as const,
        prompt: say,
      })),
    ],
  }));
}
