import { personName } from '../../../src/understanding/names/person-name';

describe('a name', () => {
  it.each([
    ['@Megan Bowen', 'Megan Bowen'],
    ['nadia', 'nadia'],
    ["O'Neill", "O'Neill"],
    ['our colleague Tom', 'Tom'],
    ['myself', 'me'],
    ["I'll", 'me'],
    ['Jan van der Berg', 'Jan van der Berg'],
    ['María de la Cruz Fernández López', 'María de la Cruz Fernández López'],
    ["O'Brien, Pat", "O'Brien, Pat"],
    ["Sophie in 't Veld", "Sophie in 't Veld"],
    ['Megan Bowen (Contoso)', 'Megan Bowen (Contoso)'],
    ['Prof. Dr. Anne-Marie Müller-Lüdenscheidt', 'Anne-Marie Müller-Lüdenscheidt'],
    ['渡辺 花子', '渡辺 花子'],
    ['ジョン・スミス', 'ジョン・スミス'],
    ['मीरा शर्मा', 'मीरा शर्मा'],
    ['An Nguyen', 'An Nguyen'],
    [
      'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Adolph Charles David',
      'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine Adolph Charles David',
    ],
  ])('is taken from "%s"', (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it.each([
    ['on holiday'],
    ['wrong'],
    ['the one who renews'],
    ['support'],
    ['confirmed'],
    ['left the company'],
    ['Bob, who left'],
    [''],
  ])('is not "%s"', (text) => {
    expect(personName(text)).toBeUndefined();
  });
});
