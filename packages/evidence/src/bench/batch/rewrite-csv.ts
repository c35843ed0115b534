/** The minimum work on such a file: parses and rewrites it with the library that the command line uses. */
import { createReadStream } from 'node:fs'
import { argv, stdout } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'

await pipeline(createReadStream(argv[2] ?? ''), parse(), stringify(), stdout, { end: false })
