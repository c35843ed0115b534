/** The libraries that read and write files. They are loaded when a file is sent or asked for. */
export { CsvError, parse } from 'csv-parse/browser/esm/sync'
export { readXlsx, writeXlsx } from 'hucre/xlsx'
