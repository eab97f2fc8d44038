import type { ReportContent, ReportFact, ReportSection, ReportTask } from '../domain/files/report-content';
import { REPORT_STYLE } from './report-style';

/** The report as one HTML page without a script, a picture or anything from elsewhere; every word of it is escaped. */
export function reportPage(content: ReportContent): string {
  const { language, title, subtitle, facts, answer, sections, work, sources, made } = content;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p></header>
<main>
<p class="answer ${answer.mark}">${escaped(answer.text)}${answer.counts ? `<br><span class="note">${escaped(answer.counts)}</span>` : ''}</p>
<dl>${facts.map(factRow).join('')}</dl>
${sections.map(sectionHtml).join('\n')}
${workHtml(work)}
${sourcesHtml(sources)}
</main>
<footer>${escaped(made)}</footer>
</body>
</html>
`;
}

function factRow({ title, value }: ReportFact): string {
  return `<dt>${escaped(title)}</dt><dd>${escaped(value)}</dd>`;
}

function sectionHtml({ title, lines, notes = [] }: ReportSection): string {
  const rows = lines.map(
    ({ mark, state, text }) =>
      `<tr><td class="state ${mark}">${escaped(state)}</td><td>${escaped(text)}</td></tr>`,
  );
  return `<section><h2>${escaped(title)}</h2><table>${rows.join('')}</table>${notes.map(note).join('')}</section>`;
}

function workHtml({ title, heads, tasks, notes }: ReportContent['work']): string {
  const head = heads.map((each) => `<th scope="col">${escaped(each)}</th>`).join('');
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${tasks.map(taskRow).join('')}</tbody></table>`;
  return `<section><h2>${escaped(title)}</h2>${tasks.length > 0 ? table : ''}${notes.map(note).join('')}</section>`;
}

function taskRow({ mark, state, what, who, when }: ReportTask): string {
  return `<tr><td class="state ${mark}">${escaped(state)}</td><td class="what">${escaped(what)}</td><td class="who">${escaped(who)}</td><td class="when">${escaped(when)}</td></tr>`;
}

function sourcesHtml({ title, lines }: ReportContent['sources']): string {
  if (lines.length === 0) return '';
  return `<section><h2>${escaped(title)}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul></section>`;
}

function note(text: string): string {
  return `<p class="note">${escaped(text)}</p>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
