import { screenParty } from 'ytterby'
import type { Chance } from '@ytterby/cases/chance'

const SYLLABLES = 'ba ber dol fen gar hul kri lam mor nes pol rud sel tam ulv ver wim zan'.split(' ')
const TRADES = ['Magnetics', 'Drives', 'Chemie', 'Optics', 'Metals', 'Motors', 'Trading']
const LEGAL_FORMS = ['GmbH', 'Ltd.', 'S.A.', 'Inc.', 'B.V.', 'Co., Ltd.']

/** Distinct names of firms that no list holds and that are near none. */
export function unlistedNames(count: number, asOf: string, chance: Chance): string[] {
  const names = new Set<string>()
  while (names.size < count) {
    const words = [chance.pick(SYLLABLES), chance.pick(SYLLABLES), chance.pick(SYLLABLES)].join('')
    const name = `${words.slice(0, 1).toUpperCase()}${words.slice(1)} ${chance.pick(TRADES)} ${chance.pick(LEGAL_FORMS)}`
    if (screenParty(name, { asOf }).length === 0) names.add(name)
  }
  return [...names]
}
