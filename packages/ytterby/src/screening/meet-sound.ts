import { editsBetween } from './edits.ts'
import { alikeness, type Meeting } from './meeting.ts'
import type { NamesIndex } from './names-index.ts'
import { latinOf, soundOf } from './sound.ts'

/** Fewer consonants fit many names; of few, the vowels have to fit better. */
const SHORTEST = 3
const SHORT = 5
/** From here on, a consonant may differ. */
const LONG = 8
/** Share of the sounds that may differ. */
const MOST_DIFFERING = 0.33
const MOST_OF_SHORT = 0.25

/** Listed names that a name in another script spells by their sound. */
export function meetSound({ sounds }: Pick<NamesIndex, 'sounds'>, name: string): Meeting[] {
  const latin = latinOf(name)
  if (latin === null) return []
  const { spoken, consonants } = soundOf(latin)
  if (consonants.length < SHORTEST) return []
  const most = consonants.length < LONG ? 0 : 1
  const share = consonants.length < SHORT ? MOST_OF_SHORT : MOST_DIFFERING
  const met = new Map<Meeting['name'], Meeting>()
  for (const { name: listed, sound } of sounds()) {
    if (editsBetween(sound.consonants, consonants, most) > most) continue
    const edits = Math.floor(share * Math.max(sound.spoken.length, spoken.length))
    if (editsBetween(sound.spoken, spoken, edits) > edits) continue
    met.set(listed, { name: listed, alike: alikeness(1, 1, 1), because: new Set(['transliteration']) })
  }
  return [...met.values()]
}
