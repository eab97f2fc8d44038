import { readPage } from '../../src/watch/read-page';

function linesOf(body: string): readonly string[] {
  return readPage(`<html><body>${body}</body></html>`).lines;
}

describe('the text of a page', () => {
  it.each([
    ['a cell with a break', '<table><tr><td>10<br>20</td><td>x</td></tr></table>', ['10 / 20 | x']],
    ['a cell with paragraphs', '<table><tr><th>a</th><td><p>1</p><p>2</p></td></tr></table>', ['a | 1 / 2']],
    ['an empty cell', '<table><tr><td>a</td><td></td><td>c</td></tr></table>', ['a |  | c']],
    ['a footnote', '<p>70<sup>1</sup></p>', ['70 [1]']],
    ['a day behind a word', '<p><time datetime="2027-06-30">soon</time></p>', ['soon (2027-06-30)']],
    ['a day that is said', '<p><time datetime="2027-06-30">2027-06-30</time></p>', ['2027-06-30']],
    ['a caption', '<table><caption>Valid from 1 July 2027</caption></table>', ['Valid from 1 July 2027']],
    [
      'a first paragraph',
      '<p>Not before 30 June 2027.</p><h1>Fees</h1>',
      ['Not before 30 June 2027.', '# Fees'],
    ],
    ['what is struck out', '<p><del>70</del> 75</p>', ['~~70~~ 75']],
    ['items of a list', '<ul><li>one<li>two</ul>', ['one', 'two']],
    ['a picture that says something', '<p>MFA <img alt="Yes" src="y.png"></p>', ['MFA Yes']],
    ['a heading within a cell', '<table><tr><td><h3>a</h3>b</td></tr></table>', ['a / b']],
  ])('keeps %s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  it.each([
    ['hard blanks', '<p>70 of 100</p>', '<p>70&nbsp;of\u202f100</p>'],
    ['soft hyphens', '<p>qualification</p>', '<p>quali&shy;fication</p>'],
    ['comments', '<p>70</p>', '<!-- 71 --><p>7<!-- x -->0</p>'],
    ['classes and the order of attributes', '<p id="a" class="b">70</p>', '<p class="c" id="a">70</p>'],
    ['scripts, menus and forms', '<p>70</p>', '<nav>Menu</nav><p>70</p><script>71</script><form>72</form>'],
    ['what is hidden', '<p>70</p>', '<p>70</p><div hidden><br>71</div>'],
    ['blanks between elements', '<ul><li>a</li><li>b</li></ul>', '<ul>\n <li> a\n</li>\n <li>b </li></ul>'],
  ])('takes %s for no difference', (_, one, other) => {
    expect(linesOf(other)).toEqual(linesOf(one));
  });

  it('is the main part where a page has one', () => {
    expect(linesOf('<header>Microsoft</header><main><p>70</p></main><div>Feedback</div>')).toEqual(['70']);
  });

  it('tells a page that was cut off', () => {
    expect(readPage('<html><body><p>70</p>').isWhole).toBe(false);
    expect(readPage('<html><body><p>70</p></body></html>').isWhole).toBe(true);
  });
});
