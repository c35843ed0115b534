/** The modules of hucre for charts, pivot tables and drawings, and what replaces them: we read and write cells alone. */
const BESIDE_CELLS: Readonly<Record<string, string>> = {
  'chart-reader': 'export const parseChart = () => null',
  'chart-writer': `export const writeChart = () => { throw new Error('Charts are not written') }`,
  'pivot-reader':
    'export const parsePivotCacheDefinition = () => null, parsePivotTable = () => null, attachPivotCacheFields = () => {}',
  'pivot-writer': `export const writePivotTable = () => { throw new Error('Pivot tables are not written') }, resolvePivotSource = writePivotTable`,
  'drawing-writer': `export const writeDrawing = () => { throw new Error('Drawings are not written') }`,
}
const OF_THESE = /\/hucre\/dist\/xlsx\/((?:chart|pivot)-reader|(?:chart|pivot|drawing)-writer)\.mjs$/

/** A plugin for rolldown and Vite that leaves what is no cell of a workbook out of what is loaded over a network. */
export const plainWorkbooks = () => ({
  name: 'plain-workbooks',
  load: {
    filter: { id: OF_THESE },
    handler: (path: string): string | null => BESIDE_CELLS[OF_THESE.exec(path)?.[1] ?? ''] ?? null,
  },
})
