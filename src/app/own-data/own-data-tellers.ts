import type { OwnDataTopic } from '../../domain/requests/command';
import type { Teller } from './asked/asked';
import { tellAssigned, tellOverdue } from './tell-assigned';
import { tellChanges, tellLastChange } from './tell-changes';
import { tellDate, tellDaysLeft, tellPaused, tellProgram, tellTimeZone } from './tell-date';
import { tellExpiring } from './tell-expiring';
import { tellForecast, tellMissing } from './tell-forecast';
import { tellHoldings } from './tell-holdings';
import { tellItemState, tellWhoDoes } from './tell-item';
import { tellDoneItems, tellOpenItems, tellWhoTicked } from './tell-items';
import { tellPasses } from './tell-passes';
import { tellContact, tellEditors, tellSetUpBy, tellStandIn } from './tell-people';
import { tellReferences } from './tell-references';
import { tellNextReminder, tellSent } from './tell-reminders';
import { tellScore } from './tell-score';
import { tellStages } from './tell-stage';
import { tellWatched } from './tell-watched';
import { tellWhatIf } from './tell-what-if';

/** What answers each question about a team's own data; a topic without one does not compile. */
export const OWN_DATA_TELLERS: Readonly<Record<OwnDataTopic, Teller>> = {
  date: tellDate,
  'days-left': tellDaysLeft,
  holdings: tellHoldings,
  contact: tellContact,
  'stand-in': tellStandIn,
  'next-reminder': tellNextReminder,
  sent: tellSent,
  stages: tellStages,
  'open-items': tellOpenItems,
  'done-items': tellDoneItems,
  'who-ticked': tellWhoTicked,
  'assigned-items': tellAssigned,
  'who-does-item': tellWhoDoes,
  'item-state': tellItemState,
  'overdue-items': tellOverdue,
  program: tellProgram,
  'time-zone': tellTimeZone,
  paused: tellPaused,
  references: tellReferences,
  expiring: tellExpiring,
  passes: tellPasses,
  score: tellScore,
  missing: tellMissing,
  forecast: tellForecast,
  'what-if': tellWhatIf,
  changes: tellChanges,
  'last-change': tellLastChange,
  editors: tellEditors,
  'watched-dates': tellWatched,
  'set-up-by': tellSetUpBy,
};
