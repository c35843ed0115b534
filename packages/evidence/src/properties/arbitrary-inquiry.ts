import * as fc from 'fast-check'
import { currentRuleset, InvalidInquiryError, parseInquiry, type Inquiry } from 'ytterby'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'
import { PARTY_LISTS } from 'ytterby/apps'

/** Days on which answers change, and their neighbours. */
const DAYS = [
  '2012-06-01',
  '2014-12-31',
  '2015-01-01',
  '2020-11-30',
  '2023-12-21',
  '2025-04-03',
  '2025-04-04',
  '2025-10-08',
  '2025-10-09',
  '2025-11-06',
  '2025-11-07',
  '2025-12-01',
  '2026-01-06',
  '2026-03-01',
  '2026-08-01',
  '2026-11-10',
  '2026-11-11',
  '2026-11-24',
]

/** Names that are on no list and near no listed name. */
export const UNLISTED_NAMES = ['Example Motoren GmbH', 'Ravnsborg Vindmøller A/S']
/** The random inquiries whose answers are stored stay the same when a notice lists more; raise it with each release. */
const READ_ON = '2026-11-24'
export const readInstruments = currentRuleset.data.instruments.filter(({ published }) => (published ?? '') <= READ_ON)
const listed = readInstruments
  .flatMap((instrument) => instrument.effects)
  .flatMap((effect) => (effect.type === 'list' ? effect.parties : []))
/** Names as notices print them, in English and in Chinese. */
const LISTED_NAMES = [
  ...new Set(listed.flatMap(({ name, nameZh }) => (nameZh === undefined ? [name] : [name, nameZh]))),
]
/** Names with another legal form, a changed letter or another spelling of the legal form, and placeholders: equal, near or no match. */
const SPELLINGS = ['TDK', 'TDK Corp.', 'RHEINMETALL A.G.', 'Rheinmetal AG', 'The Skydio Inc', 'PVH', 'n/a', 'GmbH']

export const METALS = ['Fe', 'Co', 'Al', 'Mg', 'Cu', 'Ni', 'Zr', 'Ti', 'B'] as const
export const DESTINATIONS = ['DE', 'US', 'JP', 'KR'] as const
const TEXTS = [
  'N38EH',
  'sintered NdFeB block, 48H',
  'dysprosium oxide, 99.9 %',
  '氧化镝',
  'yttria without terbium',
  'x',
]

/** Omits the value with the odds `open` to `stated`. */
const optional = <T>(arbitrary: fc.Arbitrary<T>, open = 1, stated = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: open, arbitrary: fc.constant(undefined) },
    { weight: stated, arbitrary },
  )
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => optional(arbitrary, 6)

export const dayArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...DAYS) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: Date.UTC(2003, 0, 1) / 86_400_000, max: Date.UTC(2028, 0, 1) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10)),
  },
)

export const elementsArbitrary = fc
  .uniqueArray(fc.constantFrom(...ELEMENT_SYMBOLS), { minLength: 1, maxLength: 4 })
  .map((symbols) => symbols.map((symbol) => ({ symbol })))
const weight = fc.constantFrom(0.05, 0.1, 3, 20, 25)
const weighedArbitrary = fc
  .uniqueArray(fc.constantFrom(...ELEMENT_SYMBOLS), { maxLength: 4 })
  .chain((symbols) =>
    fc.tuple(...symbols.map((symbol) => fc.record({ symbol: fc.constant(symbol), weightPercent: optional(weight) }))),
  )
/** Shares that sum to 100. */
const sharedArbitrary = elementsArbitrary.map((elements) =>
  elements.map((element, at) => ({ ...element, weightPercent: at === 0 ? 125 - 25 * elements.length : 25 })),
)
const metalsArbitrary = fc.uniqueArray(fc.constantFrom(...METALS), { maxLength: 4 })

export const partyNameArbitrary = fc.oneof(
  fc.constantFrom(...UNLISTED_NAMES),
  fc.constantFrom(...LISTED_NAMES),
  fc.constantFrom(...SPELLINGS),
)
const party = {
  name: rarely(partyNameArbitrary),
  country: rarely(fc.constantFrom(...DESTINATIONS)),
  listed: optional(fc.constantFrom(...PARTY_LISTS, 'none' as const), 3),
}

const commodityCode = fc.oneof(
  fc.constantFrom(...currentRuleset.data.commodityCodes.map(({ code }) => code)),
  fc.constantFrom('850511', '8505.11', '2846', '28053012', '2846901991', '8501', '99999999'),
)
const controlCode = fc.oneof(
  fc
    .constantFrom(
      ...new Set(currentRuleset.data.controls.flatMap(({ entries }) => entries.flatMap(({ code }) => code ?? []))),
    )
    .filter((code) => /^[0-9][A-E][0-9]{3}/.test(code)),
  fc.constantFrom('1C905', '2B902', '1E902', '1C117.b', '9E999'),
)

/** The facts of an inquiry, each open or stated at random. */
const model = {
  asOf: dayArbitrary,
  knownAt: optional(dayArbitrary, 3),
  product: optional(
    fc.record({
      form: optional(fc.constantFrom(...PRODUCT_FORMS), 1, 50),
      elements: optional(
        fc.oneof(
          { weight: 6, arbitrary: elementsArbitrary },
          { weight: 2, arbitrary: weighedArbitrary },
          { weight: 1, arbitrary: sharedArbitrary },
        ),
      ),
      elementsComplete: optional(fc.constantFrom(true, true, true, false)),
      alloyedWith: optional(metalsArbitrary),
      host: optional(fc.constantFrom('none' as const, 'ZrO2' as const, 'other' as const), 2),
      technology: optional(
        fc.constantFrom('extraction-separation', 'magnet-preparation', 'calcium-oxyborate', 'other'),
        2,
      ),
      processing: optional(fc.constantFrom('primary', 'deep')),
      particleSizeMicron: optional(fc.constantFrom(100, 499, 500, 900)),
      commodityCode: optional(commodityCode, 3),
      controlCode: rarely(controlCode),
      grade: rarely(fc.constantFrom(...TEXTS)),
      description: rarely(fc.constantFrom(...TEXTS)),
    }),
    1,
    50,
  ),
  origin: optional(fc.constantFrom('CN', 'DE'), 2),
  exportedFrom: optional(fc.constantFrom('CN', 'KR', 'US'), 2),
  destination: optional(fc.constantFrom(...DESTINATIONS, 'CN')),
  chineseContent: optional(
    fc.record({ valuePercent: optional(fc.constantFrom(0, 0.09, 0.1, 5)), technology: optional(fc.boolean()) }),
  ),
  endUse: optional(
    fc.record({
      kind: optional(fc.constantFrom('civil', 'civil', 'military', 'wmd', 'terrorism')),
      field: optional(
        fc.constantFrom('none', 'humanitarian', 'chip-equipment', 'military-ai', 'rare-earth-production'),
        2,
      ),
    }),
  ),
  endUser: optional(
    fc.record({
      ...party,
      kind: optional(fc.constantFrom('civil', 'military')),
      listedOwnershipPercent: optional(fc.constantFrom(0, 49, 50)),
    }),
  ),
  importer: optional(fc.record(party), 2),
  consignees: optional(fc.array(fc.record(party), { maxLength: 3 }), 3),
  exporter: rarely(
    fc.record({
      name: optional(fc.constantFrom(...UNLISTED_NAMES)),
      complianceProgramme: optional(fc.boolean()),
      exportRecord: optional(fc.boolean()),
      penalised: optional(fc.boolean()),
    }),
  ),
  shipment: optional(
    fc.record({ purpose: optional(fc.constantFrom('sale', 'return-after-repair', 'exhibition-return', 'sample')) }),
    3,
  ),
  customer: rarely(fc.constantFrom('new', 'established')),
  quantityKg: rarely(fc.constantFrom(0, 0.5, 1200)),
  documents: rarely(fc.uniqueArray(fc.constantFrom('contract', 'end-user-certificate', 'x'), { maxLength: 3 })),
  clock: rarely(
    fc.record({
      submittedOn: optional(dayArbitrary),
      acceptedOn: optional(dayArbitrary),
      neededBy: optional(dayArbitrary),
      transitDays: optional(fc.constantFrom(0, 40)),
    }),
  ),
}

/** Parses an inquiry; null if the engine refuses it, for example because of a code of another year or a contradicting form. */
export function accepted(value: unknown): Inquiry | null {
  try {
    return parseInquiry(JSON.parse(JSON.stringify(value)))
  } catch (error) {
    if (error instanceof InvalidInquiryError) return null
    throw error
  }
}

/**
 * Any inquiry that the engine accepts, in canonical form. Each fact is open or stated at random. An open form is rare,
 * because its answer takes thirty times as long.
 */
export const inquiryArbitrary: fc.Arbitrary<Inquiry> = fc
  .record(model)
  .map(accepted)
  .filter((inquiry) => inquiry !== null)

/** An inquiry as callers write it: not in canonical form, and not frozen. */
export const writtenInquiryArbitrary: fc.Arbitrary<Inquiry> = fc
  .record(model)
  .filter((value) => accepted(value) !== null)
  .map((value): Inquiry => JSON.parse(JSON.stringify(value)))
