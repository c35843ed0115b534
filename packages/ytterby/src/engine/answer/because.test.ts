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
