import type { Lang } from 'ytterby'
import { lawAddress } from 'ytterby/law-address'
import type { ReachRow } from 'ytterby/release-making'
import { law, rowsOf, type CodedEntry } from './data.ts'
import { lawLink, plain } from './markdown.ts'
import { sayIn } from './words.ts'

const CONDITIONS = {
  en: {
    rareEarths: {
      one: 'one rare earth',
      several: 'several rare earths',
      any: 'some rare earth',
      none: 'no rare earth',
    },
    holdsAll: 'contains all of {value}',
    holdsAny: 'contains any of {value}',
    alloyedWith: { none: 'no other metal', some: 'alloyed with another metal' },
    alloyHolds: 'alloyed with {value}',
    host: { none: 'no host', some: 'in a host', 'rare-earth-oxide': 'in a rare-earth oxide', other: 'in another host' },
    oxidesAtMost: 'rare-earth oxides at most {value} %',
    processing: { primary: 'primary processed', deep: 'deeply processed' },
    fineCerium: { true: 'fine cerium', false: 'not fine cerium' },
    technology: 'technology: {value}',
    commodityCode: { stated: 'code {code} stated', open: 'code open', other: 'another code' },
  },
  zh: {
    rareEarths: { one: '一种稀土', several: '多种稀土', any: '含稀土', none: '不含稀土' },
    holdsAll: '含{value}全部',
    holdsAny: '含{value}之一',
    alloyedWith: { none: '无其他金属', some: '与其他金属成合金' },
    alloyHolds: '与{value}成合金',
    host: { none: '无基质', some: '有基质', 'rare-earth-oxide': '稀土氧化物基质', other: '其他基质' },
    oxidesAtMost: '稀土氧化物不超过{value}%',
    processing: { primary: '初级加工', deep: '深度加工' },
    fineCerium: { true: '细铈粉', false: '非细铈粉' },
    technology: '技术：{value}',
    commodityCode: { stated: '编号为{code}', open: '编号未说明', other: '其他编号' },
  },
} as const

/** The condition of a row in words. */
export function whenText({ when, isLater }: ReturnType<typeof rowsOf>[number], lang: Lang): string {
  const words: Readonly<Record<string, string | Readonly<Record<string, string>>>> = CONDITIONS[lang]
  const parts = Object.entries(when ?? {}).map(([name, value]) => {
    const word = words[name] ?? name
    const [key, code] = isCode(value)
      ? [value.is, value.code]
      : [typeof value === 'string' ? value : [value].flat().join(sayIn(lang)('comma')), '']
    const text = typeof word === 'string' ? word : (word[key] ?? key)
    return text.replace('{value}', key).replace('{code}', code)
  })
  return parts.length === 0 ? sayIn(lang)(isLater ? 'otherwise' : 'always') : parts.join(lang === 'en' ? ', ' : '，')
}

/** The same on a page that names no entry's element: its entries reach only goods that contain it. */
export function whenHeld(elements: readonly string[], row: ReturnType<typeof rowsOf>[number], lang: Lang): string {
  const say = sayIn(lang)
  const text = whenText(row, lang)
  if (elements.length === 0) return text
  const held = say('containing', { elements: [...new Set(elements)].join(say('or')) })
  return text === say('always') ? held : `${held}${say('comma')}${text}`
}

const isCode = (value: unknown): value is { readonly code: string; readonly is: string } =>
  typeof value === 'object' && value !== null && 'is' in value

/** How a row decides, with the interpretations that exempt. */
export function matchText({ match, outsideBy = [] }: ReachRow, lang: Lang): string {
  const say = sayIn(lang)
  const word = { yes: say('does'), unsettled: say('may'), 'named-set': say('named'), no: say('doesNot') }[match]
  const outside = outsideBy.map((name) => interpretationLink(name, lang))
  return outside.length === 0 ? word : `${word}. ${say('exempt', { names: outside.join(say('comma')) })}`
}

function interpretationLink(name: string, lang: Lang): string {
  const by = law.instruments.find(({ effects }) =>
    effects.some((effect) => effect.type === 'interpret' && effect.id === name),
  )
  return by === undefined ? plain(name) : lawLink(name, `${lawAddress.instrument(by.id)}#${name}`, lang)
}

export const formLink = (id: string, lang: Lang): string =>
  lawLink(law.forms.find((form) => form.id === id)?.name[lang] ?? id, lawAddress.form(id), lang)

/** Which forms an entry reaches, each with how and when. */
export function reachRows(coded: CodedEntry, lang: Lang): string[][] {
  return rowsOf(coded).map((row) => [
    row.forms.map((form) => formLink(form, lang)).join(sayIn(lang)('comma')),
    matchText(row, lang),
    whenText(row, lang),
  ])
}
