import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** The modules with which zod writes JSON schemas. */
const OF_THESE = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/
const EXPORTED = /^export (?:function|const) (\w+)/gm

/** The page reads with schemas and writes none: it does not load what turns them into JSON schemas. */
export const plainSchemas = (): Plugin => ({
  name: 'plain-schemas',
  load: {
    filter: { id: OF_THESE },
    handler: (path): string => {
      const names = [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(([, name]) => name)
      return `export const ${names.map((name) => `${name} = () => {}`).join(', ')}, process = () => {}`
    },
  },
})
