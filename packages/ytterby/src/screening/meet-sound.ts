import { editsBetween } from './edits.ts'
import { isAscii } from './fold-text.ts'
import { alikeness, type Meeting } from './meeting.ts'
import type { NamesIndex } from './names-index.ts'
import { latinOf, soundOf, soundsApart, UNWRITTEN } from './sound.ts'

/** Fewer consonants fit many names. */
const SHORTEST = 3
/** From here on, a consonant may differ. */
const LONG = 8
/** Fewer consonants do not tell companies of several countries apart. */
const DISTINCTIVE = 6
/** Unless their vowels agree, too, all but an unwritten one if there are not fewer than these. */
const SHORT = 5
/** One sound may differ, and in a long name more. */
const MOST_APART = 1
const SHARE_APART = 0.2

/** Listed names that a name in another script spells by their sound. */
export function meetSound({ sounds }: Pick<NamesIndex, 'sounds'>, name: string): Meeting[] {
  const latin = isAscii(name) ? null : latinOf(name)
  if (latin === null) return []
  const { spoken, consonants } = soundOf(latin)
  if (consonants.length < SHORTEST) return []
  const most = consonants.length < LONG ? 0 : 1
  const apart = Math.max(MOST_APART, SHARE_APART * spoken.length)
  const met = new Map<Meeting['name'], Meeting>()
  for (const { name: listed, sound } of sounds()) {
    if (editsBetween(sound.consonants, consonants, most) > most) continue
    const differs = soundsApart(sound.spoken, spoken)
    if (differs > apart) continue
    const alike = differs <= (consonants.length < SHORT ? 0 : UNWRITTEN)
    const soundsShort = consonants.length < DISTINCTIVE && !alike && met.get(listed)?.soundsShort !== false
    met.set(listed, { name: listed, alike: alikeness(1, 1, 1), because: new Set(['transliteration']), soundsShort })
  }
  return [...met.values()]
}
