/**
 * The matcher of names, for builds that load it apart from the engine: `@ytterby/element` puts it into a file of its own. It
 * is not published as an entry.
 */
export { indexNames } from './names-index.ts'
export { NOBODY, readName, screenName, screenRead } from './screen-name.ts'
