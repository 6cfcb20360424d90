// Draws every executive with every expression as a PNG: NAME-EXPRESSION.png; the same eyes shut and looking aside, which
// are laid over it: NAME-EXPRESSION-shut.png and -aside.png; and the hands with a phone and a pen: NAME-phone.png, NAME-pen.png.
// chair.png is what they sit on, lamp.png what hangs over them.
import { writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as avataaars from '@dicebear/avataaars';
import { Resvg } from '@resvg/resvg-js';

const SIDE = 256;

/** Where the eyes are in every portrait, in 64ths so that it falls on whole pixels in most sizes: x, y, width, height. */
const EYES = [64, 64, 128, 64];
const HAND = 96;

const plain = { accessoriesProbability: 0, facialHairProbability: 0 };
const beard = (shape, color) => ({ facialHair: [shape], facialHairColor: [color], facialHairProbability: 100 });
const glasses = (shape, color) => ({ accessories: [shape], accessoriesColor: [color], accessoriesProbability: 100 });

const people = {
  'chief-information-officer': {
    top: ['curly'], hairColor: ['5d5552'], skinColor: ['7a4b35'],
    clothing: ['blazerAndShirt'], clothesColor: ['2f6f74'], accessoriesProbability: 0, facialHairProbability: 0,
  },
  'lead-engineer': {
    top: ['shortWaved'], hairColor: ['a5713b'], skinColor: ['ffdbb4'],
    clothing: ['collarAndSweater'], clothesColor: ['3f6fb5'], accessoriesProbability: 0,
    facialHair: ['beardMedium'], facialHairColor: ['8f5a2b'], facialHairProbability: 100,
  },
  'head-of-procurement': {
    top: ['straight02'], hairColor: ['3a2a26'], skinColor: ['c98a58'],
    clothing: ['blazerAndSweater'], clothesColor: ['7a3b69'],
    accessories: ['prescription01'], accessoriesColor: ['262e33'], accessoriesProbability: 100,
    facialHairProbability: 0,
  },

  'silver-bob': {
    ...plain, topProbability: 0, skinColor: ['f6d5bd'],
    clothing: ['blazerAndSweater'], clothesColor: ['2b3a67'], drawn: { over: bob('b4b8c1', 'd3d6dc') },
  },
  'black-braids': {
    ...plain, topProbability: 0, skinColor: ['81513a'],
    clothing: ['blazerAndShirt'], clothesColor: ['c8553d'], drawn: braids('2b2020', '4d3a36'),
  },
  'hijab-teal': {
    ...plain, top: ['hijab'], hatColor: ['1f8a8c'], skinColor: ['e3b48a'],
    clothing: ['blazerAndShirt'], clothesColor: ['5a4a5e'],
  },
  'red-curls': {
    ...plain, top: ['fro'], hairColor: ['b8492a'], skinColor: ['fde3d3'],
    clothing: ['blazerAndShirt'], clothesColor: ['35624a'],
    drawn: { over: curls('943518', [[132, 95, 70, 200, 340, 9], [132, 98, 88, 172, 368, 13]]) },
  },
  'asian-bun': {
    ...plain, top: ['bun'], hairColor: ['22222a'], skinColor: ['f3cda0'],
    clothing: ['blazerAndShirt'], clothesColor: ['a83a4e'], drawn: { over: earrings('f4f1ea') },
  },
  'blonde-long': {
    ...plain, top: ['straight01'], hairColor: ['e0bd6c'], skinColor: ['fad9bd'],
    clothing: ['blazerAndShirt'], clothesColor: ['4c5a8f'],
  },
  'wavy-brown': {
    ...plain, top: ['curvy'], hairColor: ['3d2720'], skinColor: ['a86c45'],
    clothing: ['blazerAndShirt'], clothesColor: ['d19a2e'],
  },
  'indian-bob': {
    ...plain, top: ['longButNotTooLong'], hairColor: ['453b3d'], skinColor: ['b97a4c'],
    clothing: ['blazerAndSweater'], clothesColor: ['3b7d5e'], ...glasses('round', '8a2438'),
  },
  'short-crop': {
    ...plain, top: ['shortRound'], hairColor: ['5b3524'], skinColor: ['efc39a'],
    clothing: ['blazerAndShirt'], clothesColor: ['b5527f'], drawn: { over: earrings('d9a93c') },
  },
  'bald-beard': {
    accessoriesProbability: 0, topProbability: 0, skinColor: ['764832'], ...beard('beardMedium', '9a9896'),
    clothing: ['blazerAndSweater'], clothesColor: ['394b59'],
  },
  'turban-beard': {
    accessoriesProbability: 0, top: ['turban'], hatColor: ['c2631f'], skinColor: ['c68c5c'],
    ...beard('beardMajestic', '2a211f'), clothing: ['blazerAndShirt'], clothesColor: ['27384f'],
  },
  'asian-short': {
    ...plain, top: ['shortFlat'], hairColor: ['1f2026'], skinColor: ['f0c697'],
    clothing: ['collarAndSweater'], clothesColor: ['5b8c7b'],
  },
  'grey-sides': {
    facialHairProbability: 0, top: ['sides'], hairColor: ['a3a3a6'], skinColor: ['f4cdb0'],
    ...glasses('round', '2f3f4a'), clothing: ['blazerAndSweater'], clothesColor: ['6b4f3a'],
  },
  'brown-curly': {
    ...plain, topProbability: 0, skinColor: ['d8a376'],
    clothing: ['blazerAndShirt'], clothesColor: ['7b8fb0'], drawn: { over: mop('5f3a22', '472813') },
  },
  dreadlocks: {
    accessoriesProbability: 0, top: ['dreads'], hairColor: ['2e2523'], skinColor: ['8a5a3c'],
    ...beard('beardLight', '2e2523'), clothing: ['collarAndSweater'], clothesColor: ['d2a63c'],
  },
  'red-beard': {
    accessoriesProbability: 0, top: ['theCaesar'], hairColor: ['b5502a'], skinColor: ['fde0cd'],
    ...beard('beardMajestic', 'b5502a'), clothing: ['collarAndSweater'], clothesColor: ['3e5d47'],
  },
  moustache: {
    accessoriesProbability: 0, top: ['theCaesarAndSidePart'], hairColor: ['4b4547'], skinColor: ['e2b088'],
    ...beard('moustacheMagnum', '4b4547'), clothing: ['blazerAndSweater'], clothesColor: ['8c2f39'],
  },
  'blond-short': {
    ...plain, top: ['frizzle'], hairColor: ['dcb45e'], skinColor: ['fbd9c0'],
    clothing: ['blazerAndShirt'], clothesColor: ['5d7fa3'], drawn: { over: croppedSides('d0a860') },
  },
  'side-part': {
    ...plain, topProbability: 0, skinColor: ['a9714a'],
    clothing: ['blazerAndShirt'], clothesColor: ['566b3a'], drawn: { over: sidePart('1f1a1b') },
  },
  stubble: {
    accessoriesProbability: 0, top: ['shortCurly'], hairColor: ['2b2120'], skinColor: ['d6a274'],
    ...beard('beardMedium', 'a97b57'), clothing: ['blazerAndShirt'], clothesColor: ['4a4a52'],
  },
};

const expressions = {
  neutral: ['default', 'defaultNatural', 'serious'],
  attentive: ['default', 'default', 'twinkle'],
  impressed: ['default', 'raisedExcited', 'smile'],
  relieved: ['happy', 'sadConcernedNatural', 'default'],
  skeptical: ['squint', 'upDown', 'serious'],
  annoyed: ['default', 'angry', 'sad'],
  alarmed: ['surprised', 'sadConcerned', 'concerned'],
  distracted: ['side', 'flatNatural', 'serious'],
};

// What Avataaars has no part for is drawn here, in the coordinates of its base: the head is a circle of radius 56 around
// (132, 92) on a chin at y = 187. `behind` comes below the body, `over` between the hair and the facial hair.

function earrings(color) {
  return `<g fill="#${color}"><circle cx="73" cy="136" r="4.5"/><circle cx="191" cy="136" r="4.5"/></g>`;
}

/** Small curls on rings of [x, y, radius, from, to, count], degrees clockwise from the right. */
function curls(color, rings) {
  const arcs = rings.flatMap(([x, y, radius, from, to, count]) => Array.from({ length: count }, (_, i) => {
    const angle = (from + (to - from) * i / (count - 1)) * Math.PI / 180;
    const at = `${Math.round(x + radius * Math.cos(angle))} ${Math.round(y + radius * Math.sin(angle))}`;
    return `M${at}m-6 3c0-10 12-10 12-2 0 6-8 6-8 1`;
  }));
  return `<path d="${arcs.join('')}" fill="none" stroke="#${color}" stroke-width="2.5" stroke-linecap="round"/>`;
}

/** Short curls heaped on the head. */
function mop(color, shade) {
  const heap = [[78, 84, 10], [76, 68, 13], [82, 50, 15], [97, 34, 16], [116, 25, 16], [137, 23, 17], [158, 29, 16],
    [175, 42, 16], [186, 58, 14], [188, 74, 12], [186, 88, 9], [94, 56, 14], [112, 50, 13], [131, 52, 13], [150, 50, 13], [169, 56, 13]];
  return `<g fill="#${color}"><path d="M78 84C78 50 100 28 132 28s54 22 54 56l-14-26H92Z"/>${
    heap.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>${
    curls(shade, [[132, 88, 62, 205, 335, 7], [132, 94, 44, 228, 312, 4]])}`;
}

/** Hair cut close at the temples, below a longer top. */
function croppedSides(color) {
  const side = 'M76 98C74 76 80 60 91 53l9 2C88 64 80 78 78 98c-.3 1.2-1.6 1.5-2 0Z';
  return `<g fill="#${color}"><path d="${side}"/><path d="${side}" transform="matrix(-1 0 0 1 264 0)"/></g>`;
}

/** Neat hair parted on one side. */
function sidePart(color) {
  return `<path d="M75 100C70 58 80 24 122 21c50-5 72 27 67 79-.4 1.5-1.7 1.2-2 0-1-20-5-33-12-41-26 3-54-1-72-15-10 10-21 26-24 56-.3 1.2-1.6 1.5-2 0Z" fill="#${color}"/>
    <path d="M103 44c-2-8 0-14 5-20" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="2.5" stroke-linecap="round"/>`;
}

/** The bob of Avataaars with another hairline, which leaves both eyebrows free. */
function bob(color, shine) {
  return `<path d="M39 145c-.6-31 28-95 39-108 8-9.5 30-17.5 54-17 24 .5 47 6 55 16 12 15 38 74 38 109 .1 25-9.5 50-23 51-8 .8-28-1.5-46-3v-12.4
      A56 56 0 0 0 188 130V108c-3-19-12-31-28-37-22-7-38-13-52-25-7 21-18 36-32 54v30a56 56 0 0 0 32 50.600v13.100c-21 2.9-37 6.9-47 6.3-14-1.5-21.5-30-22-55Z" fill="#${color}"/>
    <path d="M116 37c18 13 52 15 70 34M98 40c-6 18-20 36-32 62" fill="none" stroke="#${shine}" stroke-width="4" stroke-linecap="round"/>`;
}

/** Long thin braids from a middle parting, some behind the shoulders and some before them. */
function braids(color, shade) {
  const strands = (ends) => {
    const d = ends.map(([from, y, to, end]) => `M${from} ${y}C${to} ${y + 40} ${to} ${y + 60} ${to} ${end}`).join('');
    return `<g fill="none" stroke-linecap="round"><path d="${d}" stroke="#${color}" stroke-width="9"/>
      <path d="${d}" stroke="#${shade}" stroke-width="6" stroke-dasharray="1.5 5.5" stroke-linecap="butt"/></g>`;
  };
  const both = (ends) => [...ends, ...ends.map(([from, y, to, end]) => [264 - from, y, 264 - to, end])];
  return {
    behind: `<path d="M60 100h144v110H60Z" fill="#${color}"/>`,
    over: strands(both([[79, 92, 77, 226], [71, 96, 67, 240], [64, 100, 57, 232]]))
      + `<path d="M59 112C52 58 84 21 132 21s80 37 73 91l-15-6c-4-28-26-46-58-54-32 8-54 26-58 54Z" fill="#${color}"/>
        <path d="M132 24v27M122 27c-22 8-44 34-52 76M127 40c-20 8-38 26-48 58M110 28C86 38 68 66 63 100M142 27c22 8 44 34 52 76M137 40c20 8 38 26 48 58M154 28c24 10 42 38 47 72"
          fill="none" stroke="#${shade}" stroke-width="2"/>`,
  };
}

/** A fist from below that holds something, in a sleeve. */
function hand(skin, cloth, held) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${held.behind ?? ''}
    <path d="M26 96c0-16 5-25 14-27h18c9 2 13 11 13 27Z" fill="#${cloth}"/>
    <path d="M34 72c6 4 22 4 29 0l1 8c-8 4-24 4-31 0Z" fill="#f4f1ea"/>
    <path d="M34 76c-4-9-5-18-3-25 1-5 5-8 10-8h16c7 0 10 5 9 12l-3 21c-8 4-22 4-29 0Z" fill="#${skin}"/>
    <path d="M34 76c-4-9-5-18-3-25l5-1c-1 9 0 18 3 28Z" fill="#000" fill-opacity=".1"/>
    ${held.before}
    <g fill="#${skin}" stroke="#000" stroke-opacity=".16" stroke-width="1.6">
      <rect x="47" y="41" width="21" height="9.500" rx="4.700"/><rect x="46" y="50" width="22" height="9.500" rx="4.700"/>
      <rect x="47" y="59" width="20" height="9" rx="4.500"/></g></svg>`;
}

/** Seen from behind: whoever holds it looks at the screen. */
const phone = {
  before: `<g transform="rotate(-8 46 40)"><rect x="30" y="6" width="31" height="58" rx="6" fill="#1a2338" stroke="#7fa6e8" stroke-width="1.500"/>
    <rect x="34" y="10" width="12" height="12" rx="4" fill="#0c1220"/><circle cx="40" cy="16" r="3.200" fill="#46526e"/><circle cx="40" cy="16" r="1.400" fill="#a9c4f5"/>
    <path d="M57 12v40" stroke="#fff" stroke-opacity=".16" stroke-width="3" stroke-linecap="round"/></g>`,
};

const pen = {
  behind: `<g transform="rotate(-6 30 80)"><rect x="2" y="66" width="52" height="40" rx="2.500" fill="#fbf8ef"/>
    <path d="M8 74h36M8 81h30M8 88h33" stroke="#9aa7c2" stroke-width="2" stroke-linecap="round"/></g>`,
  before: `<path d="M20 71 60 30l5 5-41 40-7 2.500Z" fill="#22304f"/><path d="m20 71 4 4-7 2.500Z" fill="#d9a93c"/><path d="m56 34 4-4 5 5-4 4Z" fill="#d9a93c"/>`,
};

/** A high back of leather with a seam, in greys that any light can be laid over. */
const chair = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 240"><defs>
    <linearGradient id="a" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e8ecf5"/><stop offset=".5" stop-color="#aab2c4"/><stop offset="1" stop-color="#6d7487"/></linearGradient>
    <linearGradient id="b" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity=".4"/><stop offset=".25" stop-color="#000" stop-opacity="0"/><stop offset=".75" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".4"/></linearGradient></defs>
  <path d="M18 240V62C18 22 44 6 100 6s82 16 82 56v178Z" fill="url(#a)"/><path d="M18 240V62C18 22 44 6 100 6s82 16 82 56v178Z" fill="url(#b)"/>
  <path d="M34 240V70c0-32 20-46 66-46s66 14 66 46v170" fill="none" stroke="#000" stroke-opacity=".28" stroke-width="3"/>
  <path d="M19 62C19 22 45 7 100 7s81 15 81 55" fill="none" stroke="#fff" stroke-opacity=".75" stroke-width="2.500"/></svg>`;

/** A pendant lamp; its light is laid over it by the game. */
const lamp = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64">
  <path d="M46.500 0h3v16h-3Z" fill="#0b0f1b"/><path d="M48 12c22 0 38 15 42 38H6c4-23 20-38 42-38Z" fill="#2a2f3f"/>
  <path d="M48 12c-9 0-16 15-17 38H6c4-23 20-38 42-38Z" fill="#fff" fill-opacity=".07"/><path d="M6 50h84l-3 5H9Z" fill="#141927"/></svg>`;

/** What shines below the shade of the lamp, white. */
const bulb = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64"><path d="M12 54h72c-6 5-20 8-36 8s-30-3-36-8Z" fill="#fff"/></svg>`;

const BODY = '<path d="M132 36';
const FACIAL_HAIR = '<g transform="translate(49 72)">';

function drawing(person, { drawn = {}, ...features }, [eyes, eyebrows, mouth]) {
  return createAvatar(avataaars, {
    ...features,
    seed: person,
    base: ['default'], style: ['default'], nose: ['default'],
    eyes: [eyes], eyebrows: [eyebrows], mouth: [mouth],
  }).toString()
    .replace(BODY, (drawn.behind ?? '') + BODY)
    .replace(FACIAL_HAIR, (drawn.over ?? '') + FACIAL_HAIR);
}

function save(name, svg, width) {
  writeFileSync(new URL(`${name}.png`, import.meta.url), new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}

/** Keeps of a portrait only where the eyes are. */
function saveEyes(name, svg) {
  const [x, y, width, height] = EYES.map((side) => side * 280 / SIDE);
  save(name, svg.replace('viewBox="0 0 280 280"', `viewBox="${x} ${y} ${width} ${height}"`), EYES[2]);
}

for (const [person, features] of Object.entries(people)) {
  for (const [expression, [eyes, eyebrows, mouth]] of Object.entries(expressions)) {
    save(`${person}-${expression}`, drawing(person, features, [eyes, eyebrows, mouth]), SIDE);
    saveEyes(`${person}-${expression}-shut`, drawing(person, features, ['closed', eyebrows, mouth]));
    saveEyes(`${person}-${expression}-aside`, drawing(person, features, ['side', eyebrows, mouth]));
  }
  const [skin, cloth] = [features.skinColor[0], features.clothesColor[0]];
  save(`${person}-phone`, hand(skin, cloth, phone), HAND);
  save(`${person}-pen`, hand(skin, cloth, pen), HAND);
}
save('chair', chair, 200);
save('lamp', lamp, 96);
save('bulb', bulb, 96);
