/** The quick checks that spare a stranger the dear readings: each leads to what is found without it. */
import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check'
import { expect, it } from 'vitest'
import { rulesetData } from 'ytterby/law'
import { editsBetween } from './edits.ts'
import { soundingLike } from './meet-sound.ts'
import { indexNames } from './names-index.ts'
import { otherReadings, readingsOf } from './other-readings.ts'

const INDEX = indexNames(rulesetData)
const LATIN = INDEX.names.filter(({ cjk }) => cjk === '')
const listedWord = constantFrom(...new Set(LATIN.flatMap(({ words }) => words.words)))

/** Parts of names that other readings change, and what stands between them. */
const SPECIAL =
  `Inc Incorporated LLC Ltd Limited Corp GmbH GesmbH SpA S.p.A Srl S.r.l AG SA S.A SAS AS A.S UAB PLC Pty NV BV AB Oy jsc company One two Three ten
  zero first tenth twenty Ninety-nine I II III iv VII ix XII SIII lnc 1nc itd 1td GrnbH GmbI-I C0rp Corp0ration C0 L1C Comp Corpora Incorp Limi Gesells Lim
  c/o o/b/o obo on behalf of for the account of f/a/o by order of end-user: consignee: Im Auftrag der für Rechnung pour le compte de per conto di por cuenta de na rzecz w
  imieniu in opdracht van et und y e og och ve oraz and & + -> => E S R www. .com @ https:// .co.uk 3 0 1 5 8 's`.split(
    /\s+/,
  )
const part = oneof(listedWord, constantFrom(...SPECIAL), stringMatching(/^[A-Za-z]{1,9}$/), string({ maxLength: 3 }))
const written = array(oneof(part, constantFrom(' ', ' ', ' ', '', '.', ', ', '-', '_', "'")), {
  minLength: 1,
  maxLength: 9,
}).map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim())

it('every other reading of a name is found', () => {
  assert(
    property(written, (name) => {
      expect(otherReadings(name)).toEqual(readingsOf(name))
    }),
    { numRuns: 30_000 },
  )
})

it('every name whose consonants are within an edit is found by its hashes', () => {
  const index = INDEX.sounds()
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
