import type { Command, OwnDataSlots, OwnDataTopic, ShowTopic } from '../../domain/requests/command';
import type { SmallTalkSlots, SmallTalkTopic } from '../../domain/requests/small-talk';
import type { About } from '../../understanding/slots/about';
import type { Meaning } from '../../understanding/understand-message';

/** What a meaning asks for; undefined where nothing is, or a change lacks what it needs. */
export function meaningCommand(meaning: Meaning): Command | undefined {
  const { label, command, about, text } = meaning;
  if (command || !label) return command;
  const [area, topic = ''] = label.split(':');
  switch (area) {
    case 'show':
      return { do: 'show', what: topic as ShowTopic, ...shownAbout(about) };
    case 'own':
      return { do: 'ask', about: topic as OwnDataTopic, slots: ownSlots(about) };
    case 'bot':
    case 'small':
      return { do: 'chat', about: label as SmallTalkTopic, slots: talkSlots(about) };
    case 'programme':
      return { do: 'question', text };
    default:
      return undefined;
  }
}

function shownAbout(about: About | undefined): { readonly about?: string } {
  const words = [about?.level, about?.holding?.text].filter((each) => each !== undefined).join(' ');
  const said = words === '' ? about?.topic : words;
  return said ? { about: said } : {};
}

function talkSlots(about: About = {}): SmallTalkSlots {
  const { holding, program, topic, date } = about;
  return {
    ...(date?.kind === 'day' && { day: date.day }),
    ...(date !== undefined && date.kind !== 'day' && 'text' in date && { month: date.text }),
    ...(holding !== undefined && { holdings: [holding.text] }),
    ...(program !== undefined && { program }),
    ...(topic !== undefined && { word: topic }),
  };
}

function ownSlots(about: About = {}): OwnDataSlots {
  const { person, holding, certification, date, zone, count, facet, window, suppose } = about;
  const item = about.item ?? about.customer;
  return {
    ...said({ person, holding: holding?.text, item, certification, zone, count, facet, window, suppose }),
    ...(date?.kind === 'day' && { day: date.day }),
  };
}

/** Only what was said. */
function said(slots: { readonly [K in keyof OwnDataSlots]: OwnDataSlots[K] | undefined }): OwnDataSlots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}
