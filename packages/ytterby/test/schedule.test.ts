import 'ytterby/zh'
import ICAL from 'ical.js'
import { assess, canonicalJson, type Assessment, type Inquiry } from 'ytterby'
import { EmptyCalendarError, InvalidPlanError, planReview, toIcs } from 'ytterby/schedule'
import { describe, expect, it } from 'vitest'

const magnet: Inquiry = {
  asOf: '2026-01-20',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
  customer: 'new',
}
const submitted = { ...magnet, clock: { submittedOn: '2026-01-20', acceptedOn: '2026-01-20' } }
const needed = { ...magnet, clock: { neededBy: '2026-06-01', transitDays: 35 } }

describe('rounds of supplement', () => {
  it('none: what assess gives, byte for byte', () => {
    for (const inquiry of [submitted, needed])
      expect(canonicalJson(planReview(inquiry))).toBe(canonicalJson(assess(inquiry)))
  })

  it('move acceptance, decision and delivery', () => {
    const { schedule } = planReview(
      { ...magnet, clock: { submittedOn: '2026-01-20' } },
      { supplementRounds: [{ workingDays: 10 }, { workingDays: 3 }] },
    ).review
    // Five working days to be told, ten to answer over Spring Festival (make-up Saturday 02-14), then again five and three.
    expect(schedule?.supplementRounds).toEqual([
      { returnedBy: '2026-01-27', answeredBy: '2026-02-10' },
      { returnedBy: '2026-02-24', answeredBy: '2026-02-27' },
    ])
    // On the spot both times: thirteen working days of the applicant alone.
    expect(schedule?.acceptedOn).toEqual({ earliest: '2026-02-06', latest: null })
    expect(schedule?.statutory).toMatchObject({
      decisionBy: '2026-05-06',
      deliveryBy: '2026-05-19',
      if: 'accepted on the day on which the file is whole again',
    })
  })

  it('move the last day to apply back by as many working days', () => {
    const plain = planReview(needed).review.schedule?.backwards?.submitBy ?? []
    const returned = planReview(needed, { supplementRounds: [{ workingDays: 10 }] }).review.schedule?.backwards
    expect(returned?.submitBy.map(({ workingDays }) => workingDays)).toEqual(
      plain.map(({ workingDays }) => workingDays + 15),
    )
    for (const [at, { on }] of (returned?.submitBy ?? []).entries()) expect(on < (plain[at]?.on ?? '')).toBe(true)
  })

  it.each([
    [Array.from({ length: 11 }, () => ({ workingDays: 1 })), '/supplementRounds'],
    [[{ workingDays: -1 }], '/supplementRounds/0/workingDays'],
    [[{ workingDays: 1 }, { workingDays: 1.5 }], '/supplementRounds/1/workingDays'],
    [[{ workingDays: 251 }], '/supplementRounds/0/workingDays'],
  ])('%j cannot be counted', (supplementRounds, pointer) => {
    const plan = (): Assessment => planReview({ ...magnet, clock: { submittedOn: '2026-01-20' } }, { supplementRounds })
    expect(plan).toThrow(InvalidPlanError)
    expect(plan).toThrow(expect.objectContaining({ code: 'invalid-plan', pointer }))
  })
})

it('refuses rounds of supplement after acceptance', () => {
  expect(() => planReview(submitted, { supplementRounds: [{ workingDays: 5 }] })).toThrow(
    'Papers are supplemented before acceptance',
  )
})

/** The file as an independent parser reads it: day, title and description of each event. */
function read(text: string): { on: string; title: string; description: string; uid: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    expect(event.startDate.isDate).toBe(true)
    expect(event.duration.toSeconds()).toBe(86_400)
    return {
      on: event.startDate.toString(),
      title: event.summary,
      description: event.description ?? '',
      uid: event.uid,
    }
  })
}

describe('the calendar file, read by another', () => {
  const DECREE = 'Regulations on Export Control of Dual-Use Items'
  const LAW = 'Administrative Licensing Law (2019 revision)'

  it.each([
    ['Accepted', `${LAW} 32; ${DECREE} 17`],
    ['Last day for MOFCOM to say what the file lacks; else it counts as accepted', `${LAW} 32; ${LAW} 82`],
    ['Law: decision due', `${DECREE} 17`],
    ['Law: licence delivered at the latest', `${LAW} 44; ${LAW} 82`],
  ])('names the articles of each day alone: %s', (title, sources) => {
    const [event] = read(toIcs(assess(submitted))).filter((one) => one.title === title)
    expect(event?.description.split('\n').at(-1)).toBe(`Sources: ${sources}`)
  })

  it('holds each day of the schedule', () => {
    const events = read(toIcs(assess(submitted)))
    const days = events.map(({ on, title }) => `${on} ${title}`)
    expect(days).toEqual(
      expect.arrayContaining([
        '2026-01-20 Application handed in',
        '2026-01-20 Accepted',
        '2026-01-27 Last day for MOFCOM to say what the file lacks; else it counts as accepted',
        '2026-02-04 Framework: Technical review done at the earliest, in calendar days',
        '2026-03-09 Framework: Final approval and issuance done at the earliest, in working days',
        '2026-03-30 Law: decision due',
        '2026-04-14 Law: licence delivered at the latest',
      ]),
    )
    expect(events.find(({ title }) => title === 'Law: decision due')?.description).toContain(
      'Regulations on Export Control of Dual-Use Items',
    )
    // Sensitive material and a new customer: no end is made up.
    expect(days.some((day) => day.includes('at the latest, in'))).toBe(false)
  })

  it('counts back from the day of need, and says what is open and what has passed', () => {
    const events = read(toIcs(assess(needed)))
    const at = (title: string): string[] => events.filter((one) => one.title === title).map(({ on }) => on)
    expect(at('Last day to apply by the standard of the framework')).toEqual(['2026-02-14', '2026-03-13'])
    expect(at('Last day to apply by the limit of the law')).toEqual(['2026-02-02'])
    expect(at('Goods must leave China')).toEqual(['2026-04-27'])
    expect(at('Goods needed')).toEqual(['2026-06-01'])
    const slow = events.find(({ title }) => title === 'Last day to apply by slow cases as reported')
    expect(slow?.on).toBe('2025-12-03')
    expect(slow?.description).toContain('This day lies before 2026-01-20')
    expect(slow?.description).toContain('No end is published: it can take longer.')
  })

  it('holds the days on which the law turns the answer', () => {
    const fibre: Inquiry = {
      asOf: '2026-03-01',
      product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
      destination: 'DE',
    }
    expect(read(toIcs(assess(fibre))).map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-11-11 The answer turns to: unsettled',
    ])
  })

  it.each<[string, Inquiry, string]>([
    ['no day to count from', magnet, 'state submittedOn, acceptedOn or neededBy'],
    [
      'no licence to wait for',
      { ...submitted, product: { form: 'motor', elements: [{ symbol: 'Nd' }] } },
      'by the law of 2026-01-20 there is no dual-use licence to wait for',
    ],
  ])('is refused where it would hold nothing: %s', (_, inquiry, says) => {
    const write = (): string => toIcs(assess(inquiry))
    expect(write).toThrow(EmptyCalendarError)
    expect(write).toThrow(expect.objectContaining({ code: 'empty-calendar', pointer: '/clock' }))
    expect(write).toThrow(says)
  })

  it('speaks Chinese', () => {
    const titles = read(toIcs(assess(submitted, { lang: 'zh' }))).map(({ title }) => title)
    expect(titles).toContain('法律：最迟作出决定')
  })

  it('has lines of at most 75 octets that end in CR LF, and the same bytes each time', () => {
    for (const lang of ['en', 'zh'] as const) {
      const text = toIcs(assess(submitted, { lang }))
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(toIcs(assess(submitted, { lang }))).toBe(text)
    }
  })

  it('gives each event an identity of its own, which it keeps when its day moves', () => {
    const uids = (inquiry: Inquiry): string[] => read(toIcs(assess(inquiry))).map(({ uid }) => uid)
    expect(new Set(uids(submitted)).size).toBe(uids(submitted).length)
    const later = { ...magnet, clock: { submittedOn: '2026-02-02', acceptedOn: '2026-02-02' } }
    expect(uids(later).toSorted()).toEqual(uids(submitted).toSorted())
  })
})
