import { assess, currentRuleset, decisionView, type Inquiry } from 'ytterby'
import { type BatchInquiry, type Client, createLocalClient } from 'ytterby/client'
import { advisories, compileRuleset } from 'ytterby/law'
import { describe, expect, test } from 'vitest'

const MAGNET: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}

describe('another ruleset', () => {
  const ruleset = compileRuleset({ ...structuredClone(currentRuleset.data), version: '0.0.1' })
  const client = createLocalClient({ ruleset })
  const { version, digest, knownThrough } = ruleset
  const head = { version, digest, knownThrough }

  test.each<[string, (of: Client) => Promise<unknown>]>([
    ['assess', (of) => of.assess(MAGNET)],
    ['assess in Chinese', (of) => of.assess(MAGNET, { lang: 'zh' })],
    ['timeline', (of) => of.timeline(MAGNET)],
    ['flips', (of) => of.flips(MAGNET, { most: 1 })],
    ['exposure', (of) => of.exposure([{ inquiry: MAGNET }])],
    ['composition', (of) => of.composition({ asOf: '2026-03-01', exportedFrom: 'DE', product: { id: 'x' } })],
    ['version', (of) => of.version()],
    ['check', (of) => of.check(digest)],
  ])('answers %s', async (_, ask) => {
    expect(await ask(client)).toMatchObject({ ruleset: head })
  })

  test('writes papers, and refuses an assessment of the current ruleset', async () => {
    expect(await client.customsRemark(MAGNET)).toMatchObject({ schema: 'customs-remark/1' })
    expect(await client.supplierQuestions(MAGNET)).toMatchObject({ schema: 'supplier-questions/1' })
    const reagent: Inquiry = { asOf: '2026-03-01', product: { form: 'reagent' } }
    expect(await client.notControlledSheet(reagent)).toMatchObject({ schema: 'paper/1' })
  })

  test('fails an expectation of the current digest', async () => {
    expect(await client.check(currentRuleset.digest)).toEqual({ same: false, ruleset: head, advisories: advisories() })
  })
})

describe('a batch', () => {
  test('answers each inquiry before it reads the next one', async () => {
    const taken: number[] = []
    function* inquiries(): Generator<BatchInquiry> {
      for (const id of [1, 2]) {
        taken.push(id)
        yield { ...MAGNET, id }
      }
    }
    for await (const line of createLocalClient().batch(inquiries(), { view: 'decision' })) {
      expect(line).toEqual({ line: line.line, id: line.line, decision: decisionView(assess(MAGNET)) })
      expect(taken).toHaveLength(line.line)
    }
    expect(taken).toEqual([1, 2])
  })

  test('stops between two lines with the reason of its signal', async () => {
    const reason = new Error('No longer needed')
    const controller = new AbortController()
    const read = async (): Promise<void> => {
      for await (const { line } of createLocalClient().batch([MAGNET, MAGNET], { signal: controller.signal })) {
        expect(line).toBe(1)
        controller.abort(reason)
      }
    }
    await expect(read()).rejects.toBe(reason)
  })
})

test.each([
  ['/destination', 'DE', { destination: 'Germany' }],
  ['/product/form', 'ndfeb-magnet', { product: { form: 'neodymium magnet' } }],
])('a refusal at %s says that %s was meant, as over HTTP', async (pointer, meant, facts) => {
  const client = createLocalClient()
  const inquiry: Inquiry = JSON.parse(JSON.stringify({ ...MAGNET, ...facts }))
  for (const refused of [
    client.assess(inquiry),
    client.decide(inquiry),
    client.timeline(inquiry),
    client.flips(inquiry),
  ])
    await expect(refused).rejects.toMatchObject({
      issues: [{ pointer, message: expect.stringContaining(`Did you mean “${meant}”?`) }],
    })
})
