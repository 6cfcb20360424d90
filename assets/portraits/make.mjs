// Draws every executive with every expression as a PNG: NAME-EXPRESSION.png.
import { writeFileSync } from 'node:fs';
import { createAvatar } from '@dicebear/core';
import * as avataaars from '@dicebear/avataaars';
import { Resvg } from '@resvg/resvg-js';

const SIDE = 256;

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
