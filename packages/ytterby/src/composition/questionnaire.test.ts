import { describe, expect, it, test } from 'vitest'
import 'ytterby/zh'
import { composition, InvalidCompositionError, questionnaires, questionnaireText } from 'ytterby/composition'
import { exported, GOODS, magnetWith, rotorOf, type Node } from '../../test/compositions.ts'

const { parts: _, ...bought } = magnetWith(1)
const rotor: Node = rotorOf({ ...bought, supplier: 'Example KK', description: 'magnet <42SH>' })

describe('questionnaires', () => {
  const [asked, ...others] = questionnaires(composition(exported(rotor, { asOf: '2026-11-30' })))

  it('ask the maker of each open node for what is open, in both languages', () => {
    expect(others).toEqual([])
    expect(asked).toMatchObject({ id: 'magnet', supplier: 'Example KK', asOf: '2026-11-30' })
    expect(asked?.questions.map(({ path }) => path)).toEqual([
      'chineseContent.valuePercent',
      'chineseContent.valuePercentAtMost',
    ])
    expect(asked?.questions[0]?.text.zh).toContain('百分之几')
    expect(asked?.listed).toHaveLength(13)
    if (asked === undefined) return
    const text = questionnaireText(asked)
    expect(text).toContain('Declaration about “magnet” (magnet \\<42SH\\>)')
    expect(text).toContain('关于“magnet”')
    expect(text).not.toMatch(/\{|undefined/)
  })

  it('name the unit of the value, where the bill of materials has one', () => {
    const dysprosium: Node = { id: 'dysprosium', good: GOODS.dysprosium, origin: 'CN' }
    const magnet: Node = { id: 'magnet', origin: 'JP', good: GOODS.magnet, parts: [{ ...dysprosium, quantityPer: 1 }] }
    const answer = composition(exported(rotorOf(magnet)))
    const ask = (units?: ReadonlyMap<string, string>) =>
      questionnaires(answer, units && { units }).flatMap(({ questions }) =>
        questions.flatMap(({ path, text }) => (path === 'unitValue' ? [text] : [])),
      )
    expect(ask()[0]?.en).toMatch(/without taxes\?$/)
    const [text] = ask(new Map(answer.questions.map(({ id }) => [id, 'kg'])))
    expect(text?.en).toMatch(/without taxes\? One unit is 1 kg\.$/)
    expect(text?.zh).toMatch(/一单位为1 kg。$/)
  })

  test.each([
    ['2026-04-06', 0],
    ['2026-04-07', 1],
  ])('warn of Decree 834 article 13 from its day on: %s', (asOf, count) => {
    const [one] = questionnaires(composition(exported(rotor, { asOf })))
    expect(one?.warnings).toHaveLength(count)
    expect(one?.warnings.flatMap(({ citations }) => citations)).toEqual(count === 0 ? [] : ['d834-13'])
    if (one !== undefined) expect(questionnaireText(one).includes('no general ban')).toBe(count === 1)
  })
})

describe('declarations', () => {
  const declared = {
    id: 'magnet',
    source: 'Example KK, T. Sato',
    day: '2026-11-27',
    chineseContent: { valuePercent: 0.5 },
  }

  it('close what they state, and are kept with who made them and their day', () => {
    const answer = composition(exported(rotor, { declarations: [declared] }))
    expect(answer.questions).toEqual([])
    expect(answer.items[0]).toMatchObject({ against: 'at-or-above', share: { from: '1/250' } })
    expect(answer.proof.find(({ id }) => id === 'magnet')?.stated).toEqual([
      { source: 'Example KK, T. Sato', day: '2026-11-27' },
    ])
  })

  it('are about a node that is named by its id alone as well', () => {
    const named: Node = { ...rotor, parts: [{ id: 'magnet', quantityPer: 8 }] }
    const whole = { ...declared, good: GOODS.magnet, origin: 'JP' as const, unitValue: 10, currency: 'EUR' }
    expect(composition(exported(named, { declarations: [whole] })).items[0]?.against).toBe('at-or-above')
  })

  test.each<[string, object, string]>([
    ['an unknown node', { ...declared, id: 'gear' }, '/declarations/0/id'],
    ['another origin than stated', { ...declared, origin: 'CN' }, '/declarations/0/origin'],
    [
      'another technology than stated',
      { ...declared, chineseContent: { technology: true } },
      '/declarations/0/chineseContent/technology',
    ],
    ['no day', { id: 'magnet', source: 'Example KK' }, '/declarations/0/day'],
    ['no source', { id: 'magnet', day: '2026-11-27' }, '/declarations/0/source'],
  ])('are refused where they stand: %s', (__, declaration, pointer) => {
    const value = { ...exported(rotor), declarations: [declaration] }
    try {
      composition(value)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidCompositionError)
      if (error instanceof InvalidCompositionError) expect(error.pointer).toBe(pointer)
    }
  })
})
