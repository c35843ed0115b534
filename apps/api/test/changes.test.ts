import { sha256 } from '@ytterby/evidence/answers'
import { env } from 'cloudflare:workers'
import { compare, changeFeed, releaseDigest, releases, compileRuleset } from 'ytterby/law'
import { canonicalJson, currentRuleset } from 'ytterby'
import { expect, test } from 'vitest'
import type { Env } from '../src/env.ts'
import { rulesetsOf } from '../src/http/rulesets.ts'
import { send } from './ask.ts'

const FIBRE = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const NDJSON = { 'content-type': 'application/x-ndjson' }
const SIDES = { from: { asOf: '2026-11-10' }, to: { asOf: '2026-11-11' } }
const compared = (body: string, query = 'from=2026-11-10&to=2026-11-11'): Promise<Response> =>
  send(`/v1/comparisons?${query}`, { method: 'POST', headers: NDJSON, body })

const lines = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

test('POST /v1/comparisons gives the comparisons of the SDK line by line, and a problem for a bad line', async () => {
  const given = [{ id: 'A1', ...FIBRE }, { id: 2, destination: 'XX' }, FIBRE]
  const response = await compared(given.map((line) => JSON.stringify(line)).join('\n'))
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const [first, second, third] = await lines(response)
  const [expected] = compare([{ inquiry: FIBRE }], SIDES)
  const { line: _, id: __, ...comparison } = expected ?? { line: 0, id: null }
  expect(first).toEqual({ id: 'A1', line: 1, comparison: JSON.parse(canonicalJson(comparison)) })
  expect(first).toMatchObject({
    comparison: {
      from: { verdict: 'no-permit' },
      to: { verdict: 'unsettled' },
      firstDay: '2026-11-11',
      because: ['a70'],
      citations: { a70: { instrument: 'MOFCOM-GACC-2025-70' } },
    },
  })
  expect(second).toMatchObject({
    id: 2,
    line: 2,
    problem: { code: 'invalid-inquiry', errors: [{ code: 'unknown-value', pointer: '/destination' }] },
  })
  expect(third).toEqual({ line: 3, comparison: JSON.parse(canonicalJson(comparison)) })
})

test('10,000 lines are compared in one call', async () => {
  const response = await compared(`${JSON.stringify(FIBRE)}\n`.repeat(10_000))
  expect((await lines(response)).length).toBe(10_000)
})

test.each([
  ['one side without a day', 'from=2026-11-10', '/to/asOf'],
  ['two equal sides', 'from=2026-11-10&to=2026-11-10', '/to'],
  ['a day that does not exist', 'from=2026-02-30&to=2026-11-10', '/from/asOf'],
  ['a knowledge day that does not exist', 'fromKnownAt=2026-02-30&toKnownAt=2026-11-10', '/from/knownAt'],
])('a comparison of %s is refused', async (_, query, pointer) => {
  const response = await compared(JSON.stringify(FIBRE), query)
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ code: 'invalid-comparison', errors: [{ pointer }] })
})

test('an unknown release is refused in every parameter, and the problem names it', async () => {
  for (const query of ['ruleset=9.9.9', 'from=2026-11-10&to=2026-11-11&toRuleset=9.9.9']) {
    const response = await compared(JSON.stringify(FIBRE), query)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ parameter: 'ruleset' }] })
  }
})

test.each(['en', 'zh'] as const)('GET /v1/changes in %s gives the feed of the SDK in both formats', async (lang) => {
  const feed = changeFeed({ asOf: '2026-11-24', lang })
  const json = await send(`/v1/changes?asOf=2026-11-24&lang=${lang}`)
  expect(await json.text()).toBe(canonicalJson(feed))
  const atom = await send(`/v1/changes?asOf=2026-11-24&lang=${lang}&format=atom`)
  expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect((await atom.text()).match(/<entry>/g)?.length).toBe(feed.items.length)
})

test('GET /v1/changes.ics is a calendar of the days on which the law changes', async () => {
  const response = await send('/v1/changes.ics?asOf=2026-11-24')
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(await response.text()).toContain('DTSTART;VALUE=DATE:20261111')
})

test('GET /v1/rulesets lists the rulesets, and an unknown version is not found', async () => {
  const { current, items }: { current: unknown; items: unknown[] } = await (await send('/v1/rulesets')).json()
  expect(current).toMatchObject({ version: currentRuleset.version, digest: currentRuleset.digest })
  expect(items).toEqual(releases.map((release) => ({ ...release, digest: releaseDigest(release) })))
  expect((await send('/v1/rulesets/9.9.9')).status).toBe(404)
  expect((await send('/v1/rulesets/..%2f..%2fsecret')).status).toBe(404)
})

test('every answer has a header with the day through which the law is known', async () => {
  const response = await send('/v1/changes?asOf=2026-11-24')
  expect(response.headers.get('ytterby-known-through')).toBe(currentRuleset.knownThrough)
})

test.each(releases.map((release) => [release.version, release] as const))(
  'release %s is deployed with the Worker as it was frozen',
  async (version, { ruleset: digest }) => {
    const bindings: Env = env
    const text = (await rulesetsOf(bindings, currentRuleset).file(version)) ?? ''
    expect(`sha256:${await sha256(text)}`).toBe(digest)
    expect(compileRuleset(JSON.parse(text))).toMatchObject({ version, digest })
    expect(await (await send(`/v1/rulesets/${version}`)).text()).toBe(text)
    const response = await send(`/v1/assessments?asOf=2026-03-01&product.form=ore&view=decision&ruleset=${version}`)
    expect(await response.json()).toMatchObject({ ruleset: { version } })
  },
)
