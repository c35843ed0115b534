import { assess } from 'ytterby'
import { expect, test } from 'vitest'

test('of two listed parties near a name, the question is about the one from which it differs least', () => {
  const { questions } = assess({
    asOf: '2026-09-01',
    product: { form: 'metal', elements: [{ symbol: 'Dy' }] },
    destination: 'BE',
    endUse: { kind: 'civil' },
    endUser: { name: 'FN Herstal (Fabrique Nationale d Herstal)', country: 'BE' },
  })
  const listed = questions.find(({ path }) => path === 'endUser.listed')
  expect(listed?.text).toContain('«FN Herstal»')
})
