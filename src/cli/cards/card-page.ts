import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedCard {
  readonly name: string;
  readonly content: unknown;
}

export type Theme = 'light' | 'dark' | 'contrast';

const COLORS: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    page: '#ebebeb',
    card: '#ffffff',
    text: '#242424',
    line: '#d1d1d1',
    edge: '#8a8a8a',
    field: '#ffffff',
    main: '#5b5fc7',
    danger: '#b10e1c',
    onMain: '#ffffff',
    scheme: 'light',
  },
  dark: {
    page: '#141414',
    card: '#292929',
    text: '#ffffff',
    line: '#3d3d3d',
    edge: '#8a8a8a',
    field: '#1f1f1f',
    main: '#4f52b2',
    danger: '#b10e1c',
    onMain: '#ffffff',
    scheme: 'dark',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    line: '#ffffff',
    edge: '#ffffff',
    field: '#000000',
    main: '#1aebff',
    danger: '#ff9090',
    onMain: '#000000',
    scheme: 'dark',
  },
};

/** A self-contained page that shows the cards side by side, each in a frame of that width (pixels). */
export function cardPage(
  root: string,
  cards: readonly NamedCard[],
  look: { theme: Theme; width: number },
): string {
  const rendering = (file: string): string => readFileSync(join(root, 'test/cards/rendering', file), 'utf8');
  const hostConfig = readFileSync(join(root, 'test/cards/host-config', `${look.theme}.json`), 'utf8');
  const library = readFileSync(join(root, 'node_modules/adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  const variables = Object.entries({ ...COLORS[look.theme], width: `${look.width}px` });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<style>:root{${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}${rendering('cards.css')}</style>
<main></main>
<script>${inScript(library)}</script><script>${inScript(rendering('page.mjs'))}
showCards(${inScript(JSON.stringify(cards))}, ${inScript(hostConfig)});</script></html>`;
}

// A script's text must not end its element early.
function inScript(text: string): string {
  return text.replaceAll('</script', '<\\/script');
}
