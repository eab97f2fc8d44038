import { readReport, type FoundReport, type ReadReport } from '../../../src/domain/import/report';
import { day, parseDay } from '../../../src/domain/time/calendar-day';
import { shippedProgram } from '../../fixtures/shipped-program';

const program = shippedProgram('maicpp');

function found(text: string, locale = 'en-GB'): FoundReport {
  const dayInWords = (cell: string) => (cell === '3 March 2026' ? parseDay('2026-03-03') : undefined);
  return readReport(text, { program, known: ['70-532'], today: day('2026-11-30'), locale, dayInWords });
}

function report(text: string, locale?: string): ReadReport {
  const read = found(text, locale);
  if (read.kind !== 'report') throw new Error(`No report: ${JSON.stringify(read)}`);
  return read;
}

const passes = (text: string, locale?: string) =>
  report(text, locale).passes.map(({ person, exam, passedOn, validUntil }) =>
    [person, exam, passedOn, ...(validUntil ? [validUntil] : [])].join(' | '),
  );

const ANA = 'Ana Bell | Azure Administrator Associate | 2026-03-04 | 2027-03-04';

describe('a report', () => {
  it('of trainings is read by the names of its columns, without its mail addresses', () => {
    const text = [
      '\uFEFFPGAMpnId,TrainingActivityId,TrainingTitle,TrainingType,IndividualFirstName,IndividualLastName,Email,CorpEmail,TrainingCompletionDate,ExpirationDate,ActivationStatus',
      '1,2,Microsoft Certified: Azure Administrator Associate,Certification,Ana,Bell,ana@fabrikam.example,ana@fabrikam.example,2026-03-04,2027-03-04,Active',
      '1,3,Exam AZ-305: Designing Microsoft Azure Infrastructure Solutions,Exam,Ana,Bell,ana@fabrikam.example,,2026-03-04,,Active',
      '1,4,Basket Weaving Associate,Certification,Ben,Ortiz,b@fabrikam.example,,2026-03-04,,Active',
    ].join('\r\n');
    expect(passes(text)).toEqual([ANA]);
    expect(report(text)).toMatchObject({
      rows: 3,
      otherRows: 1,
      unknown: [{ title: 'Basket Weaving Associate', rows: 1 }],
    });
    expect(JSON.stringify(report(text))).not.toContain('@');
  });

  it.each([
    [
      'English, commas',
      'Name,Certification,Completion Date,Expiration Date\nAna Bell,AZ-104,2026-03-04,2027-03-04',
    ],
    [
      'German Excel',
      'Nachname;Vorname;Zertifizierung;Abschlussdatum;Gültig bis\nBell;Ana;AZ-104;04.03.2026;04.03.2027',
    ],
    [
      'German, "Name" beside "Vorname"',
      'Name;Vorname;Zertifikat;Datum;Ablaufdatum\nBell;Ana;AZ-104;04.03.2026;04.03.2027',
    ],
    [
      'French Excel',
      "Prénom;Nom;Certification;Date d'obtention;Date d'expiration\nAna;Bell;AZ-104;04/03/2026;04/03/2027",
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Certificación;Fecha de obtención;Fecha de caducidad\nAna;Bell;AZ-104;04/03/2026;04/03/2027',
    ],
    [
      'Brazilian',
      'Nome;Sobrenome;Certificação;Data de conclusão;Válido até\nAna;Bell;AZ-104;04/03/2026 23:07;04/03/2027 23:07',
    ],
    ['Japanese', '氏名,資格名,取得日,有効期限\nAna Bell,AZ-104,2026年3月4日,2027/03/04'],
    ['a range of a spreadsheet', 'Name\tExam\tPassed on\tExpires\nAna Bell\tAZ-104\t4.3.2026\t4.3.2027'],
    ['its own separator named', 'sep=;\nName;Exam;Date;Expires\nAna Bell;AZ-104;04/03/2026;04/03/2027'],
    [
      'a title above, rows of nothing',
      'Our people\n;;;\nName;Exam;Date;Expires;;\n;;;;;\nAna Bell;AZ-104;04/03/2026;04/03/2027;;',
    ],
    [
      'a heading of two lines',
      '"Certification\nname";Employee;Date;Expires\nAZ-104;Ana Bell;04/03/2026;04/03/2027',
    ],
    ['all in quotes', '"Name","Exam","Date","Expires"\n"Ana Bell","AZ-104","04/03/2026","04/03/2027"'],
    ['old Windows line ends', 'Name;Exam;Date;Expires\r\nAna Bell;AZ-104;04/03/2026;04/03/2027\r\n'],
  ])('is read: %s', (_, text) => {
    expect(passes(text)).toEqual([ANA]);
  });

  it('keeps a cell with a line break whole, and knows the lines behind it by number', () => {
    const text =
      'Name\tExam\tDate\nAna Bell\t"AZ-104\nMicrosoft Azure Administrator"\t2026-03-04\nBen\tAZ-104\tsoon';
    expect(passes(text)).toEqual(['Ana Bell | Azure Administrator Associate | 2026-03-04']);
    expect(report(text).unread).toEqual([{ line: 4, why: { kind: 'unreadable-day', cell: 'soon' } }]);
  });

  it.each([
    ['in the middle of a name', 'Ana "Annie" Bell'],
    ['as an inch', 'Monitors 24" Ltd'],
    ['at the start, never closed', '"Annie Bell'],
  ])('takes an odd quote %s as it stands', (_, name) => {
    const text = `Name;Exam;Date\n${name};AZ-104;2026-03-04\nBen;AZ-104;2026-03-05`;
    expect(report(text).passes.map(({ person }) => person)).toEqual([name, 'Ben']);
  });

  it('counts one pass for each person and certification: the one that lasts longest', () => {
    const text =
      'Name,Exam,Date,Expires\nAna,AZ-104,2024-03-04,2026-03-04\nana,AZ 104,2024-03-04,2027-03-04\nAna,AZ-104,2023-01-01,';
    expect(passes(text)).toEqual(['ana | Azure Administrator Associate | 2024-03-04 | 2027-03-04']);
  });

  it('offers the nearest title for one that is not known', () => {
    const text = 'Name,Certification,Date\nAna,Azure Adminstrator Asociate,2026-03-04\nBen,70-532,2026-03-04';
    expect(report(text).unknown).toEqual([
      { title: 'Azure Adminstrator Asociate', rows: 1, nearest: 'Azure Administrator Associate' },
    ]);
    expect(report(text).passes).toHaveLength(1);
  });

  it('says why a line gives no record', () => {
    const text = [
      'Name;Exam;Date',
      ';AZ-104;2026-03-04',
      'x@fabrikam.example;AZ-104;2026-03-04',
      'Ana;;2026-03-04',
      'Ana;AZ-104;',
      'Ana;AZ-104;46100',
      'Ana;AZ-104;2027-03-04',
      'Ana;AZ-800;2026-03-04',
    ].join('\n');
    expect(report(text).unread.map(({ line, why }) => `${line} ${why.kind}`)).toEqual([
      '2 no-person',
      '3 no-person',
      '4 no-title',
      '5 no-day',
      '6 number',
      '7 ahead',
      '8 part',
    ]);
  });

  it('leaves out who did not pass', () => {
    const text =
      'Name;Exam;Date;Passed\nAna;AZ-104;2026-03-04;TRUE\nBen;AZ-104;2026-03-04;FALSCH\nCleo;AZ-104;2026-03-04;0';
    expect(passes(text)).toHaveLength(1);
  });
});

describe('the order of day and month', () => {
  const table = (...days: readonly string[]) =>
    `Name;Exam;Date\n${days.map((each, at) => `P${at};AZ-104;${each}`).join('\n')}`;

  it.each([
    ['one line proves it, against the language', ['04/03/2026', '25/03/2026'], 'en-US', '2026-03-04'],
    ['one line proves it the other way', ['04/03/2026', '03/25/2026'], 'en-GB', '2026-04-03'],
    ['the language of the reader', ['04/03/2026'], 'en-US', '2026-04-03'],
    ['the language of the reader', ['04/03/2026'], 'de-DE', '2026-03-04'],
    ['dots are never month first', ['04.03.2026'], 'en-US', '2026-03-04'],
    ['what has passed cannot lie ahead', ['05/12/2026', '06/07/2026'], 'en-GB', '2026-05-12'],
    ['a day in words needs none', ['3 March 2026'], 'ja-JP', '2026-03-03'],
  ])('%s: %j in %s', (_, days, locale, first) => {
    expect(report(table(...days), locale).passes[0]?.passedOn).toBe(first);
  });

  it.each([
    ['nothing proves it', ['04/03/2026'], 'en'],
    ['two lines prove both', ['25/03/2026', '03/25/2026'], 'en-GB'],
  ])('is asked for where %s', (_, days, locale) => {
    expect(report(table(...days), locale).order).toEqual({ kind: 'ask' });
  });
});

describe("the bot's own export", () => {
  it('keeps its meaning in whatever order a spreadsheet puts the columns', () => {
    const text = 'kind;at;day;name;detail;for\nexam;x;04.03.2026;Ana Bell;AZ-104;04.03.2027\nteam;x;;X;;';
    expect(found(text)).toEqual({
      kind: 'own',
      rows: [
        { line: 2, cells: ['exam', 'Ana Bell', 'AZ-104', '04.03.2026', '04.03.2027'] },
        { line: 3, cells: ['team', 'X', '', '', ''] },
      ],
    });
  });
});

describe('what is no report', () => {
  it.each([
    ['short lines of the bot', 'exam; Ana Bell; AZ-104; 3 March 2026', { kind: 'none' }],
    ['a workbook', 'PK\u0003\u0004xl', { kind: 'refused', why: 'not-text' }],
    [
      'two columns of one name',
      'Name,Exam,Date,Exam\nAna,a,b,c',
      { kind: 'doubled', names: ['Exam', 'Exam'] },
    ],
    [
      'a row without an end',
      `Name,Exam,Date\n${','.repeat(1_000_000)}`,
      { kind: 'refused', why: 'too-wide' },
    ],
    ['nothing', '', { kind: 'none' }],
  ])('%s', (_, text, what) => {
    expect(found(text)).toEqual(what);
  });

  it('is never run: a formula is a text like any other', () => {
    expect(passes("Name,Exam,Date\n'=HYPERLINK(1),AZ-104,2026-03-04")[0]).toContain('=HYPERLINK(1)');
  });
});
