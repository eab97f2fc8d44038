import { matchName } from '../../../src/teams/outgoing/name-match';

test.each([
  ['Megan Bowen', 'Megan Bowen', 'exact'],
  ['bowen  megan', 'Megan Bowen', 'exact'],
  ['Megan Bowen', 'Bowen, Megan', 'exact'],
  ['zoe gross', 'Zoë Groß', 'exact'],
  ['Zoë', 'Zoë', 'exact'],
  ['Soren', 'Søren', 'exact'],
  ["O'Neill", "O'Neill", 'exact'],
  ['田中', '田中', 'exact'],
  ['Megan', 'Bowen, Megan (Contoso)', 'partial'],
  ['Megan Bowen', 'Megan Bowen Smith', 'partial'],
  ['Meg', 'Megan Bowen', 'none'],
  ['Megan Megan', 'Megan Bowen', 'none'],
  ['Megan Smith', 'Megan Bowen', 'none'],
  ['', 'Megan Bowen', 'none'],
  ['…', 'Megan Bowen', 'none'],
  ['Megan', '', 'none'],
])('"%s" fits "%s": %s', (typed, name, match) => {
  expect(matchName(typed, name)).toBe(match);
});
