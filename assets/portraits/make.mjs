// Draws every executive with every expression as a PNG: NAME-EXPRESSION.png.
import { writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as avataaars from '@dicebear/avataaars';
import { Resvg } from '@resvg/resvg-js';

const SIDE = 256;

const people = {
  'chief-information-officer': {
    top: ['straight01'], hairColor: ['724133'], skinColor: ['edb98a'],
    clothing: ['blazerAndShirt'], clothesColor: ['25557c'], accessoriesProbability: 0, facialHairProbability: 0,
  },
  'lead-engineer': {
    top: ['shortCurly'], hairColor: ['2c1b18'], skinColor: ['ae5d29'],
    clothing: ['collarAndSweater'], clothesColor: ['5199e4'], accessoriesProbability: 0,
    facialHair: ['beardLight'], facialHairColor: ['2c1b18'], facialHairProbability: 100,
  },
  'head-of-procurement': {
    top: ['sides'], hairColor: ['e8e1e1'], skinColor: ['ffdbb4'],
    clothing: ['blazerAndSweater'], clothesColor: ['929598'],
    accessories: ['prescription02'], accessoriesColor: ['262e33'], accessoriesProbability: 100,
    facialHairProbability: 0,
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

for (const [person, features] of Object.entries(people)) {
  for (const [expression, [eyes, eyebrows, mouth]] of Object.entries(expressions)) {
    const svg = createAvatar(avataaars, {
      ...features,
      seed: person,
      base: ['default'], style: ['default'], nose: ['default'],
      eyes: [eyes], eyebrows: [eyebrows], mouth: [mouth],
    }).toString();
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: SIDE } }).render().asPng();
    writeFileSync(new URL(`${person}-${expression}.png`, import.meta.url), png);
  }
}
