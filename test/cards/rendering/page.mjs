// Runs in the browser: shows cards and measures them. `AdaptiveCards` is the library's browser build.
/* global AdaptiveCards, document, getComputedStyle, NodeFilter */

/** The Markdown that card clients share: emphasis, links, lists, backslash escapes. */
function markdownToHtml(text) {
  const kept = [];
  const keep = (shown) => `\uE100${kept.push(shown) - 1}\uE101`;
  const escaped = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => keep(mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : mark))
    .replace(/&(?![#\w]+;)/g, '&amp;')
    .replace(/<at>(.*?)<\/at>/g, (_, name) => keep('<b class="mention">') + name + keep('</b>'))
    .replace(/</g, '&lt;');
  const inline = (line) =>
    line
      .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<b>$1</b>')
      .replace(/(?<![\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])/g, '<i>$1</i>');
  const html = escaped
    .split(/\n{2,}|\n(?=[-*] )/)
    .map((block) =>
      /^[-*] /.test(block)
        ? `<li style="margin-left:20px">${inline(block.slice(2))}</li>`
        : `<p style="margin:0">${inline(block)}</p>`,
    )
    .join('');
  return html.replace(/\uE100(\d+)\uE101/g, (_, index) => kept[Number(index)]);
}

function showCard(content, hostConfig) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.parse(content);
  return card.render();
}

function showCards(cards, hostConfig) {
  const main = document.querySelector('main');
  for (const { name, content } of cards) {
    const figure = document.createElement('figure');
    figure.dataset.name = name;
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    const frame = document.createElement('div');
    frame.className = 'card';
    frame.append(showCard(content, hostConfig));
    figure.append(caption, frame);
    main.append(figure);
  }
}

/** Text nodes that stick out, lie on each other or are hard to read. */
function measureCards() {
  return [...document.querySelectorAll('figure')].flatMap((figure) =>
    measure(figure).map((found) => ({ card: figure.dataset.name, ...found })),
  );
}

function measure(figure) {
  const frame = figure.querySelector('.card');
  const outer = frame.getBoundingClientRect();
  const texts = textsIn(frame);
  const found = [];
  for (const { text, element, rects } of texts) {
    if (rects.some((rect) => rect.right > outer.right + 0.5 || rect.left < outer.left - 0.5))
      found.push({ problem: 'overflow', text });
    if (cutOff(element, frame)) found.push({ problem: 'cut off', text });
    const ratio = contrastOf(element);
    if (ratio < 4.5) found.push({ problem: `contrast ${ratio.toFixed(2)}`, text });
  }
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (one.rects.some((a) => other.rects.some((b) => overlap(a, b))))
        found.push({ problem: `overlaps "${other.text}"`, text: one.text });
    }
  });
  return found;
}

function textsIn(frame) {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.textContent.trim() || element.closest('option, select, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    if (rects.length > 0) texts.push({ text: node.textContent.trim().slice(0, 60), element, rects });
  }
  return texts;
}

function cutOff(element, frame) {
  for (let at = element; at && at !== frame; at = at.parentElement) {
    const hides = getComputedStyle(at).overflow !== 'visible';
    if (hides && (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + 1)) return true;
  }
  return false;
}

function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 1 && height > 3;
}

function contrastOf(element) {
  const [one, two] = [
    luminance(colorOf(getComputedStyle(element).color)),
    luminance(backgroundOf(element)),
  ].sort((a, b) => b - a);
  return (one + 0.05) / (two + 0.05);
}

function backgroundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = colorOf(getComputedStyle(at).backgroundColor);
    if (color[3] > 0.99) return color;
  }
  return [255, 255, 255, 1];
}

function colorOf(css) {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

Object.assign(globalThis, { showCards, measureCards });
