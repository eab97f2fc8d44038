import robotsParser from 'robots-parser';

/** Whether a site's robots.txt lets this agent read a page; a site without one allows everything. */
export function robotsAllow(
  page: string,
  { url, text, agent }: { readonly url: string; readonly text: string; readonly agent: string },
): boolean {
  return robotsParser(url, text).isAllowed(page, agent) !== false;
}
