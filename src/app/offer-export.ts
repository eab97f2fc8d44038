import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import type { Turn } from './turn';

export async function offerExport(_ctx: AppContext, _turn: Turn): Promise<readonly Reply[]> {
  return [];
}
