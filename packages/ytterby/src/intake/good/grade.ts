import type { ElementSymbol } from '../../schema/elements.ts'
import type { ProductForm } from '../../schema/product-form.ts'
import type { Reading } from './phrases.ts'

/** A grade of sintered NdFeB: N42, 38UH, N45SH. Ferrite has Y30, samarium-cobalt YXG-30H. */
const NDFEB =
  /(?<![A-Za-z0-9])N\s?-?(?:2[89]|3[0358]|4[0258]|5[02456])(?:\s?-?(?:M|H|SH|UH|EH|AH|TH|VH))?(?![A-Za-z0-9])/
/** With the two letters of its heat class it is a magnet in whichever text; 33UH without the N is an inductance. */
const WITH_CLASS = /(?<![A-Za-z0-9])N-?(?:2[89]|3[0358]|4[0258]|5[02456])-?(?:SH|UH|EH|AH|TH|VH)(?![A-Za-z0-9])/
/** Where a magnet is spoken of, what “neo” is short for. */
const NEO = /(?<![\p{L}\p{N}])(?:neo|neod?ym?)(?![\p{L}\p{N}])/iu
const WITHOUT_N = /(?<![A-Za-z0-9])(?:2[89]|3[0358]|4[0258]|5[02456])\s?(?:SH|UH|EH|AH|VH)(?![A-Za-z0-9])/
/** What is called a grade or a material in so many words, with the letters of its heat class or the N. */
const LABELLED =
  /(?:grade|material|mat(?:['’]l)?|werkstoff|güte|nuance|grado|gatunek|марка|牌号|材质|材質|等級|グレード)[\s.:：-]{1,3}((?:N-?(?:3[358]|4[0258]|5[02456])(?:M|H|SH|UH|EH|AH)?|(?:2[89]|3[0358]|4[0258]|5[02])(?:SH|UH|EH|AH))(?![A-Za-z0-9]))/i
/** A size and a coat beside a grade: the disc is a magnet, or a part of another standard. */
const SIZED = /\d\s?[x×*]\s?\d|[øφ⌀]\s?\d|\b(?:dia|OD|D)\.?\s?\d/i
const IN_COLUMN =
  /^\s*(?:N\s?-?(?:2[7-9]|3[0358]|4[0258]|5[02456])(?:\s?-?(?:M|H|SH|UH|EH|AH|TH|VH))?|(?:2[89]|3[0358]|4[0258]|5[02456])\s?-?(?:M|H|SH|UH|EH|AH|TH|VH))\s*$/i
const SMCO = /(?<![A-Za-z0-9])(?:YXG|XGS|XG)-?\d\d[A-Z]*(?![A-Za-z0-9])/

/** Words of goods of which a grade says what their magnet is made of. */
const MAGNETS = new Set(['magnet', 'magnet-holder', 'magnetic-thing', 'motor-rotor', 'e-waste'])
const MAG = /(?<![\p{L}\p{N}])mag(?![\p{L}\p{N}])/iu

/** Whether a cell of specifications names a grade of magnets: N42SH 50*20*10, YXG-28H. */
export const namesGrade = (cell: string): boolean =>
  NDFEB.test(cell) || WITH_CLASS.test(cell) || WITHOUT_N.test(cell) || SMCO.test(cell)

/** Whether a text that speaks of no magnet may mean one by its grade: Disc 10x3 N42 Ni, 38UH blocks 50x50x25. */
export const mayBeGrade = (description: string): boolean =>
  (NDFEB.test(description) || WITHOUT_N.test(description)) && SIZED.test(description)

/** The heading of permanent magnets. */
const OF_MAGNETS = /^\D*8505[\s.]*1/

/** The kind of magnet that a grade names: by the grade column, or in a text or under a code that speaks of a magnet. */
export function gradeIn(
  description: string,
  grade: string,
  { words }: Reading,
  commodityCode: string,
): { readonly text: string; readonly form: ProductForm; readonly certain: ElementSymbol } | null {
  const smco = SMCO.exec(`${grade} ${description}`)
  if (smco !== null) return { text: smco[0], form: 'smco-magnet', certain: 'Sm' }
  const speaksOfMagnet =
    ((OF_MAGNETS.test(commodityCode) || MAG.test(description)) &&
      !words.some(({ concepts }) => concepts.some(({ kind }) => kind === 'rare-earth'))) ||
    words.some(({ concepts, denied }) => !denied && concepts.some(({ id }) => MAGNETS.has(id)))
  const isOtherMagnet = words.some(
    ({ concepts }) => concepts.some(({ of }) => of === 'magnet') || concepts.some(({ id }) => id === 'smco-magnet'),
  )
  const inColumn = IN_COLUMN.exec(grade)
  const inText = speaksOfMagnet
    ? (NDFEB.exec(description) ?? WITHOUT_N.exec(description) ?? NEO.exec(description))
    : WITH_CLASS.exec(description)
  const found = inColumn ?? inText ?? LABELLED.exec(description)
  return found === null || isOtherMagnet
    ? null
    : { text: (found[1] ?? found[0]).trim(), form: 'ndfeb-magnet', certain: 'Nd' }
}
