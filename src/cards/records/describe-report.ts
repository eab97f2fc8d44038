import { checklistInput, fullChecklist, type ChecklistEntry } from '../../domain/cycle/checklist';
import type { ReportContent, ReportFact, ReportLine, ReportSection } from '../../domain/files/report-content';
import { forecastOf } from '../../domain/forecast/forecast';
import type { ForecastLine, ForecastState } from '../../domain/forecast/forecast-line';
import { scoreToday } from '../../domain/forecast/forecast-score';
import { isScored } from '../../domain/forecast/held-steps';
import { readinessOf } from '../../domain/forecast/readiness';
import { qualificationWindow } from '../../domain/program/qualification-window';
import type { TeamPicture } from '../../domain/team/team-picture';
import { formatDay } from '../../domain/time/calendar-day';
import { dayIn, formatInstant } from '../../domain/time/time-zone';
import { capitalised, describeCountdown } from '../kit/describe-countdown';
import { describeHolding } from '../kit/describe-holdings';
import { describeSource } from '../kit/describe-source';
import { describeForecast, toldOnce } from './describe-forecast';
import { describeReason } from './describe-reason';

/** A usual team's page has two sides at most; what is more stands in the chat. */
const MOST_TASKS = 16;
const MOST_SOURCES = 6;

const STATE_WORDS: Readonly<Record<ForecastState, string>> = {
  met: 'Met',
  'at-risk': 'At risk',
  missing: 'Missing',
  unknown: 'Unknown',
};

/** The page for those who pay: dates, score, forecast, gaps, who does what, sources; all as of the picture's moment. */
export function describeReport(picture: TeamPicture): ReportContent {
  const { team, program, rows, asOf } = picture;
  const { answer, first, counts } = describeForecast(picture);
  const { lines, headline } = forecastOf(readinessOf(picture));
  const mark = headline.state === 'nothing-held' ? 'unknown' : headline.state;
  const teamName = rows.place[0]?.value.teamName;
  return {
    language: 'en',
    title: 'Where our partner membership stands',
    subtitle: [teamName, program.name].filter(Boolean).join(' · '),
    facts: factsOf(picture),
    answer: { mark, text: [answer, first].filter(Boolean).join(' '), counts: counts ?? '' },
    sections: sectionsOf(picture, lines),
    work: workOf(picture),
    sources: { title: 'Sources', lines: sourcesOf(picture, lines) },
    made: `Made on ${formatInstant(asOf, team.timeZone, team.locale)} from what the team recorded. What nothing tells is unknown, never met.`,
  };
}

function factsOf(picture: TeamPicture): readonly ReportFact[] {
  const { team, program } = picture;
  const countdown = describeCountdown(picture);
  const date = countdown
    ? { title: countdown.dateLabel, value: `${countdown.date}, ${daysWords(countdown.daysLeft)}` }
    : { title: capitalised(program.words.date.name), value: 'not known yet' };
  return [
    date,
    ...windowsOf(picture),
    { title: capitalised(program.words.renewer.name), value: team.contact?.name ?? 'nobody named yet' },
    ...(team.standIn ? [{ title: 'Stand-in', value: team.standIn.name }] : []),
    ...scoresOf(picture),
  ];
}

function daysWords(days: number): string {
  if (days === 0) return 'today';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return days > 0 ? `${count} left` : `${count} ago`;
}

/** Days on which a scored holding can qualify; once for all that have the same. */
function windowsOf({ team, program }: TeamPicture): readonly ReportFact[] {
  const { anniversary } = team;
  if (anniversary === undefined) return [];
  const windows = team.holdings.flatMap(({ id }) => {
    const score = program.holdings.find((each) => each.id === id)?.score;
    const window = score && qualificationWindow(anniversary, score);
    return window
      ? [`${formatDay(window.from, team.locale)} to ${formatDay(window.until, team.locale)}`]
      : [];
  });
  return [...new Set(windows)].map((value) => ({ title: 'Days to qualify', value }));
}

function scoresOf(picture: TeamPicture): readonly ReportFact[] {
  const readiness = readinessOf(picture);
  return picture.team.holdings.flatMap((held): ReportFact[] => {
    const holding = picture.program.holdings.find(({ id }) => id === held.id);
    if (!holding || !isScored(holding)) return [];
    const score = scoreToday(readiness, holding, held);
    const value = score
      ? `${score.total} of 100 points today, ${score.pass} needed${unknownWords(score.unknown.length)}`
      : `in which track it is scored nobody has said; ${holding.score.pass} of 100 points needed`;
    return [{ title: `Score, ${describeHolding(held, picture.program)}`, value }];
  });
}

function unknownWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; 1 figure is not known' : `; ${count} figures are not known`;
}

const ORDER: readonly ForecastState[] = ['missing', 'at-risk', 'unknown', 'met'];

/** Each holding with its requirements, the gaps first. */
function sectionsOf(picture: TeamPicture, lines: readonly ForecastLine[]): readonly ReportSection[] {
  return picture.team.holdings.map((held) => {
    const own = toldOnce(lines.filter((line) => line.holdingId === held.id && line.level === held.level));
    const sorted = ORDER.flatMap((state) => own.filter((line) => line.state === state));
    return {
      title: describeHolding(held, picture.program),
      lines: sorted.map((line) => reportLine(line, picture)),
    };
  });
}

function reportLine(line: ForecastLine, { team }: TeamPicture): ReportLine {
  const falls =
    line.state === 'at-risk' && line.fallsOn ? ` Falls on ${formatDay(line.fallsOn, team.locale)}.` : '';
  return {
    mark: line.state,
    state: STATE_WORDS[line.state],
    text: `${line.name}: ${describeReason(line.reason, team.locale)}${falls}`,
  };
}

function workOf(picture: TeamPicture): ReportContent['work'] {
  const entries = fullChecklist(checklistInput(picture));
  const open = entries.filter(({ done }) => !done).sort(byDay);
  const left = open.length - MOST_TASKS;
  const done = entries.length - open.length;
  return {
    title: 'Who does what',
    heads: ['State', 'What', 'Who', 'By'],
    tasks: open.slice(0, MOST_TASKS).map((entry) => taskOf(entry, picture)),
    notes: [
      `${done} of ${entries.length} items of the checklist are done.`,
      ...(left > 0 ? [`${left} more are open: say "checklist" in the chat to see them.`] : []),
    ],
  };
}

/** What the team planned itself first: by its day, then what somebody has, then what it added. */
function byDay(a: ChecklistEntry, b: ChecklistEntry): number {
  return rankOf(a).localeCompare(rankOf(b));
}

function rankOf({ dueDay, assignee, own }: ChecklistEntry): string {
  return dueDay ?? (assignee ? 'a' : own ? 'b' : 'c');
}

function taskOf({ text, assignee, dueDay }: ChecklistEntry, { team, asOf }: TeamPicture) {
  const isLate = dueDay !== undefined && dueDay < dayIn(team.timeZone, asOf);
  return {
    mark: isLate ? ('late' as const) : ('open' as const),
    state: isLate ? 'Late' : 'Open',
    what: text,
    who: assignee?.name ?? '–',
    when: dueDay ? formatDay(dueDay, team.locale) : '–',
  };
}

/** Where the requirements come from, each source once. */
function sourcesOf({ program }: TeamPicture, lines: readonly ForecastLine[]): readonly string[] {
  const found = lines.flatMap(({ holdingId, requirementId }) => {
    const holding = program.holdings.find(({ id }) => id === holdingId);
    const requirement = holding?.requirements.find(({ id }) => id === requirementId);
    const evidence = requirement ?? holding;
    if (!evidence) return [];
    const { text, confidence, link } = describeSource(evidence, program);
    return [[text, confidence && `(${confidence})`, link?.url].filter(Boolean).join(' ')];
  });
  return [...new Set(found)].slice(0, MOST_SOURCES);
}
