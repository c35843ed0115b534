import type { sources } from 'ytterby/apps'
import type { Say } from './words.ts'

type Source = (typeof sources)[string][number]

/** What a source is: an official page, a copy that somebody keeps, a forum, or what others published of it. */
type SourceKind = 'official' | 'mirror' | 'forum' | 'press'

const OFFICIAL = /(^|\.)(gov\.cn|mofcom\.gov\.cn|gov\.cn|europa\.eu|wto\.org)$/
const FORUM =
  /(^|\.)(guba\w*\.eastmoney\.com|forum\.\w+\.com|zhihu\.com|tieba\.baidu\.com|bbs\.\w+\.\w+|freewechat\.com)$/
const MIRROR = /mirror|copy|github|repost|compilation|extraction|repository|commit/i

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '')

/** Whether an address is one of an authority. */
export const isOfficial = (url: string): boolean => OFFICIAL.test(hostOf(url))

export function sourceKind({ url, publisher }: Source): SourceKind {
  const host = hostOf(url ?? '')
  if (FORUM.test(host)) return 'forum'
  if (MIRROR.test(`${publisher} ${url ?? ''}`)) return 'mirror'
  return OFFICIAL.test(host) ? 'official' : 'press'
}

/** What the only kept sources are if none is an official page; null if one is, or if none is kept. */
function onlyKind(kept: readonly Source[]): 'mirror' | 'forum' | 'others' | null {
  const kinds = new Set(kept.map(sourceKind))
  if (kinds.size === 0 || kinds.has('official')) return null
  const [kind] = kinds
  return kinds.size === 1 && (kind === 'mirror' || kind === 'forum') ? kind : 'others'
}

/** The same as a sentence. */
export function onlySentence(kept: readonly Source[], say: Say): string | null {
  const kind = onlyKind(kept)
  return kind === null ? null : say(({ mirror: 'onlyMirror', forum: 'onlyForum', others: 'onlyOthers' } as const)[kind])
}

/** The same in a word, for a citation. */
export function onlyWord(kept: readonly Source[], say: Say): string | null {
  const kind = onlyKind(kept)
  return kind === null ? null : say(kind === 'others' ? 'noOfficial' : kind)
}
