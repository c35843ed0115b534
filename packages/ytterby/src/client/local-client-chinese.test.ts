import { assess, type Inquiry } from 'ytterby'
import { createLocalClient } from 'ytterby/client'
import { expect, test } from 'vitest'

const MAGNET: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}

test('Chinese is loaded automatically, on first use', async () => {
  expect(() => assess(MAGNET, { lang: 'zh' })).toThrow('ytterby/zh')
  const client = createLocalClient()
  expect(await client.assess(MAGNET)).toEqual(assess(MAGNET))
  expect(() => assess(MAGNET, { lang: 'zh' })).toThrow('ytterby/zh')
  expect(await client.assess(MAGNET, { lang: 'zh' })).toMatchObject({ lang: 'zh' })
})
