import { gzipSync } from 'node:zlib'
import { RECORDS } from '../src/releases/records.ts'
import { packedLaw } from './packed-law.ts'

const { ruleset, chinese, details, sources, elsewhere } = packedLaw
const gzipped = ({ value }: { readonly value: unknown }): number => gzipSync(JSON.stringify(value), { level: 9 }).length

/** The gzipped size of the law as every bundle carries it, in bytes. */
export const LAW_SIZE = gzipped(ruleset)

/** The same with its Chinese and its details, as a page carries it that shows all of it in both languages. */
export const WHOLE_LAW_SIZE = LAW_SIZE + gzipped(chinese) + gzipped(details)

/** All of it, with the sources of each fact and what the lists of others say, as the service carries it. */
export const LAW_WITH_SOURCES_SIZE = WHOLE_LAW_SIZE + gzipped(sources) + gzipped(elsewhere)

/** What the records of all releases take; each release adds one. */
export const RECORDS_SIZE = gzipped({ value: RECORDS })

/** What one notice takes, in bytes: the 29 decisions of countermeasures, with 129 parties, took 8,700. */
const NOTICE_SIZE = 300

/** The law of 2026-11-29 and fifty notices more, in bytes. */
export const LAW_CEILING = 64_100 + 50 * NOTICE_SIZE

/** How many notices of usual size the law can still take. Sizes of bundles have ceilings for what they carry besides. */
export const noticesLeft = (): number => Math.floor((LAW_CEILING - LAW_SIZE) / NOTICE_SIZE)
