import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentRuleset } from 'ytterby'
import { expect, test } from 'vitest'
import { answerLicences } from '../src/licences/answer-licences.ts'

const EXAMPLES = join(import.meta.dirname, '../../../packages/cli/examples')
const LICENCES = readFileSync(join(EXAMPLES, 'licences-sap-gts.csv'), 'utf8')
const ORDERS =
  'document,asOf,quantityKg,destination,endUser.name,product.form,product.elements\n' +
  'A,2026-12-07,5,DE,Acme GmbH,metal,Dy\n' +
  'B,2026-12-07,5,DE,Rheinmetall AG,metal,Dy\n'

const covers = async (licences: string) => {
  const { shipments, refused, csv } = await answerLicences(
    {
      licences: new File([licences], 'licences.csv'),
      shipments: new File([ORDERS], 'orders.csv'),
      asOf: '2026-11-30',
      lang: 'en',
      holder: 'Example Magnets Co., Ltd.',
      isCivil: true,
      types: { CNGE: 'general', CNSI: 'single' },
      ruleset: null,
    },
    currentRuleset,
  )
  const of = (name: string): string | undefined => shipments.find((one) => one.name.startsWith(name))?.covers
  return { acme: of('A'), rheinmetall: of('B'), refused: refused.length, csv }
}

test('beside a licence that was not read no shipment is uncovered, but for those that the law bars; the saved file says the same', async () => {
  expect(await covers(LICENCES)).toMatchObject({ acme: 'no', rheinmetall: 'no', refused: 0 })
  const beside = await covers(LICENCES.replace('20.10.2026', '31.02.2026'))
  expect(beside).toMatchObject({ acme: 'unknown', rheinmetall: 'no' })
  expect(beside.refused).toBeGreaterThan(0)
  expect(beside.csv).toMatch(/^.*A,.*,unknown,.*A licence that could not be read may cover it/m)
  expect(beside.csv).toMatch(/^.*B,.*,no,/m)
})
