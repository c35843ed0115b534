import 'ytterby/zh'
import ICAL from 'ical.js'
import { assess, canonicalJson, type Assessment, type Inquiry } from 'ytterby'
import { planReview, toIcs } from 'ytterby/planning'
import { describe, expect, it } from 'vitest'
import { EmptyCalendarError } from '../errors/empty-calendar-error.ts'
import { InvalidPlanError } from '../errors/invalid-plan-error.ts'

const magnet: Inquiry = {
  asOf: '2026-01-20',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil' },
  customer: 'new',
}
const submitted = { ...magnet, clock: { submittedOn: '2026-01-20', acceptedOn: '2026-01-20' } }
const handedIn = { ...magnet, clock: { submittedOn: '2026-01-20' } }
const needed = { ...magnet, clock: { neededBy: '2026-06-01', transitDays: 35 } }

/** Holmium metal, which needs the ordinary licence anyway, to a named buyer. */
const holmium: Inquiry = {
  asOf: '2026-10-01',
  knownAt: '2026-11-24',
  product: { form: 'metal', elements: [{ symbol: 'Ho' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
  clock: { neededBy: '2026-12-20', transitDays: 20 },
}

describe('a plan', () => {
  const daysNamed = (answer: Assessment): string[] =>
    answer.warnings.flatMap(({ code, text }) =>
      code === 'turns-before-dispatch' ? (/\d{4}-\d\d-\d\d/.exec(text) ?? []) : [],
    )

  it.each<{ what: string; inquiry: Inquiry; days: string[] }>([
    { what: 'on which only the permits change', inquiry: holmium, days: ['2026-11-11'] },
    {
      what: 'on which the goods must leave',
      inquiry: { ...holmium, clock: { neededBy: '2026-12-01', transitDays: 20 } },
      days: ['2026-11-11'],
    },
    {
      what: 'on which the buyer is listed',
      inquiry: {
        ...needed,
        asOf: '2026-07-01',
        endUser: { name: 'Rheinmetall AG', country: 'DE', kind: 'civil' },
        clock: { neededBy: '2026-09-01', transitDays: 10 },
      },
      days: ['2026-07-24'],
    },
    {
      what: 'none if the goods leave the day before',
      inquiry: { ...holmium, clock: { neededBy: '2026-11-30', transitDays: 20 } },
      days: [],
    },
  ])('names each day before dispatch: $what', ({ inquiry, days }) => {
    const planned = planReview(inquiry)
    expect(planned.review.schedule?.backwards?.changesBefore).toEqual(days)
    expect(daysNamed(planned)).toEqual(days)
  })
})

describe('rounds of supplement', () => {
  it('without rounds: byte for byte the schedule of assess', () => {
    for (const inquiry of [submitted, needed])
      expect(canonicalJson(planReview(inquiry))).toBe(canonicalJson(assess(inquiry)))
  })

  it('move acceptance, decision and delivery', () => {
    const { schedule } = planReview(
      { ...magnet, clock: { submittedOn: '2026-01-20' } },
      { supplementRounds: [{ workingDays: 10 }, { workingDays: 3 }] },
    ).review
    // Five working days for the authority to ask, ten to answer over Spring Festival (make-up Saturday 02-14), then five and three more.
    expect(schedule?.supplementRounds).toEqual([
      { returnedBy: '2026-01-27', answeredBy: '2026-02-10' },
      { returnedBy: '2026-02-24', answeredBy: '2026-02-27' },
    ])
    // If the authority asks at once both times: only the thirteen working days of the applicant.
    expect(schedule?.acceptedOn).toEqual({ earliest: '2026-02-06', latest: null })
    expect(schedule?.statutory).toMatchObject({
      decisionBy: '2026-05-06',
      deliveryBy: '2026-05-19',
      if: 'accepted on the day on which the file is complete',
    })
  })

  it('move the stages of the framework: its 30 to 45 days count from the day on which the file is complete', () => {
    const neodymium: Inquiry = {
      ...handedIn,
      product: { form: 'metal', elements: [{ symbol: 'Nd' }] },
      customer: 'established',
    }
    const { schedule } = planReview(neodymium, { supplementRounds: [{ workingDays: 10 }, { workingDays: 3 }] }).review
    // From 6 February at the earliest, from 27 February at the latest.
    expect(schedule?.framework?.calendarDays).toEqual({ earliest: '2026-03-08', latest: '2026-04-13' })
  })

  it('move the last day to apply back by as many working days', () => {
    const plain = planReview(needed).review.schedule?.backwards?.submitBy ?? []
    const returned = planReview(needed, { supplementRounds: [{ workingDays: 10 }] }).review.schedule?.backwards
    expect(returned?.submitBy.map(({ workingDays }) => workingDays)).toEqual(
      plain.map(({ workingDays }) => workingDays + 15),
    )
    for (const [at, { on }] of (returned?.submitBy ?? []).entries()) expect(on < (plain[at]?.on ?? '')).toBe(true)
  })

  it('cite the rule on the notice for supplements, which counts even before submission', () => {
    // The ordinary export licence has no limit of review whose passages could be cited anyway.
    const neodymium: Inquiry = { ...needed, product: { form: 'metal', elements: [{ symbol: 'Nd' }] } }
    const cited = (supplementRounds: { workingDays: number }[]): readonly string[] =>
      planReview(neodymium, { supplementRounds }).review.schedule?.citations ?? []
    expect(cited([])).not.toContain('all-32')
    expect(cited([{ workingDays: 10 }])).toContain('all-32')
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

/** Day, title and description of each event, as an independent parser reads the file. */
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

describe('the calendar file, read by an independent parser', () => {
  const GOOD = 'NdFeB magnet Nd-Dy'
  const DECREE = 'Regulations on Export Control of Dual-Use Items'
  const LAW = 'Administrative Licensing Law (2019 revision)'

  it.each([
    ['Accepted at the earliest', `${LAW} 32; ${DECREE} 17`],
    ['Last day for MOFCOM to say what is missing; otherwise it counts as accepted', `${LAW} 32; ${LAW} 82`],
    ['Law: decision due', `${DECREE} 17`],
    ['Law: licence delivered at the latest', `${LAW} 44; ${LAW} 82`],
  ])('cites for each day only its own articles: %s', (title, sources) => {
    const [event] = read(toIcs(assess(handedIn))).filter((one) => one.title === `${title} – ${GOOD}`)
    expect(event?.description.split('\n').at(-1)).toBe(`Sources: ${sources}`)
  })

  it('contains each day of the schedule', () => {
    const events = read(toIcs(assess(submitted)))
    const days = events.map(({ on, title }) => `${on} ${title.replace(` – ${GOOD}`, '')}`)
    expect(days).toEqual(
      expect.arrayContaining([
        '2026-01-20 Application submitted',
        '2026-01-20 Accepted',
        '2026-02-04 Framework: Technical review done at the earliest, in calendar days',
        '2026-03-09 Framework: Final approval and issuance done at the earliest, in working days',
        '2026-03-30 Law: decision due',
        '2026-04-14 Law: licence delivered at the latest',
      ]),
    )
    // An accepted file has no missing papers.
    expect(days.some((day) => day.includes('what the file lacks'))).toBe(false)
    expect(events.find(({ title }) => title === `Law: decision due – ${GOOD}`)?.description).toContain(
      'Regulations on Export Control of Dual-Use Items',
    )
    // Sensitive material and a new customer: the framework gives no end, so none is invented.
    expect(days.some((day) => day.includes('at the latest, in'))).toBe(false)
  })

  it('counts back from the day the goods are needed, and says what is open and what has passed', () => {
    const events = read(toIcs(assess(needed)))
    const at = (title: string): string[] =>
      events.filter((one) => one.title === `${title} – ${GOOD}`).map(({ on }) => on)
    expect(at('Last day to apply: framework standard, 45 working days')).toEqual(['2026-02-14'])
    expect(at('Last day to apply: framework standard, 45 calendar days')).toEqual(['2026-03-13'])
    expect(at('Last day to apply: statutory limit, 55 working days')).toEqual(['2026-02-02'])
    expect(at('Goods must leave China')).toEqual(['2026-04-27'])
    expect(at('Goods needed')).toEqual(['2026-06-01'])
    const slow = events.find(({ title }) => title.startsWith('Last day to apply: slow cases as reported'))
    expect(slow?.title).toContain(', 55 working days and 60 calendar days –')
    expect(slow?.on).toBe('2025-12-03')
    expect(slow?.description).toContain('Too late: this day is before 2026-01-20, the day asked about.')
    expect(slow?.description).toContain('No end is published: it can take longer.')
  })

  it('contains the days on which the law changes the answer', () => {
    const fibre: Inquiry = {
      asOf: '2026-03-01',
      knownAt: '2026-11-24',
      product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
      destination: 'DE',
    }
    expect(read(toIcs(assess(fibre))).map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-11-11 The answer changes to: unsettled – Optical fibre Er',
    ])
  })

  it('says what changes if the verdict stays', () => {
    const toAnybody: Inquiry = { ...holmium, endUser: undefined, clock: undefined }
    expect(read(toIcs(assess(toAnybody))).map(({ on, title }) => `${on} ${title}`)).toEqual([
      '2026-11-11 The answer stays: permit required; from this day on possibly prohibited – Rare-earth metal Ho',
    ])
  })

  it('says which permits change if the verdict stays and nothing else becomes possible', () => {
    const lines = (lang: 'en' | 'zh'): string[] =>
      read(toIcs(assess(holmium, { lang }))).map(({ on, title }) => `${on} ${title}`)
    expect(lines('en')).toEqual(
      expect.arrayContaining([
        '2026-11-11 The answer stays: permit required; the permits change: dual-use licence (unsettled) – Rare-earth metal Ho',
      ]),
    )
    expect(lines('zh')).toEqual(
      expect.arrayContaining(['2026-11-11 结论仍为：须申领许可；许可有变：两用物项出口许可（未定）（稀土金属 Ho）']),
    )
  })

  it.each<[string, Inquiry['product'], string]>([
    ['by form and elements', { form: 'metal', elements: [{ symbol: 'Tb' }] }, 'Rare-earth metal Tb'],
    ['by an asserted code', { form: 'equipment', controlCode: '2B902' }, 'Equipment 2B902'],
    ['by a commodity code', { commodityCode: '8505.11' }, '850511'],
    ['by nothing', {}, 'good not stated'],
  ])('names the good %s', (_, product, name) => {
    const asked = { ...needed, product, endUse: { kind: 'wmd' } } as const
    for (const { title } of read(toIcs(assess(asked)))) expect(title.endsWith(` – ${name}`)).toBe(true)
  })

  it('says that the day of dispatch has passed', () => {
    const late = { ...magnet, asOf: '2026-03-02', clock: { neededBy: '2026-03-20', transitDays: 35 } }
    const dispatch = read(toIcs(assess(late))).find(({ title }) => title.startsWith('Goods must leave China'))
    expect(dispatch).toMatchObject({
      on: '2026-02-13',
      description: 'Too late: this day is before 2026-03-02, the day asked about.',
    })
  })

  it('counts the days of an ordinary licence by the framework only, and cites no decree', () => {
    const neodymium: Inquiry = {
      ...magnet,
      asOf: '2026-03-02',
      product: { form: 'metal', elements: [{ symbol: 'Nd' }] },
      customer: 'established',
      clock: { submittedOn: '2026-03-02', neededBy: '2026-09-01', transitDays: 35 },
    }
    const events = read(toIcs(assess(neodymium)))
    expect(events.map(({ on, title }) => `${on} ${title}`)).toEqual(
      expect.arrayContaining([
        '2026-06-12 Last day to apply: framework standard, 45 calendar days – Rare-earth metal Nd',
        '2026-07-28 Goods must leave China – Rare-earth metal Nd',
      ]),
    )
    expect(events.some(({ title }) => title.startsWith('Law:'))).toBe(false)
    for (const { description } of events) expect(description).not.toContain(DECREE)
  })

  it.each<[string, Inquiry, string]>([
    ['no day to count from', magnet, 'state submittedOn, acceptedOn or neededBy'],
    [
      'no licence to wait for',
      { ...submitted, product: { form: 'motor', elements: [{ symbol: 'Nd' }], elementsComplete: true } },
      'under the law of 2026-01-20 there is no licence to wait for',
    ],
    [
      'a licence that another prohibition bars',
      {
        ...submitted,
        asOf: '2026-11-28',
        knownAt: '2026-11-28',
        product: { form: 'technology', technology: 'magnet-preparation' },
      },
      'under the law of 2026-11-28 there is no licence to wait for',
    ],
  ])('is refused if it would be empty: %s', (_, inquiry, says) => {
    const write = (): string => toIcs(assess(inquiry))
    expect(write).toThrow(EmptyCalendarError)
    expect(write).toThrow(expect.objectContaining({ code: 'empty-calendar', pointer: '/clock' }))
    expect(write).toThrow(says)
  })

  it('is available in Chinese', () => {
    const titles = read(toIcs(assess(submitted, { lang: 'zh' }))).map(({ title }) => title)
    expect(titles).toContain('法律：最迟作出决定（钕铁硼磁体 Nd-Dy）')
  })

  it('has lines of at most 75 octets ending in CR LF, and the same bytes each time', () => {
    for (const lang of ['en', 'zh'] as const) {
      const text = toIcs(assess(submitted, { lang }))
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(toIcs(assess(submitted, { lang }))).toBe(text)
    }
  })

  it('gives each event of each order its own id', () => {
    const uids = (inquiry: Inquiry): string[] => read(toIcs(assess(inquiry))).map(({ uid }) => uid)
    expect(new Set(uids(submitted)).size).toBe(uids(submitted).length)
    expect(uids(structuredClone(submitted))).toEqual(uids(submitted))
    const later = { ...magnet, clock: { submittedOn: '2026-02-02', acceptedOn: '2026-02-02' } }
    const asked = { ...submitted, asOf: '2026-01-19' }
    const all = [submitted, later, asked].flatMap(uids)
    expect(new Set(all).size).toBe(all.length)
  })
})
