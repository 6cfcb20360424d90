// Draws the icons named in names.txt as white sheets, eight in a row: sheet-16.png, sheet-20.png and so on.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 20, 28, 32, 40, 56];
const COLUMNS = 8;
const require = createRequire(import.meta.url);
const names = readFileSync(new URL('names.txt', import.meta.url), 'utf8').trim().split('\n');
const drawings = names.map((name) => readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8')
  .replace(/<!--[\s\S]*?-->/g, '')
  .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
  .replace('</svg>', ''));

for (const size of SIZES) {
  const rows = Math.ceil(names.length / COLUMNS);
  const cells = drawings.map((drawing, i) =>
    `<g transform="translate(${(i % COLUMNS) * 24} ${Math.floor(i / COLUMNS) * 24})">${drawing}</g>`);
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * 24} ${rows * 24}"
    width="${COLUMNS * size}" height="${rows * size}" fill="none" stroke="#fff" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round">${cells.join('')}</svg>`;
  writeFileSync(new URL(`sheet-${size}.png`, import.meta.url), new Resvg(sheet).render().asPng());
}
