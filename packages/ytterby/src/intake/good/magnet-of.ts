import type { Reading, Spoken } from './phrases.ts'

type Stretch = { readonly from: number; readonly to: number }

/** The magnet that the words say a thing has: before its name, in it, or anywhere as a permanent one. */
export const magnetOf = (reading: Reading, head: Spoken): Stretch | undefined =>
  magnetBefore(reading, head) ?? magnetWithin(reading) ?? permanentMagnet(reading)

/** A magnet badge, a Magnetbremse: the magnet that stands right before what comes with one. */
const magnetBefore = ({ text, words }: Reading, head: Spoken): Spoken | undefined =>
  head.concepts.some(({ magnetic }) => magnetic === true)
    ? words.find(
        ({ concepts, denied, to }) =>
          !denied &&
          concepts.some(({ id }) => id === 'magnet') &&
          /^[\s-]?$/.test(text.slice(to, head.from)) &&
          to <= head.from,
      )
    : undefined

/** Rotor core (magnets inserted), ロータコア (磁石挿入済): what is said to be in it. */
const magnetWithin = ({ text, words }: Reading): Spoken | undefined =>
  words.find(
    ({ concepts, role, denied, to }) =>
      role !== 'purpose' && !denied && concepts.some(({ id }) => id === 'magnet') && IN_PLACE.test(text.slice(to)),
  )
const IN_PLACE =
  /^[\s-]?(?:挿入|组込|组み込み|装着|圧入|贴付|付き?済|已?(?:装|插|嵌|贴)|inserted|installed|in place|eingesetzt|eingeklebt|eingebaut|montiert|insérés?|montés?|insertad|inserit|incorporat|integrat|intégré|osadzon|vložen|установлен|삽입|장착)/u

/** Bremse Permanentmagnet, frein à aimants permanents: who names a permanent magnet says that there is one. */
function permanentMagnet({ text, words }: Reading): Stretch | undefined {
  const found = PERMANENT_MAGNET.exec(text)
  const isOther = words.some(
    ({ concepts, denied, role }) => concepts.some(({ id }) => id === 'magnet') && (denied || role === 'purpose'),
  )
  return found === null || isOther ? undefined : { from: found.index, to: found.index + found[0].length }
}
const PERMANENT_MAGNET =
  /permanent[ -]?magn\p{L}*(?![ -]?(?:motor|synchron))|dauermagnet\p{L}*|(?:aimants?|magnet[ie]|im[aá]n(?:es)?|ímãs?) permanent\p{L}*|永久?磁(?!电机|電機|电动机|同步)|постоянн\p{L}+ магнит\p{L}*|영구\s?자석|magnes\p{L}* trwał\p{L}*/u
