/** Figures of legal weight, each once: clocks, thresholds, lists, fines, ordinary licence, quotas, duties, framework, calendar. */
import { readTable } from '../read-table.ts'
import type { SourceFigure } from './extract.ts'

export const figures: readonly SourceFigure[] = readTable(import.meta, 'figures.ndjson')
