import type { FileLinks } from '../ports';
import type { LinkSigner } from './signed-link';

/** The file's name in its address, which is also what a browser saves it as. */
const NAMES = {
  calendar: 'calendar/renewal.ics',
  export: 'files/renewal.csv',
  report: 'report/renewal.html',
} as const;

/** Links below the public address of the bot. @example https://bot.example.com/calendar/renewal.ics?t=… */
export function createFileLinks(publicUrl: string, signer: () => Promise<LinkSigner>): FileLinks {
  const base = publicUrl.replace(/\/+$/, '');
  return {
    linkTo: async ({ place, kind, expiresAt, query }) => {
      const { sign } = await signer();
      const words = new URLSearchParams({ ...query, t: sign({ place, kind, expiresAt }) });
      return `${base}/${NAMES[kind]}?${words.toString()}`;
    },
  };
}
