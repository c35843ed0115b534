import type { SourceEntry } from './extract.ts'

/**
 * All entries, by instrument: announcements 18, 56, 57, 61 (annex 1, parts 1 and 2; the target list of part 2 was not read
 * in full) and 62 of 2025, the fine cerium row of the ordinary licence catalogue, the prohibited rare-earth rows of the
 * technology catalogue of 2023. For announcement 57, the letters of named alloys and targets follow their order in the text;
 * three numbers under 1C913.a are unknown and written as a question mark.
 */
declare const entries: readonly SourceEntry[]
export = entries
