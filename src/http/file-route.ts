import type { LinkedFile } from '../ports';
import type { Route, RouteAnswer } from './route';
import type { LinkSigner } from './signed-link';

/** What a signed link opens. */
export interface ServedFile {
  readonly kind: LinkedFile['kind'];
  readonly signer: () => Promise<LinkSigner>;
  readonly now: () => number;
  /** The file's text; undefined when the place has none (any more). */
  readonly make: (place: LinkedFile['place'], query: URLSearchParams) => Promise<string | undefined>;
}

const KINDS = {
  calendar: { path: '/calendar/:file', ending: '.ics', type: 'text/calendar; charset=utf-8' },
  export: { path: '/files/:file', ending: '.csv', type: 'text/csv; charset=utf-8' },
  report: { path: '/report/:file', ending: '.html', type: 'text/html; charset=utf-8' },
} as const;

// Nothing on the way may keep a copy.
const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

// The report is a page to look at, which neither runs nor loads anything; the others are files to keep.
const PAGE = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex',
};

/** Serves one kind of file to whoever holds a link that is signed and not expired; anything else is a short no. */
export function createFileRoute(file: ServedFile): Route {
  const { path, ending } = KINDS[file.kind];
  return {
    path,
    answer: async ({ params, query }) => {
      if (!params['file']?.endsWith(ending)) return refusal(404, 'There is nothing here.');
      const { check } = await file.signer();
      const checked = check(query.get('t') ?? '', { kind: file.kind, now: file.now() });
      if (checked.outcome === 'altered')
        return refusal(404, 'This link is not complete. Please copy all of it.');
      if (checked.outcome === 'expired') {
        return refusal(410, `This link has expired. Say "${file.kind}" to the bot for a new one.`);
      }
      const body = await file.make(checked.place, query);
      return body === undefined
        ? refusal(404, 'There is no renewal data here any more.')
        : served(file, body);
    },
  };
}

function served({ kind }: ServedFile, body: string): RouteAnswer {
  const { type, ending } = KINDS[kind];
  const headers = {
    ...PRIVATE,
    'Content-Type': type,
    ...(kind === 'report' ? PAGE : { 'Content-Disposition': `attachment; filename="renewal${ending}"` }),
  };
  return { status: 200, headers, body };
}

function refusal(status: number, body: string): RouteAnswer {
  return { status, headers: { ...PRIVATE, 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
