import type { Case } from './case.ts'
import { alike, good, row } from './rows.ts'

/** Inquiries that are refused, each with its typed error and a pointer to the offending value. */
export const badInput: readonly Case[] = [
  ...alike({ source: 'DESIGN section 3 (input)', asOf: '2026-03-01' }, [
    row('bad-key-top', 'An unknown key is refused, never ignored.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', colour: 'red' },
      { error: { code: 'unknown-key', pointer: '/colour' } },
    ]),
    row('bad-key-product', 'An unknown key in the product is refused too.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { shape: 'ring' }), destination: 'DE' },
      { error: { code: 'unknown-key', pointer: '/product/shape' } },
    ]),
    row('bad-key-element', 'An unknown key in an element is refused too.', [
      { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd', share: 30 }] }, destination: 'DE' },
      { error: { code: 'unknown-key', pointer: '/product/elements/0/share' } },
    ]),
    row('bad-key-end-user', 'An unknown key in a party is refused too.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', endUser: { name: 'Example Works', city: 'Bonn' } },
      { error: { code: 'unknown-key', pointer: '/endUser/city' } },
    ]),
    row('bad-key-consignee', 'An unknown key in the second consignee is refused too.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', consignees: [{ name: 'Example Works' }, { name: 'Example Works', kind: 'civil' }] },
      { error: { code: 'unknown-key', pointer: '/consignees/1/kind' } },
      'DESIGN section 4 (kind stands on the end user only)',
    ]),
    row('bad-key-clock', 'An unknown key in the clock is refused too.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE', clock: { start: '2026-03-01' } },
      { error: { code: 'unknown-key', pointer: '/clock/start' } },
    ]),
    row('bad-key-case', 'Keys must be spelled as in the schema.', [{ asof: '2026-03-01' }, { error: { code: 'unknown-key', pointer: '/asof' } }]),
  ]),
  ...alike({ source: 'DESIGN section 3 (input)', asOf: '2026-03-01', destination: 'DE' }, [
    row('bad-form', 'A form outside the list.', [{ product: { form: 'magnet' } }, { error: { code: 'unknown-value', pointer: '/product/form' } }]),
    row('bad-element', 'There is no element Dx.', [{ product: good('ndfeb-magnet', 'Nd, Dx') }, { error: { code: 'unknown-value', pointer: '/product/elements/1/symbol' } }]),
    row('bad-element-iron', 'Iron is not a rare earth: it belongs in alloyedWith.', [
      { product: good('ndfeb-magnet', 'Nd, Fe') },
      { error: { code: 'unknown-value', pointer: '/product/elements/1/symbol' } },
    ]),
    row('bad-alloyed-with', 'An alloying metal that does not exist.', [
      { product: good('alloy', 'Sm', { alloyedWith: ['Xx'] }) },
      { error: { code: 'unknown-value', pointer: '/product/alloyedWith/0' } },
    ]),
    row('bad-host', 'A host outside the list.', [{ product: good('oxide-mixture', 'Y', { host: 'TiO2' }) }, { error: { code: 'unknown-value', pointer: '/product/host' } }]),
    row('bad-technology', 'A technology outside the list.', [
      { product: { form: 'technology', technology: 'mining' } },
      { error: { code: 'unknown-value', pointer: '/product/technology' } },
    ]),
    row('bad-processing', 'A degree of processing outside the list.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { processing: 'half' }) },
      { error: { code: 'unknown-value', pointer: '/product/processing' } },
    ]),
  ]),
  row('bad-destination', 'XX is not a country.', [
    { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'XX' },
    { error: { code: 'unknown-value', pointer: '/destination' } },
    'DESIGN section 3 (input)',
  ]),
  ...alike({ source: 'DESIGN section 3 (input)', asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' }, [
    row('bad-origin', 'ZZ is not a country.', [{ origin: 'ZZ' }, { error: { code: 'unknown-value', pointer: '/origin' } }]),
    row('bad-end-user-country', 'The country of a party is checked too.', [
      { endUser: { name: 'Example Works', country: 'XX' } },
      { error: { code: 'unknown-value', pointer: '/endUser/country' } },
    ]),
    row('bad-end-use', 'An end use outside the list.', [{ endUse: { kind: 'peaceful' } }, { error: { code: 'unknown-value', pointer: '/endUse/kind' } }]),
    row('bad-end-use-field', 'A field of use outside the list.', [{ endUse: { field: 'logic-7nm' } }, { error: { code: 'unknown-value', pointer: '/endUse/field' } }]),
    row('bad-listed', 'A list that does not exist.', [{ endUser: { listed: 'blacklist' } }, { error: { code: 'unknown-value', pointer: '/endUser/listed' } }]),
    row('bad-purpose', 'A purpose outside the list.', [{ shipment: { purpose: 'gift' } }, { error: { code: 'unknown-value', pointer: '/shipment/purpose' } }]),
    row('bad-customer', 'A customer is new or established.', [{ customer: 'old' }, { error: { code: 'unknown-value', pointer: '/customer' } }]),
  ]),
  ...alike({ source: 'DESIGN section 3 (input)', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' }, [
    row('bad-day-february', 'There is no 30 February.', [{ asOf: '2025-02-30' }, { error: { code: 'invalid-day', pointer: '/asOf' } }]),
    row('bad-day-leap', '2025 is not a leap year.', [{ asOf: '2025-02-29' }, { error: { code: 'invalid-day', pointer: '/asOf' } }]),
    row('bad-day-month', 'There is no thirteenth month.', [{ asOf: '2025-13-01' }, { error: { code: 'invalid-day', pointer: '/asOf' } }]),
    row('bad-day-format', 'A day is written YYYY-MM-DD.', [{ asOf: '2025-4-4' }, { error: { code: 'invalid-day', pointer: '/asOf' } }]),
    row('bad-day-time', 'A day has no hour.', [{ asOf: '2025-04-04T00:00:00Z' }, { error: { code: 'invalid-day', pointer: '/asOf' } }]),
    row('bad-day-known-at', 'knownAt is a day too.', [{ asOf: '2026-03-01', knownAt: '2025-11-31' }, { error: { code: 'invalid-day', pointer: '/knownAt' } }]),
    row('bad-day-submitted', 'The day of submission is a day too.', [
      { asOf: '2026-03-01', clock: { submittedOn: '2026-02-30' } },
      { error: { code: 'invalid-day', pointer: '/clock/submittedOn' } },
    ]),
    row('bad-as-of-missing', 'The engine never reads a clock: the day must be stated.', [{}, { error: { code: 'missing', pointer: '/asOf' } }, 'DESIGN section 2']),
  ]),
  ...alike({ source: 'DESIGN section 3 (input)' }, [
    row('bad-empty', 'An empty inquiry lacks the day.', [{}, { error: { code: 'missing', pointer: '/asOf' } }, 'DESIGN section 2']),
    row('bad-symbol-missing', 'An element without its symbol.', [
      { asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: [{ weightPercent: 5 }] }, destination: 'DE' },
      { error: { code: 'missing', pointer: '/product/elements/0/symbol' } },
      'DESIGN section 4',
    ]),
    row('bad-weight-zero', 'A share of 0 % is refused.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy 0'), destination: 'DE' },
      { error: { code: 'out-of-range', pointer: '/product/elements/1/weightPercent' } },
    ]),
    row('bad-weight-101', 'A share above 100 % is refused.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Dy 101'), destination: 'DE' },
      { error: { code: 'out-of-range', pointer: '/product/elements/0/weightPercent' } },
    ]),
    row('bad-weight-negative', 'A negative share is refused.', [
      { asOf: '2026-03-01', product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy', weightPercent: -1 }] }, destination: 'DE' },
      { error: { code: 'out-of-range', pointer: '/product/elements/0/weightPercent' } },
    ]),
    row('bad-weight-sum', 'Two shares with a sum above 100 % are refused.', [
      { asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd 60, Dy 50'), destination: 'DE' },
      { error: { code: 'sum-over-100', pointer: '/product/elements' } },
    ]),
  ]),
  ...alike({ source: 'DESIGN section 4', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' }, [
    row('bad-quantity', 'Negative kilograms.', [{ asOf: '2026-03-01', quantityKg: -5 }, { error: { code: 'out-of-range', pointer: '/quantityKg' } }, 'Issue 2, Bad input']),
    row('bad-before-2003', 'There are no answers for days before 2003.', [
      { asOf: '2002-12-31' },
      { error: { code: 'out-of-range', pointer: '/asOf' } },
      'DESIGN section 3 (input)',
    ]),
    row('bad-content-percent', 'Negative Chinese content.', [
      { asOf: '2026-03-01', exportedFrom: 'JP', chineseContent: { valuePercent: -1 } },
      { error: { code: 'out-of-range', pointer: '/chineseContent/valuePercent' } },
    ]),
    row('bad-ownership', 'Ownership above 100 % is refused.', [
      { asOf: '2026-03-01', endUser: { name: 'Example Works', listedOwnershipPercent: 101 } },
      { error: { code: 'out-of-range', pointer: '/endUser/listedOwnershipPercent' } },
    ]),
  ]),
  ...alike({ source: 'DESIGN section 4 (4-10 digits, dots and spaces allowed)', asOf: '2026-03-01', destination: 'DE' }, [
    row('bad-code-letters', 'A letter in a commodity code.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '28469O1100' }) },
      { error: { code: 'invalid-code', pointer: '/product/commodityCode' } },
    ]),
    row('bad-code-three-digits', 'Three digits.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '285' }) },
      { error: { code: 'invalid-code', pointer: '/product/commodityCode' } },
    ]),
    row('bad-code-eleven-digits', 'Eleven digits.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '28469011001' }) },
      { error: { code: 'invalid-code', pointer: '/product/commodityCode' } },
    ]),
    row('bad-code-dashes', 'Dashes are neither dots nor spaces.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { commodityCode: '2846-90-11' }) },
      { error: { code: 'invalid-code', pointer: '/product/commodityCode' } },
    ]),
    row('bad-form-element-ndfeb', 'An NdFeB magnet cannot be stated to contain no rare earths.', [
      { product: good('ndfeb-magnet', '') },
      { error: { code: 'form-element-conflict', pointer: '/product/elements' } },
      'DESIGN section 3 (forms imply elements)',
    ]),
    row('bad-form-element-smco', 'A samarium-cobalt magnet cannot be stated to contain no rare earths.', [
      { product: good('smco-magnet', '') },
      { error: { code: 'form-element-conflict', pointer: '/product/elements' } },
      'DESIGN section 3 (forms imply elements)',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3 (input)', asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'CN' }, [
    row('bad-from-cn-to-cn', 'From China to China is not an export.', [{ exportedFrom: 'CN' }, { error: { code: 'destination-is-origin', pointer: '/destination' } }]),
    row('bad-to-cn', 'China is presumed as the place of departure.', [{}, { error: { code: 'destination-is-origin', pointer: '/destination' } }]),
  ]),
  ...alike({ source: 'Issue 2, Bad input', asOf: '2026-03-01', destination: 'DE' }, [
    row('bad-duplicate', 'The same element twice.', [{ product: good('ndfeb-magnet', 'Nd, Nd') }, { error: { code: 'duplicate-element', pointer: '/product/elements/1' } }]),
    row('bad-description', 'A description of ten megabytes.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { description: 'x'.repeat(10_000_000) }) },
      { error: { code: 'too-long', pointer: '/product/description' } },
    ]),
  ]),
  { id: 'bad-type-null', why: 'null is not an inquiry.', inquiry: null, expect: { error: { code: 'invalid-type', pointer: '' } }, source: 'DESIGN section 4' },
  row('bad-type-array', 'A list is not an inquiry.', [
    [{ asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' }],
    { error: { code: 'invalid-type', pointer: '' } },
    'DESIGN section 4',
  ]),
  row('bad-type-day', 'A day is a string, not a number.', [
    { asOf: 20260301, product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' },
    { error: { code: 'invalid-type', pointer: '/asOf' } },
    'DESIGN section 4',
  ]),
  ...alike({ source: 'DESIGN section 4', asOf: '2026-03-01', destination: 'DE' }, [
    row('bad-type-product', 'The product is an object.', [{ product: 'magnet' }, { error: { code: 'invalid-type', pointer: '/product' } }]),
    row('bad-type-elements', 'The elements are a list.', [
      { product: { form: 'ndfeb-magnet', elements: { symbol: 'Nd' } } },
      { error: { code: 'invalid-type', pointer: '/product/elements' } },
    ]),
    row('bad-type-element', 'An element is an object.', [
      { product: { form: 'ndfeb-magnet', elements: ['Nd', 'Dy'] } },
      { error: { code: 'invalid-type', pointer: '/product/elements/0' } },
    ]),
    row('bad-type-weight', 'A share is a number, not a text.', [
      { product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Dy', weightPercent: '3' }] } },
      { error: { code: 'invalid-type', pointer: '/product/elements/0/weightPercent' } },
    ]),
    row('bad-type-complete', 'Completeness is true or false.', [
      { product: good('ndfeb-magnet', 'Nd, Dy', { elementsComplete: 'no' }) },
      { error: { code: 'invalid-type', pointer: '/product/elementsComplete' } },
    ]),
  ]),
  ...alike({ source: 'DESIGN section 4', asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), destination: 'DE' }, [
    row('bad-type-consignees', 'Consignees are a list.', [{ consignees: { name: 'Example Works' } }, { error: { code: 'invalid-type', pointer: '/consignees' } }]),
    row('bad-type-quantity', 'A quantity is a number.', [{ quantityKg: '20 kg' }, { error: { code: 'invalid-type', pointer: '/quantityKg' } }]),
  ]),
]
