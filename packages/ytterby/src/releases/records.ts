import type { Release } from './release.ts'

/** The record of every frozen release, oldest first. Written where a release is frozen, never by hand. */
export const RECORDS: readonly Release[] = []
