import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasOneReading, otherReadings } from './other-readings.ts'
import { splitWords } from './split-words.ts'

/** What other readings look for, alone and glued to other letters. */
const pieces =
  `Inc Incorporated LLC Ltd Limited Corp Corporation GmbH GesmbH SpA Srl AG SA SAS AS UAB PLC Pty NV BV AB Oy Co coltd jsc jsco
  company one two seven ten twelve zeroth third tenth twenty ninety I V X ii IV viii ix XII lnc 1nc itd GrnbH GmbI-I C0rp L1C
  Comp Compan Corpora Incor Incorpor Limi Limite Gesel Gesellsch Com Lim obo o/b/o c/o on behalf of for the account of by order of
  consignee: im Auftrag von pour le compte de per conto di por cuenta na rzecz w imieniu in opdracht van und y e og et oraz + -> => and
  a E www. .com @anduril.de 0 1 5 8 7 ' 's & R&D S.p.A s.r.l. U.S. /`.split(/\s+/)
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Aspen', 'Steel', 'Nova', 'Texa', 'Sandst', 'Micro', 'of', 'Holding', 'Group', 'xy'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...pieces) },
)
const separator = fc.constantFrom(' ', ' ', ' ', '', ', ', '. ', ' & ', '-', ' (', ') ', '.')

it('a name that is said to have one reading has no other', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, separator), { minLength: 1, maxLength: 5 }), (parts) => {
      const name = parts.flat().join('').replaceAll(/\s+/g, ' ').trim()
      if (!hasOneReading(name, splitWords(name).words)) return
      plain += 1
      expect(otherReadings(name), name).toEqual([])
    }),
    { numRuns: 20_000 },
  )
  expect(plain).toBeGreaterThan(500)
})
