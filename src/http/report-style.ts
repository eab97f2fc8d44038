/** How the report looks: light, for A4 and Letter alike, readable on a phone and without colour. */
export const REPORT_STYLE = `
@page { margin: 14mm 15mm; }
* { box-sizing: border-box; }
:root { color-scheme: light; }
body { margin: 0 auto; padding: 24px 16px; max-width: 800px; background: #fff; color: #1b1a19;
  font: 14px/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 22px; line-height: 1.25; }
h2 { margin: 18px 0 6px; font-size: 15px; break-after: avoid; }
p { margin: 4px 0; }
.subtitle, .note, footer { color: #55524f; }
.answer { margin: 14px 0; padding: 10px 14px; border: 1px solid #c8c6c4; border-left: 5px solid #605e5c;
  border-radius: 4px; font-size: 15px; }
.answer.met { border-left-color: #0b6a0b; }
.answer.missing { border-left-color: #a4262c; }
.answer.at-risk { border-left-color: #8f5a00; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 18px; margin: 12px 0; }
dt { color: #55524f; }
dd { margin: 0; font-weight: 600; }
table { width: 100%; border-collapse: collapse; }
th { color: #55524f; font-weight: 600; text-align: left; }
th, td { padding: 4px 10px 4px 0; border-bottom: 1px solid #e1dfdd; vertical-align: top; }
tr { break-inside: avoid; }
td.state { white-space: nowrap; font-weight: 600; width: 1%; }
td.what, li { overflow-wrap: anywhere; }
td.who { min-width: 5.5em; }
td.when { white-space: nowrap; }
td.met, td.done { color: #0b6a0b; }
td.missing, td.late { color: #a4262c; }
td.at-risk { color: #8f5a00; }
td.unknown, td.open { color: #55524f; }
ul { margin: 4px 0; padding-left: 18px; color: #55524f; font-size: 12px; }
footer { margin-top: 14px; font-size: 12px; }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 6px; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h1 { font-size: 17pt; }
  h2 { font-size: 12pt; margin-top: 12pt; } .answer { font-size: 11pt; }
  th, td { padding-top: 2.5pt; padding-bottom: 2.5pt; } ul, footer { font-size: 8.5pt; } }
`;
