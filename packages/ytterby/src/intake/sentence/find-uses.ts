import { reason } from '../reason.ts'
import { asked, valued, type Read } from '../value/read.ts'
import type { Stretch } from './pieces.ts'
import { part, placesOf } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'
import { USES, type Use } from './uses.ts'

/** “not for military”, “non-military”, 非军用: says no use. */
const DENIED = /(?:(?<!\p{L})(?:not|non|no|nicht|keine?|pas|sin)[\s-]+|[非不无])$/iu

export const findUses = (text: string): SentencePart[] =>
  USES.flatMap(({ field, says, written }) =>
    placesOf(new RegExp(written, 'giu'), text).flatMap((place) =>
      DENIED.test(text.slice(0, place.from)) ? [] : part(field, text, place, readOf(says, text, place)),
    ),
  )

const readOf = (says: Use['says'], text: string, { from, to }: Stretch): Read<string> =>
  typeof says === 'string' ? valued(says) : asked(says, reason('whichChips', { text: text.slice(from, to).trim() }))

/** Words of those who may be military, that name nobody. */
const FORCES =
  /(?<![\p{L}])(?:for (?:the |a )?)?(?:[Nn]avy(?! blue)|[Aa]rmy|[Aa]ir [Ff]orce|[Dd]efen[cs]e|Bundeswehr)(?![\p{L}-])(?:\s(?:project|contractor|program(?:me)?))?(?!\s\p{Lu})|[海空陆]军|国防|军工/gu

/** “defence contractor”, 国防: whether the use is military is asked. */
export const findForces = (text: string): SentencePart[] =>
  placesOf(FORCES, text).flatMap((place) => {
    if (DENIED.test(text.slice(0, place.from))) return []
    const why = reason('someUse', { text: text.slice(place.from, place.to).trim() })
    return part('endUse.kind', text, place, asked(['military', 'civil'], why))
  })
