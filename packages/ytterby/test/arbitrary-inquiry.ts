import * as fc from 'fast-check'
import { parseInquiry, type Inquiry } from 'ytterby'
import { ELEMENT_SYMBOLS, PRODUCT_FORMS } from 'ytterby/schema'

/** Days on which the law changes, and their neighbours. */
const DAYS = [
  '2012-06-01',
  '2014-12-31',
  '2015-01-01',
  '2025-04-03',
  '2025-04-04',
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
const NAMES = [
  'Example Motoren GmbH',
  'TDK Corporation',
  'TDK',
  'Cubic Corporation',
  'Rheinmetal AG',
  'MP Materials Corp.',
  'PVH Corp.',
  'Skydio',
]
const METALS = ['Fe', 'Co', 'Al', 'Mg', 'Cu', 'Ni', 'Zr', 'Ti', 'B']

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })

const elementsArbitrary = fc
  .uniqueArray(fc.constantFrom(...ELEMENT_SYMBOLS), { minLength: 1, maxLength: 4 })
  .map((symbols) => symbols.map((symbol) => ({ symbol })))
const metalsArbitrary = fc.uniqueArray(fc.constantFrom(...METALS), { maxLength: 4 })
const listed = fc.constantFrom(
  'control-list' as const,
  'watch-list' as const,
  'unreliable-entity' as const,
  'none' as const,
)

/** Any inquiry that the schema accepts, most facts open or stated at random. */
export const inquiryArbitrary: fc.Arbitrary<Inquiry> = fc
  .record({
    asOf: fc.constantFrom(...DAYS),
    knownAt: fc.option(fc.constantFrom('2025-06-01', '2025-10-20', '2026-03-01'), { nil: undefined, freq: 4 }),
    product: fc.record({
      form: fc.option(fc.constantFrom(...PRODUCT_FORMS), { nil: undefined, freq: 8 }),
      elements: optional(elementsArbitrary),
      elementsComplete: fc.constantFrom(undefined, undefined, true, false),
      alloyedWith: optional(metalsArbitrary),
      host: fc.constantFrom(undefined, undefined, 'none' as const, 'ZrO2' as const),
      processing: optional(fc.constantFrom('primary' as const, 'deep' as const)),
      particleSizeMicron: optional(fc.constantFrom(100, 500, 900)),
      technology: optional(
        fc.constantFrom('extraction-separation' as const, 'magnet-preparation' as const, 'other' as const),
      ),
      commodityCode: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        '850511',
        '2846',
        '28053012',
        '2846901991',
        '8501',
      ),
    }),
    origin: fc.constantFrom(undefined, undefined, 'CN', 'DE'),
    exportedFrom: fc.constantFrom(undefined, undefined, 'CN', 'KR'),
    destination: optional(fc.constantFrom('DE', 'US', 'JP')),
    chineseContent: optional(
      fc.record({ valuePercent: optional(fc.constantFrom(0, 0.1, 5)), technology: optional(fc.boolean()) }),
    ),
    endUse: optional(
      fc.record({
        kind: optional(fc.constantFrom('civil' as const, 'military' as const, 'wmd' as const)),
        field: optional(
          fc.constantFrom(
            'none' as const,
            'humanitarian' as const,
            'chip-equipment' as const,
            'rare-earth-production' as const,
          ),
        ),
      }),
    ),
    endUser: optional(
      fc.record({
        name: optional(fc.constantFrom(...NAMES)),
        kind: optional(fc.constantFrom('civil' as const, 'military' as const)),
        listed: optional(listed),
        listedOwnershipPercent: optional(fc.constantFrom(0, 50)),
      }),
    ),
    importer: fc.option(fc.record({ name: fc.constantFrom(...NAMES) }), { nil: undefined, freq: 3 }),
  })
  // Removes members that are undefined.
  .map((inquiry): Inquiry => parseInquiry(JSON.parse(JSON.stringify(inquiry))))
  .filter((inquiry) => inquiry.product?.elementsComplete === undefined || inquiry.product.elements !== undefined)
