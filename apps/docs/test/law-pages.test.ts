import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { citationsOf, rulesetData } from 'ytterby/law'
import { clauses } from 'ytterby/clauses'
import { lawAddress, slug } from 'ytterby/law-address'
import { loadedData, currentRuleset } from 'ytterby'
import { PARTY_LISTS } from 'ytterby/apps'
import { describe, expect, it } from 'vitest'
import { BASE } from '../build/base.ts'
import { PLACES } from '../build/places.ts'

const LANGS = [
  ['English', ''],
  ['Chinese', 'zh/'],
] as const

const html = new Map<string, string>()
/** The HTML of an address of the site. */
function pageAt(address: string): string {
  const [path = ''] = address.split('#')
  const file = path.endsWith('/') ? `${path}index.html` : `${path}.html`
  const text = html.get(file) ?? readFileSync(join(PLACES.site, file), 'utf8')
  html.set(file, text)
  return text
}

/** The words of an address of the site. */
const textAt = (address: string): string =>
  pageAt(address)
    .replaceAll(/<(script|style)[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

/** Addresses whose page lacks the place that they name. */
const missing = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => {
    const [, place] = address.split('#')
    return place !== undefined && !pageAt(address).includes(` id="${place}"`)
  })

/** The keys of everything that an answer can cite. */
const CITED = [
  ...rulesetData.instruments.flatMap(({ id, passages }) =>
    Object.keys(passages).map((key) => ({ key, instrument: id })),
  ),
  ...rulesetData.controls.flatMap(({ instrument, entries }) => {
    const prefix = rulesetData.instruments.find(({ id }) => id === instrument)?.key ?? ''
    return entries.map(({ id, code }) => ({ key: slug(id ?? `${prefix}:${code ?? ''}`), instrument }))
  }),
]

describe.each(LANGS)('the pages about the law, in %s', (_, prefix) => {
  it('have a place for everything that an answer cites', () => {
    const keys = CITED.map(({ key }) => key)
    expect(Object.keys(citationsOf(keys)).toSorted()).toEqual([...new Set(keys)].toSorted())
    const addresses = CITED.map(({ key, instrument }) => prefix + lawAddress.citation(key, instrument))
    expect(missing(addresses)).toEqual([])
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('have each place once, so that a citation leads to the clause that it quotes', () => {
    const twice = rulesetData.instruments.filter(({ id }) => {
      const places = [...pageAt(prefix + lawAddress.instrument(id)).matchAll(/ id="([^"]+)"/g)].map(
        ([, place]) => place,
      )
      return new Set(places).size < places.length
    })
    expect(twice.map(({ id }) => id)).toEqual([])
  })

  it('show the Chinese words of each clause that is held, at most 60 characters', () => {
    for (const [cite, zh] of clauses) {
      const citation = citationsOf([cite])[cite]
      expect(zh.length, cite).toBeLessThanOrEqual(60)
      expect(citation, cite).toBeDefined()
      if (citation !== undefined)
        expect(pageAt(prefix + lawAddress.instrument(citation.instrument)), cite).toContain(
          zh.slice(0, 12).replaceAll('&', '&amp;'),
        )
    }
  })

  it('have a place for each control, form, code, element, list, party, restriction, warning, paper and day', () => {
    const { forms, commodityCodes, controls, elements, restrictions, warnings, documents, instruments } = rulesetData
    const addresses = [
      ...controls.map(({ code }) => lawAddress.control(code)),
      ...forms.map(({ id }) => lawAddress.form(id)),
      ...commodityCodes.map(({ code }) => lawAddress.commodityCode(code)),
      ...elements.map(({ symbol }) => lawAddress.element(symbol)),
      ...PARTY_LISTS.map((list) => lawAddress.list(list)),
      ...instruments.flatMap(({ effects }) =>
        effects.flatMap((effect) => [
          ...(effect.type === 'list' ? effect.parties.map(({ name }) => lawAddress.party(effect.list, name)) : []),
          ...('from' in effect ? [lawAddress.day(effect.from)] : []),
          ...('until' in effect && effect.until !== null ? [lawAddress.day(effect.until)] : []),
        ]),
      ),
      ...restrictions.map(({ id }) => lawAddress.restriction(id)),
      ...Object.keys(warnings).map((id) => lawAddress.warning(id)),
      ...documents.map(({ id }) => lawAddress.paper(id)),
    ]
    expect(addresses.every((address) => pageAt(prefix + address) !== '')).toBe(true)
    expect(missing(addresses.map((address) => prefix + address))).toEqual([])
  })

  it('say of an entry for a rare earth that it reaches a form only where the good contains it', () => {
    const page = pageAt(`${prefix}law/forms/ndfeb-magnet`)
    const held = prefix === '' ? 'if it contains Tb' : '含Tb的货物'
    expect(page).toMatch(new RegExp(String.raw`1C904\.a\.4</a></td><td[^>]*>[^<]*</td><td[^>]*>${held}</td>`))
    expect(page).not.toMatch(/<td[^>]*>(?:always|任何情形)<\/td>/)
  })

  it('lead from the front page to the application and to what changes next', () => {
    const front = pageAt(`${prefix}law/`)
    expect(front).toMatch(/<a href="\/" target="_self"/)
    expect(front).toContain(`href="${BASE}${prefix}law/next"`)
  })
})

describe('the pages about the law', () => {
  it('show the day through which the law is known, not a clock', () => {
    expect(currentRuleset.knownThrough).toBe(loadedData(currentRuleset).knownThrough)
    expect(pageAt('law/')).toContain(currentRuleset.knownThrough)
  })

  it('call the front page by its day, and say what is known to follow each state', () => {
    const day = currentRuleset.knownThrough
    expect(textAt('law/')).toContain(`The law as known on ${day}`)
    expect(textAt('zh/law/')).toContain(`规定一览（截至${day}）`)
    expect(textAt('law/controls/')).toMatch(/Holmium-related items suspended → 2026-11-11 unsettled/)
  })

  it('say of a limb that was suspended before its first day that it was never in force before', () => {
    const announcement = textAt(lawAddress.instrument('MOFCOM-2025-61'))
    expect(announcement).toMatch(
      /technology suspended 2025-11-07 suspended, never in force before → 2026-11-11 unsettled/,
    )
    expect(announcement).toMatch(/2025-10-09 in force → 2025-11-07 suspended → 2026-11-11 unsettled/)
    expect(textAt('zh/law/controls/1c909')).toContain('暂停实施、此前从未施行 → 2026-11-11')
  })

  it('count the parties of a list by their state', () => {
    for (const address of ['law/lists/', 'law/lists/control-list'])
      expect(textAt(address)).toContain(
        '153 parties: on 2026-10-09, 110 in force, 16 suspended, 27 no longer in force; on 2026-11-11, 110 in force, 16 unsettled, 27 no longer in force',
      )
  })

  it('show what was only announced as no change', () => {
    expect(textAt(lawAddress.instrument('MOFCOM-2025-61'))).toMatch(
      /What changes it[^]*Announced, not enacted[^]*Reading of the results of the eighth round[^]*no text that decides: it has no number/,
    )
    const [coming = ''] = textAt('law/next').split('Announced, not enacted')
    expect(coming).toContain('2026-11-11')
    expect(coming).not.toContain('2027-01-11')
    expect(textAt('law/next')).toContain('names none of the instruments that it may concern')
  })

  it('say “for one year” where the text prints no last day', () => {
    expect(textAt(lawAddress.instrument('MOFCOM-ORDER-2025-7'))).toContain('for one year, counted to 2026-11-10')
    expect(textAt(`zh/${lawAddress.instrument('MOFCOM-STATEMENT-2025-11-05')}`)).toContain(
      '为期一年，据此计算至2026-11-10',
    )
    expect(textAt(lawAddress.instrument('MOFCOM-GACC-2025-70'))).toContain('printed as running to 2026-11-10')
  })

  it('mark Chinese words of entries that are ours, and entries that are inferred', () => {
    expect(textAt('zh/law/instruments/mofcom-2025-61')).toContain('金属钐（附件1第一部分）（我方表述）')
    expect(textAt('law/controls/1c913')).toMatch(/含镱的合金[^]*in our words[^]*inferred: no text that was read has it/)
    expect(textAt('law/controls/1c905')).not.toMatch(/in our words|inferred/)
  })

  it('show the country of a party where the notice names only the European Union', () => {
    for (const address of ['law/instruments/mofcom-2026-30', 'law/lists/control-list'])
      expect(textAt(address)).toMatch(/Rheinmetall AG (?:· )?莱茵金属公司 (?:· )?DE \(the notice: EU\)/)
  })

  it('mark our translation, the framework as no law, and a source that is only a copy', () => {
    expect(pageAt(lawAddress.control('1C905'))).toMatch(/含镝的钕铁硼永磁材料[^]*our translation/)
    expect(pageAt('law/review')).toContain('It is not law')
    expect(pageAt(lawAddress.instrument('DISCOVERY-ALERT-2025'))).toContain('industry description')
  })

  it('say of an official address whether the text was read there, and call no copy official', () => {
    const announcement = pageAt(lawAddress.instrument('MOFCOM-2025-61'))
    expect(announcement).toMatch(/Official text: [^]*exportcontrol\.mofcom\.gov\.cn[^]*it was not read there/)
    expect(announcement).toContain('none of which is an official page')
    expect(announcement).toContain('How well it was read: primary text or a copy')
    expect(pageAt(lawAddress.instrument('STATE-COUNCIL-835'))).toContain(
      'Text as others publish it: <a href="https://github.com',
    )
    for (const { id } of rulesetData.instruments)
      expect(pageAt(lawAddress.instrument(id)), id).not.toMatch(/Official text: <a href="https:\/\/github\.com/)
  })

  it('say in Chinese which item of an announcement others are compared with, as citations do', () => {
    const places = (address: string): string[] =>
      [...pageAt(`zh/${address}`).matchAll(/<td[^>]*>([^< ]*) [^<]*<\/td>\s*<td[^>]*>(?:EU|JP|US)<\/td>/g)].map(
        ([, place = '']) => place,
      )
    expect(places(lawAddress.instrument('MOFCOM-2025-61'))).toContain('第1条第（一）项')
    expect(places(lawAddress.instrument('MOFCOM-GACC-2024-33'))).toEqual(
      expect.arrayContaining(['第1条第（一）至（三）项', '第2条第（四）项']),
    )
    expect(places(lawAddress.instrument('MOFCOM-GACC-2023-23'))).toContain('镓4至6、8')
    expect(places('law/elsewhere').filter((place) => /[A-Za-z]/.test(place))).toEqual([])
  })

  it('show the lists of others beside a control, and that they never decide', () => {
    for (const address of [lawAddress.control('1C905'), lawAddress.instrument('MOFCOM-GACC-2023-23'), 'law/elsewhere'])
      expect(pageAt(address), address).toContain('may still need a Chinese licence')
    expect(pageAt('zh/law/elsewhere')).toContain('仍可能须申领中国许可')
  })

  it('need at most 5 MB for the front pages in both languages, with all that they load', () => {
    const fronts = LANGS.flatMap(([, prefix]) =>
      ['', 'next', 'instruments/', 'controls/', 'forms/', 'codes/', 'lists/'].map((name) => `${prefix}law/${name}`),
    )
    const files = new Set<string>()
    for (const front of fronts) {
      const text = pageAt(front)
      files.add(front.endsWith('/') ? `${front}index.html` : `${front}.html`)
      for (const [, href = ''] of text.matchAll(/(?:href|src)="\/docs\/((?:assets\/|\w)[^"]*\.(?:js|css|woff2))"/g))
        files.add(href)
    }
    for (const name of readdirSync(join(PLACES.site, 'assets/chunks')))
      if (!name.includes('SearchIndex')) files.add(`assets/chunks/${name}`)
    const size = [...files].reduce((sum, file) => sum + statSync(join(PLACES.site, file)).size, 0)
    expect(size).toBeLessThan(5_000_000)
  })
})

describe('the page of a heading', () => {
  const [, row = ''] =
    /<tr><td[^>]*>(?:<[^>]*>)*8505\.11\.10(?:<[^>]*>)*<\/td>([^]*?)<\/tr>/.exec(pageAt('law/codes/8505')) ?? []

  it('names its sources, not their ids, and has no column for entries where none names a code', () => {
    expect(row).not.toBe('')
    expect(row).not.toMatch(/>(?:hs|tariff2026)</)
    expect(pageAt('law/codes/8505')).not.toContain('Entries that name it')
  })

  it('shows which entries name a code before anything else', () => {
    expect(pageAt('law/codes/2846')).toMatch(/<th[^>]*>Code<\/th><th[^>]*>Entries that name it<\/th>/)
  })
})

it('says in Chinese who read a text', () => {
  expect(pageAt(`zh/${lawAddress.instrument('MOFCOM-2025-61')}`)).toContain('2026-11-24转录、2026-11-24复核')
})
