/** Control entries as the facts state them, read independently of the law that they are compared with. Browser tests use this file too. */
import entries from './entries.json' with { type: 'json' }
import type { SourceEntry } from './extract.ts'

const entriesOf = (id: string): readonly SourceEntry[] => entries.filter(({ instrument }) => instrument === id)

/** Announcement 18 of 2025: samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. */
export const entries18: readonly SourceEntry[] = entriesOf('MOFCOM-GACC-2025-18')

/** Announcement 57 of 2025: holmium, erbium, thulium, europium, ytterbium. */
export const entries57: readonly SourceEntry[] = entriesOf('MOFCOM-GACC-2025-57')

export { entries }
