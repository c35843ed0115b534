import type { SourceEntry } from './extract.ts'

/**
 * All entries, by instrument: announcements 18, 56, 57, 61 (annex 1, parts 1 and 2; the target list of part 2 was not read
 * in full) and 62 of 2025, the fine cerium row of the ordinary licence catalogue, the prohibited rare-earth rows of the
 * technology catalogue of 2023. Of announcement 57, letters of named alloys and targets follow their order in the text;
 * three places of 1C913.a are not known and keep the question mark.
 */
declare const entries: readonly SourceEntry[]
export = entries
