/** The modules of hucre that read and write charts, and what replaces them: we neither read nor write charts. */
const CHARTS: Readonly<Record<string, string>> = {
  'chart-reader': 'export const parseChart = () => null',
  'chart-writer': `export const writeChart = () => { throw new Error('Charts are not written') }`,
}
const OF_CHARTS = /\/hucre\/dist\/xlsx\/(chart-reader|chart-writer)\.mjs$/

/** A plugin for rolldown and Vite that leaves the charts of workbooks out of what is loaded over a network. */
export const withoutCharts = () => ({
  name: 'without-charts',
  load: {
    filter: { id: OF_CHARTS },
    handler: (path: string): string | null => CHARTS[OF_CHARTS.exec(path)?.[1] ?? ''] ?? null,
  },
})
