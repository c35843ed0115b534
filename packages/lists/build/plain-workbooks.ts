/**
 * The modules of hucre for charts, pivot tables, drawings, pictures, slicers, comments and passwords, and what replaces them: we read and write
 * cells alone, and refuse what is locked before it is opened.
 */
const BESIDE_CELLS: Readonly<Record<string, string>> = {
  'chart-reader': 'export const parseChart = () => null',
  'chart-writer': `export const writeChart = () => { throw new Error('Charts are not written') }`,
  'pivot-reader':
    'export const parsePivotCacheDefinition = () => null, parsePivotTable = () => null, attachPivotCacheFields = () => {}',
  'pivot-writer': `export const writePivotTable = () => { throw new Error('Pivot tables are not written') }, resolvePivotSource = writePivotTable`,
  'drawing-writer': `export const writeDrawing = () => { throw new Error('Drawings are not written') }`,
  'slicer-reader':
    'export const parseSlicers = () => [], parseTimelines = parseSlicers, parseSlicerCache = () => null, parseTimelineCache = parseSlicerCache',
  'threaded-comments-reader': 'export const parsePersons = () => [], parseThreadedComments = parsePersons',
  'comments-writer': 'export const writeComments = () => null',
  'comments-reader': 'export const parseComments = () => new Map()',
  'table-writer': `export const writeTable = () => { throw new Error('Tables are not written') }`,
  'external-link-reader': 'export const parseExternalLink = () => null',
  'cell-images-reader':
    'export const REL_CELL_IMAGES = null, parseCellImages = () => [], assembleCellImages = () => []',
  'background-image':
    'export const assignBackgroundImagePaths = (sheets, nextIndex) => ({ paths: sheets.map(() => null), nextIndex })',
  'auto-width': `export const calculateColumnWidth = () => { throw new Error('Widths are stated') }, measureValueWidth = calculateColumnWidth`,
  'crypto/agile': `export const decryptAgile = () => { throw new Error('Workbooks with a password are not opened') }, encryptAgile = decryptAgile`,
}
const OF_THESE = new RegExp(`/hucre/dist/xlsx/(${Object.keys(BESIDE_CELLS).join('|')})\\.mjs$`)

/** A plugin for rolldown and Vite that leaves what is no cell of a workbook out of what is loaded over a network. */
export const plainWorkbooks = () => ({
  name: 'plain-workbooks',
  load: {
    filter: { id: OF_THESE },
    handler: (path: string): string | null => BESIDE_CELLS[OF_THESE.exec(path)?.[1] ?? ''] ?? null,
  },
})
