/** Random goods: half of them match an entry, the others have any form and elements. */
import { codeLists } from '../extract/code-lists.ts'
import { entries } from '../extract/entries.ts'
import { OTHER_METALS, RARE_EARTHS } from './domains.ts'
import { mayMissSome } from './good.ts'
import { FORMS, TECHNOLOGIES, type Form, type Product } from './inquiry.ts'
import type { Chance } from '../random/chance.ts'

const ALL_RARE_EARTHS = 'Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu'.split(' ')
const HOSTS = ['ZrO2', 'Al2O3', 'SiO2', 'CeO2', 'other', 'none']

/** Codes and headings that may be asserted; the last one does not exist. Codes with unknown letters are left out. */
const CONTROL_CODES = [
  ...entries.flatMap(({ code }) => (code === null || code.includes('?') ? [] : [code])),
  ...codeLists.filter(({ instrument }) => !instrument.includes('MOST')).flatMap(({ codes }) => codes),
  '1C905',
  '1C909',
  '2B902',
  '1E902',
  '1C902.a.2',
  '9A999',
]

/** The codes of the red lamp phosphor and of yttrium oxide, which are in every edition. */
const PHOSPHOR_CODES = ['2846901991', '2846901100']

/** Forms that the words of an entry refer to. */
const FORM_WORDS: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/target/i, ['target']],
  [/permanent magnet/, ['ndfeb-magnet', 'smco-magnet', 'magnet-powder', 'bonded-magnet', 'master-alloy-flake']],
  [/parts, components/, ['motor-rotor', 'sensor', 'electronic-component', 'motor', 'loudspeaker', 'consumer-article']],
  [/oxide/, ['separated-oxide', 'basic-oxide', 'oxide-mixture']],
  [/compounds/, ['compound', 'mixed-carbonate']],
  [/ metal$/, ['metal']],
  [/crystal/, ['crystal', 'laser-material']],
  [/fibre/, ['optical-fibre']],
  [/hydrogen/, ['hydrogen-storage-material']],
  [/ceramic|thermal/, ['ceramic']],
  [/luminescent/, ['phosphor']],
  [/magnetostrictive/, ['magnetostrictive-material']],
  [/refrigeration/, ['magnetic-refrigeration-material']],
  [/ores/, ['ore', 'concentrate']],
  [/[Tt]echnolog/, ['technology', 'service']],
  [/Cerium/, ['metal', 'alloy']],
  [/./, ['alloy', 'magnetostrictive-material', 'magnetic-refrigeration-material']],
]

type Share = { symbol: string; weightPercent?: number }

/** A product with every relevant fact stated. */
export function randomProduct(chance: Chance): Product {
  const entry = chance.happens(0.5) ? chance.pick(entries) : undefined
  const words = entry?.en ?? ''
  const form = chance.pick(FORM_WORDS.find(([said]) => entry && said.test(words))?.[1] ?? FORMS)
  const named = entry?.rareEarths ?? (entry?.element ? [entry.element] : randomElements(form, chance))
  const more = chance.happens(0.2) ? [chance.pick(ALL_RARE_EARTHS)] : []
  const symbols = [...new Set([...named, ...more])]
  const shares = symbols.map((symbol) => randomShare(form, symbol, chance))
  const sum = shares.reduce((total, { weightPercent = 0 }) => total + weightPercent, 0)
  const product = {
    form,
    elements: sum > 100 || chance.happens(0.1) ? inShares(symbols) : shares,
    alloyedWith: [...new Set([...(entry?.others ?? []), ...randomMetals(chance, entry?.others ? 0.15 : 0.5)])],
    particleSizeMicron: chance.pick([1, 499, 500, 501]),
    ...randomRest(form, chance),
  }
  return mayMissSome(product) || chance.happens(0.5) ? { ...product, elementsComplete: true } : product
}

/** Shares that rules ask about: of the oxides in a mixture, and of cerium. */
function randomShare(form: Form, symbol: string, chance: Chance): Share {
  if (form === 'oxide-mixture' && chance.happens(0.5))
    return { symbol, weightPercent: chance.pick([1, 4, 8, 8.5, 8.6, 11]) }
  return symbol === 'Ce' && chance.happens(0.3) ? { symbol, weightPercent: chance.pick([96, 97, 98]) } : { symbol }
}

/** Shares that sum to 100: a tenth of a percent for each element but the first. */
function inShares(symbols: readonly string[]): Share[] {
  return symbols.map((symbol, at) => ({ symbol, weightPercent: at === 0 ? 100 - (symbols.length - 1) / 10 : 0.1 }))
}

function randomRest(form: Form, chance: Chance): Product {
  const oxide = form === 'separated-oxide' || form === 'basic-oxide' || form === 'oxide-mixture'
  const known = form === 'technology' || form === 'service'
  return {
    ...(chance.happens(oxide ? 0.3 : 0.05) ? { host: chance.pick(HOSTS) } : {}),
    ...(form === 'catalyst' || chance.happens(0.4) ? { processing: chance.pick(['primary', 'deep'] as const) } : {}),
    ...(known ? { technology: chance.pick(TECHNOLOGIES) } : {}),
    ...(form === 'phosphor' && chance.happens(0.5) ? { commodityCode: chance.pick(PHOSPHOR_CODES) } : {}),
    ...(chance.happens(0.06) ? { controlCode: chance.pick(CONTROL_CODES) } : {}),
  }
}

function randomElements(form: Form, chance: Chance): string[] {
  if (form === 'phosphor' && chance.happens(0.5)) return ['Y', 'Eu']
  const implying = form === 'smco-magnet' || form === 'ndfeb-magnet'
  if (!implying && chance.happens(0.04)) return []
  const count = chance.pick([1, 1, 1, 2, 2, 3, 5])
  return Array.from({ length: count }, () => chance.pick(chance.happens(0.8) ? RARE_EARTHS : ALL_RARE_EARTHS))
}

function randomMetals(chance: Chance, share: number): string[] {
  if (!chance.happens(share)) return []
  return Array.from({ length: chance.pick([1, 1, 2]) }, () => chance.pick(OTHER_METALS))
}
