import { assess, canonicalJson } from 'ytterby'
import { advisories } from 'ytterby/law'
import { expect, test } from 'vitest'
import { ask } from './ask.ts'
import { magnet } from './magnet.ts'

test('the body is exactly the canonical assessment', async () => {
  const response = await ask(magnet)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.has('ytterby-as-of')).toBe(false)
  expect(await response.text()).toBe(canonicalJson(assess(magnet)))
})

test('a magnet with dysprosium needs a permit', async () => {
  expect(await (await ask(magnet)).json()).toMatchObject({ verdict: 'permit-required', action: 'hold' })
})

test('?lang=zh answers in Chinese, with the same verdict', async () => {
  const chinese = await (await ask(magnet, '?lang=zh')).text()
  expect(chinese).toBe(canonicalJson(assess(magnet, { lang: 'zh' })))
  expect(JSON.parse(chinese)).toMatchObject({ lang: 'zh', verdict: 'permit-required' })
})

test.each(['Application/JSON; charset=utf-8', 'application/ld+json', 'application/x-www-form-urlencoded', ''])(
  'a JSON body declared as "%s" is answered (curl -d declares a form)',
  async (type) => {
    expect((await ask(magnet, '', { 'content-type': type })).status).toBe(200)
  },
)

test('without a day, the Worker uses today in Beijing and reports it in a header', async () => {
  const { asOf: _, ...undated } = magnet
  const response = await ask(undated)
  const day = response.headers.get('ytterby-as-of')
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(await response.text()).toBe(canonicalJson(assess({ ...undated, asOf: day ?? '' })))
})

test('a release whose answers were corrected says by which one, and the newest says nothing', async () => {
  const [newest] = advisories({ version: '1.1.0' })
  const earlier = await ask(magnet, '?ruleset=1.1.0')
  expect(earlier.status).toBe(200)
  expect(earlier.headers.get('ytterby-law-notice')).toBe(`corrected-in ${newest?.correctedIn}`)
  expect((await ask(magnet)).headers.has('ytterby-law-notice')).toBe(false)
})
