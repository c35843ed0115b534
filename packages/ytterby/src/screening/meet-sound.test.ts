import { assert, constantFrom, oneof, property, stringMatching } from 'fast-check'
import { expect, it } from 'vitest'
import { rulesetData } from 'ytterby/law'
import { editsBetween } from './edits.ts'
import { soundingLike } from './meet-sound.ts'
import { indexNames } from './names-index.ts'

it('every name whose consonants are within an edit is found by its hashes', () => {
  const index = indexNames(rulesetData).sounds()
  const consonants = oneof(
    constantFrom(...index.sounds.map(({ sound }) => sound.consonants)),
    stringMatching(/^[abcdghjklmnprst]{3,12}$/),
  )
  assert(
    property(consonants, constantFrom(0, 1), (text, most) => {
      const found = new Set(soundingLike(index, text, most))
      const within = index.sounds.filter(({ sound }) => editsBetween(sound.consonants, text, most) <= most)
      expect(within.filter((one) => !found.has(one))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
