import { expect, test } from 'vitest'
import { assess } from 'ytterby'

const civil = { name: 'Abc', listed: 'none', kind: 'civil', country: 'FR' }
const fromGermany = { origin: 'CN', exportedFrom: 'DE', destination: 'FR', endUser: civil }
const oxide = { form: 'separated-oxide', elements: [{ symbol: 'Dy' }] }

test.each([
  [
    'two limbs of one list of technology',
    { asOf: '2024-12-02', product: { form: 'technology', technology: 'extraction-separation' }, destination: 'HK' },
    [],
  ],
  [
    'a use that announcement 61 refuses by two articles',
    { ...fromGermany, asOf: '2025-10-20', product: oxide, endUse: { kind: 'wmd' } },
    ['a61-2', 'a61-3'],
  ],
])('%s are one cause, with the citations of both', (_, inquiry, cited) => {
  const { because } = assess(inquiry)
  const sentences = because.map(({ kind, id, text }) => `${kind} ${id} ${text}`)
  expect(sentences).toEqual([...new Set(sentences)])
  expect(because[0]?.citations).toEqual(expect.arrayContaining(cited))
})

const nordlicht = { name: 'Nordlicht Antriebstechnik GmbH', kind: 'civil', country: 'DE' }
const toGermany = { destination: 'DE', endUse: { kind: 'civil' }, endUser: nordlicht }

test('a licence that each of several entries may need, and one of them does, comes before an ordinary licence', () => {
  const { because } = assess({ asOf: '2026-03-01', product: { commodityCode: '2805301910' }, ...toGermany })
  expect(because.map(({ id, text, citations }) => [id, text, citations])).toEqual([
    [
      '1C902.a.1',
      '1C902.a.1 (samarium), 1C903.a.1 (gadolinium) or 1C906.a.1 (lutetium) of MOFCOM & GACC announcement 18 of 2025 covers the good.',
      ['a18-1c902-a-1', 'a18-1c903-a-1', 'a18-1c906-a-1'],
    ],
    ['xl2015:catalogue', expect.any(String), ['xl2015-catalogue']],
  ])
})

test('the ordinary licence is no cause where a good does not leave China', () => {
  const { because } = assess({
    asOf: '2026-08-20',
    exportedFrom: 'DE',
    destination: 'PL',
    endUse: { kind: 'civil' },
    endUser: { name: 'Vigo Photonics S.A.', country: 'PL', kind: 'civil' },
    product: { form: 'separated-oxide', elements: [{ symbol: 'Gd' }] },
  })
  expect(because.map(({ id }) => id)).toEqual(['m2026-30', '1C903.b'])
})

test('a statement that was read and names no measure is not called unread', () => {
  const { headline } = assess({
    asOf: '2023-09-15',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], elementsComplete: true },
    destination: 'US',
    endUse: { kind: 'civil' },
    endUser: { name: 'Northrop Grumman', country: 'US', kind: 'civil' },
  })
  expect(headline).toBe(
    'Unsettled: no text that was read says whether Foreign Ministry statement of 2023-09-15 bars this deal.',
  )
})

test('no cause names a text by the code that stands for one that is not held', () => {
  const { headline } = assess({
    asOf: '2020-11-30',
    knownAt: '2020-10-16',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], elementsComplete: true },
    destination: 'DE',
    endUse: { kind: 'wmd' },
    endUser: nordlicht,
  })
  expect(headline).toBe('Unsettled: the rule that decides was not read: a text that is not named.')
})
