/** Names of people and places that do not exist: every invented word has a v or an x, which real place names lack. */
import { slugOf } from "../../src/content/folders.ts";
import type { Random } from "./random.ts";

export interface Named {
  readonly slug: string;
  readonly name: string;
}

const starts =
  "Bal Dar Gem Jal Kan Lem Mar Nal Pel Ram Sel Tam Wan Yar Cem Ken Dul Hal Lin Mun Pun Sun Tir Gur".split(
    " ",
  );
const middles = "avi ovu exa ivo axo uvi ova ixa evu axi uva ovi axe ivu exo ave".split(" ");
const ends = "nta lung ran mbar rih sang ndo lis kar tung min rga tas yan dur pang lima sari kung bih".split(
  " ",
);
const givenNames =
  "Alvira Bexana Caviro Dexmar Elvanto Fuvika Gavendra Hexari Ivarno Jovinta Kexila Lovandi Mavero Novelka Oxandi Pavinta Raxono Savira Tevano Uxalina Vandiko Wexana Yovarni Zavinka".split(
    " ",
  );

/** `"Lemavilung"` */
export const inventedWord = (random: Random): string =>
  random.pick(starts) + random.pick(middles) + random.pick(ends);

/** `"Savira Tirovuran"` */
export const personName = (random: Random): string => `${random.pick(givenNames)} ${inventedWord(random)}`;

/** Gives each slug away once, for all folders together: a mention then needs no folder. */
export class Register {
  readonly #taken = new Set<string>();

  claim(invent: () => string): Named {
    for (let tries = 1; ; tries++) {
      const name = tries < 20 ? invent() : `${invent()} ${tries}`;
      const slug = slugOf(name);
      if (this.#taken.has(slug)) continue;
      this.#taken.add(slug);
      return { slug, name };
    }
  }
}
