import type { NoticeView } from '../kit/message-views';

/** What to say with the link to the report; without an address there is none, and what shows the same is named. */
export function describeReportOffer(
  url: string | undefined,
  until: string,
): Pick<NoticeView, 'title' | 'text' | 'links'> {
  if (url === undefined)
    return {
      title: 'I cannot offer a page here',
      text: 'Nobody has told me the address under which browsers reach me. Whoever runs me can set it (PUBLIC_URL). Until then, "forecast" and "checklist" show most of it.',
    };
  return {
    title: 'One page for those who pay',
    text: `Dates, score, forecast, gaps, who does what and the sources, ready to print. The link opens until ${until} and always shows how it stands then; whoever has it can read this.`,
    links: [{ title: 'Open the report', url }],
  };
}
