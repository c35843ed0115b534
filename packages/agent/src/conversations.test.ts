/** Talks of traders with an agent. In each, one wrong or missing reading would cost the case. */
import { createAgent } from '@ytterby/agent'
import { describe, expect, it } from 'vitest'

const agent = createAgent({ today: () => '2026-12-01' })

type Reply = Record<string, unknown>
type Answer = { readonly verdict: string; readonly possible: readonly string[]; readonly action: string }

async function call(name: string, given: object): Promise<Reply> {
  const { content } = await agent.callTool(name, given)
  return JSON.parse(content[0]?.text ?? '')
}
const read = (text: string): Promise<Reply> => call('assessLine', { text })
async function answered(text: string): Promise<Answer> {
  const { answer } = JSON.parse((await agent.callTool('assessLine', { text, accept: true })).content[0]?.text ?? '')
  return answer
}

/** The facts of a reading, by their names. */
async function factsOf(text: string): Promise<Record<string, unknown>> {
  const { facts } = await read(text)
  expect(facts, text).toBeInstanceOf(Array)
  return Array.isArray(facts) ? Object.fromEntries(facts.map(({ path, value }) => [path, value])) : {}
}

describe('the agent does not lose', () => {
  it('a listed buyer whose name stands behind its country in Chinese', async () => {
    const line = '我司拟向日本三菱重工航空发动机出口钐钴磁体20公斤，民用'
    expect(await factsOf(line)).toMatchObject({
      destination: 'JP',
      'endUser.name': '三菱重工航空发动机',
      'product.form': 'smco-magnet',
      'endUse.kind': 'civil',
      quantityKg: '20',
    })
    const { possible } = await answered(line)
    expect(possible).toContain('prohibited')
    expect(await call('screenParty', { name: '三菱重工航空发动机' })).not.toMatchObject({ outcome: 'none' })
  })

  it('where the goods go, in a question', async () => {
    const line = 'Can we ship dysprosium oxide to Japan?'
    const stated = { 'product.form': 'separated-oxide', 'product.elements': 'Dy', destination: 'JP' }
    expect(await factsOf(line)).toMatchObject(stated)
    expect(await factsOf(line)).not.toHaveProperty('endUser.name')
    expect(await call('assess', { inquiry: stated })).toMatchObject({ verdict: 'permit-required', action: 'hold' })
  })

  it('that a grade says nothing of dysprosium', async () => {
    const { verdict, action, possible } = await answered('NdFeB magnets N35 to Germany for civil use, buyer Acme GmbH')
    expect({ verdict, action }).toEqual({ verdict: 'depends', action: 'ask' })
    expect(possible).toContain('permit-required')
  })

  it('that a word of the seller is no analysis: free of dysprosium', async () => {
    const line = 'Dy-free NdFeB magnets to Germany, buyer Acme GmbH'
    expect(await factsOf(line)).toMatchObject({ 'product.elements': 'Nd', 'product.elementsComplete': 'false' })
    const { action, possible } = await answered(line)
    expect(action).toBe('ask')
    expect(possible).toContain('permit-required')
  })

  it('that 2 TB are no terbium', async () => {
    const facts = await factsOf('hard disk 2 TB to Poland')
    expect(facts).toMatchObject({ destination: 'PL' })
    expect(facts).not.toHaveProperty('product.elements')
  })

  it('which of two days was meant', async () => {
    expect(await read('Tb4O7 to the UK on 03/11/2026')).toMatchObject({ next: 'say-it-clearly' })
    expect(await factsOf('Tb4O7 to the UK on 3 November 2026')).toMatchObject({ asOf: '2026-11-03', destination: 'GB' })
  })

  it('the day on which a suspension ends', async () => {
    const deal = { 'product.form': 'optical-fibre', 'product.elements': 'Er', destination: 'US' }
    const line = (day: string): string => `erbium-doped optical fibre to the United States on ${day}`
    expect(await factsOf(line('20 November 2026'))).toMatchObject({ ...deal, asOf: '2026-11-20' })
    const before = await answered(line('1 November 2026'))
    const after = await answered(line('20 November 2026'))
    expect(before.verdict).not.toBe(after.verdict)
    expect(after).not.toMatchObject({ action: 'proceed' })
  })

  it('a military buyer behind a country', async () => {
    expect(await factsOf('Terfenol-D rods to US Navy')).toMatchObject({
      'endUser.name': 'US Navy',
      'endUser.kind': 'military',
    })
    const stated = {
      'product.form': 'magnetostrictive-material',
      'product.elements': 'Tb;Dy',
      'product.alloyedWith': 'Fe',
      destination: 'US',
      'endUser.name': 'US Navy',
      'endUser.kind': 'military',
    }
    expect(await call('assess', { inquiry: stated })).toMatchObject({ verdict: 'prohibited', action: 'stop' })
  })

  it('that goods leave another country than China', async () => {
    const line = 'SmCo magnets from Vietnam to Germany, buyer Acme GmbH'
    expect(await factsOf(line)).toMatchObject({ exportedFrom: 'VN', destination: 'DE' })
    const { possible } = await answered(`${line}, on 1 March 2026`)
    expect(possible).not.toContain('permit-required')
    expect((await answered('SmCo magnets to Germany, buyer Acme GmbH, on 1 March 2026')).verdict).toBe(
      'permit-required',
    )
  })

  it('a name that it cannot place', async () => {
    expect(await read('电机 出口美国 洛克希德马丁')).toMatchObject({ unread: ['洛克希德马丁'] })
    expect(await call('screenParty', { name: '洛克希德马丁' })).toMatchObject({ outcome: 'near' })
    const stated = { 'product.form': 'motor', destination: 'US', 'endUser.name': '洛克希德马丁' }
    expect(await call('assess', { inquiry: stated })).toMatchObject({
      possible: expect.arrayContaining(['prohibited']),
    })
  })

  it('the facts of its own reading, which go back as they were given', async () => {
    const facts = await factsOf('Correction: it is 25 g and it is terbium fluoride')
    expect(facts).toMatchObject({ quantityKg: '0.025', 'product.form': 'compound' })
    const { handle } = await call('assess', { inquiry: { ...facts, destination: 'FR' } })
    expect(handle).toContain('quantityKg=0.025')
    const refused = await agent.callTool('assess', { inquiry: { quantityKg: 'some', destination: 'FR' } })
    expect(refused.isError).toBe(true)
  })

  it('which forms the words leave, and what each leads to', async () => {
    const { content } = await agent.callTool('assessLine', { text: 'NdTb oxide to La Rochelle', accept: true })
    const { forms, answer } = JSON.parse(content[0]?.text ?? '')
    expect(forms).toContain('separated-oxide')
    const [{ path, options }] = answer.questions
    expect(path).toBe('product.form')
    expect(options.map(({ value }: { value: string }) => value)).toEqual(forms)
    const stated = { 'product.form': 'oxide-mixture', 'product.elements': 'Nd;Tb', destination: 'FR' }
    const { possible } = await call('assess', { inquiry: stated })
    expect(options[0]).toEqual({ value: 'oxide-mixture', possible })
  })

  it('that the digits of another country’s code are no Chinese ones', async () => {
    const american = await call('lookUp', { text: '8505.11.00.70' })
    expect(american).toMatchObject({ entries: [{ code: '850511' }, { code: '850511' }] })
    expect(await call('lookUp', { text: '8505.11.10.00' })).toMatchObject({ entries: [{ code: '8505111000' }, {}] })
  })

  it('that a question about duties is not answered', async () => {
    expect(await read('What US tariff do I pay on NdFeB magnets? Section 301?')).toMatchObject({
      unread: ['US tariff', 'Section 301'],
    })
  })
})
