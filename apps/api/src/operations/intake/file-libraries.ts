/** The libraries that read files. They are loaded when a file is sent. */
export { CsvError, parse } from 'csv-parse/browser/esm/sync'
export { readXlsx } from 'hucre/xlsx'
