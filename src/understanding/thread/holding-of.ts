import type { Command } from '../../domain/requests/command';

/** The one holding that a command names; undefined for any other. @example holdingOf(read('add Security')) // 'Security' */
export function holdingOf(command: Command | undefined): string | undefined {
  const [only, ...others] = command && 'holdings' in command ? command.holdings : [];
  return others.length === 0 ? only?.text : undefined;
}
