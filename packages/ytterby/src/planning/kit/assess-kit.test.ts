import { assess, type Inquiry } from 'ytterby'
import { assessKit, assessKitInSteps, parseKit, type Kit } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { bonded, civil, magnet, motor, plainMagnet, rotor } from '../../../test/kits.ts'

type Part = Kit['parts'][number]

describe('assessKit', () => {
  it.each<{
    kit: string
    deal?: Partial<Inquiry>
    parts: Part[]
    verdict: string
    possible: string[]
    deciding: string[]
  }>([
    {
      kit: 'a motor with its rotor and loose magnets is as controlled as the loose magnets',
      parts: [
        { id: 'motor', product: motor },
        { id: 'rotor', product: rotor },
        { id: 'magnets', product: magnet },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnets'],
    },
    {
      kit: 'a motor and a spare rotor are free',
      parts: [
        { id: 'motor', product: motor },
        { id: 'rotor', product: rotor },
      ],
      verdict: 'no-permit',
      possible: ['no-permit'],
      deciding: ['motor', 'rotor'],
    },
    {
      kit: 'parts without an id are numbered from 1',
      parts: [{ product: motor }, { product: magnet }],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['2'],
    },
    {
      kit: 'a bonded magnet leaves the whole unsettled',
      parts: [
        { id: 'motor', product: motor },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'unsettled',
      possible: ['unsettled'],
      deciding: ['bonded'],
    },
    {
      kit: 'beside a magnet that needs a licence the doubt does not matter',
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'to a military user in the United States the magnet prohibits the whole',
      deal: { destination: 'US', endUser: { kind: 'military', listed: 'none' } },
      parts: [
        { id: 'motor', product: motor },
        { id: 'magnet', product: magnet },
      ],
      verdict: 'prohibited',
      possible: ['prohibited'],
      deciding: ['magnet'],
    },
    {
      kit: 'to such a user a bonded magnet beside a licensed oxide is a gap: a licence at least, possibly prohibited',
      deal: { destination: 'US', endUser: { kind: 'military', listed: 'none' } },
      parts: [
        { id: 'oxide', product: { form: 'separated-oxide', elements: [{ symbol: 'Nd' }] } },
        { id: 'bonded', product: bonded },
      ],
      verdict: 'permit-required',
      possible: ['prohibited', 'permit-required'],
      deciding: ['oxide'],
    },
    {
      kit: 'an unnamed buyer is one open fact of the deal',
      deal: { endUser: { kind: 'civil' } },
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'motor', product: motor },
      ],
      verdict: 'permit-required',
      possible: ['prohibited', 'permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'a part of which nothing is known can be anything',
      parts: [{ id: 'motor', product: motor }, { id: 'box' }],
      verdict: 'depends',
      possible: ['prohibited', 'permit-required', 'unsettled', 'no-permit'],
      deciding: ['box'],
    },
    {
      kit: 'an open composition beside a licensed part decides nothing more',
      parts: [
        { id: 'magnet', product: magnet },
        { id: 'other', product: { form: 'ndfeb-magnet' } },
      ],
      verdict: 'permit-required',
      possible: ['permit-required'],
      deciding: ['magnet'],
    },
    {
      kit: 'abroad under announcement 61 a part of foreign origin is judged by its own content',
      deal: { asOf: '2026-11-24', exportedFrom: 'KR', origin: 'KR' },
      parts: [
        { id: 'steel', origin: 'KR', chineseContent: { valuePercent: 0, technology: false }, product: plainMagnet },
        { id: 'magnet', origin: 'KR', chineseContent: { valuePercent: 5, technology: false }, product: magnet },
      ],
      verdict: 'unsettled',
      possible: ['unsettled'],
      deciding: ['magnet'],
    },
  ])('$kit', ({ deal = {}, parts, verdict, possible, deciding }) => {
    const answer = assessKit({ ...civil, ...deal, parts })
    expect({ verdict: answer.verdict, possible: answer.possible, deciding: answer.deciding }).toEqual({
      verdict,
      possible,
      deciding,
    })
    expect(answer.refused).toBe(0)
  })

  it('answers each part as assess does', () => {
    const answer = assessKit({ ...civil, parts: [{ product: motor, quantityKg: 3 }, { product: magnet }] })
    expect(answer.parts).toEqual([
      { index: 0, id: '1', assessment: assess({ ...civil, product: motor, quantityKg: 3 }) },
      { index: 1, id: '2', assessment: assess({ ...civil, product: magnet }) },
    ])
  })

  it('has the citations of its parts, sorted, and none if no part could be read', () => {
    const answer = assessKit({ ...civil, parts: [{ product: motor }, { product: magnet }] })
    const cited = answer.parts.flatMap((part) => ('error' in part ? [] : Object.entries(part.assessment.citations)))
    expect(answer.citations).toEqual(Object.fromEntries(cited))
    expect(Object.keys(answer.citations)).toEqual([...new Set(cited.map(([id]) => id))].sort())
    expect(answer.citations).toHaveProperty('d792-14')
    expect(assessKit(parseKit({ ...civil, parts: [{ product: 1 }] })).citations).toEqual({})
  })

  it('is prohibited if a valid part is, even if another part is invalid', () => {
    const deal = { ...civil, destination: 'US', endUser: { kind: 'military', listed: 'none' } }
    const answer = assessKit(parseKit({ ...deal, parts: [{ product: magnet }, { product: 1 }] }))
    expect(answer).toMatchObject({ verdict: 'prohibited', action: 'stop', possible: ['prohibited'] })
  })
})

it('the answer is the same in steps; each step yields the part that it assesses', () => {
  const kit: Kit = { ...civil, parts: [{ product: motor }, { product: { elements: [] } }, { product: magnet }] }
  const steps = assessKitInSteps(kit)
  const told: unknown[] = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value.product)
  expect(step.value).toEqual(assessKit(kit))
  expect(told).toEqual([motor, { elements: [] }, magnet])
})
