/** Loaded apart: earlier releases, without the rest of the entry. */
export { compileRuleset, releases } from 'ytterby/law'
