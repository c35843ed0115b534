/** Instruments for which the facts list codes without a text for each. */
import type { SourceCodeList } from './extract.ts'

/** One record per instrument. */
export const codeLists: readonly SourceCodeList[] = [
  { instrument: 'MOFCOM-GACC-2025-55', codes: ['2C902.a', '2C902.b', '2C902.c', '2C902.d', '2B005.b', '2E902'], from: 'announcements-october-2025.json#55/control_codes' },
  {
    instrument: 'MOFCOM-GACC-2025-58',
    codes: ['3A001', '3B901.a', '3B901.b', '3B901.c.1', '3B901.c.2', '3B901.c.3', '3C901.a.1', '3C901.a.2', '3C901.a.3', '3C901.b.1', '3C902.b.2', '3E901.a', '3E901.b'],
    from: 'announcements-october-2025.json#58/control_codes',
  },
  {
    instrument: 'MOFCOM-GACC-2025-10',
    codes: [
      '1C117.b',
      '1C117.c',
      '1C117.d',
      '1C004',
      '1E004',
      '1E101.b',
      '6C001.a',
      '6C001.b',
      '6C001.c',
      '6C001.d',
      '6E001',
      '6C002.a',
      '6C002.b',
      '6E002',
      '3C004.a',
      '3C004.b',
      '3C004.c',
      '3E004',
    ],
    from: 'earlier-controls.json#W-TE-BI-MO-IN-10/codes',
  },
  {
    instrument: 'MOFCOM-MOST-2008-12',
    codes: ['053301J', '053302J'],
    from: 'earlier-controls.json#TECH-2008/subject (catalogue numbers of prohibited technology, not control codes)',
  },
]
