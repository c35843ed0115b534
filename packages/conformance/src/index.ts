/**
 * The public corpus: inquiries, their answers and their refusals, with which any implementation can show that it answers as
 * `ytterby` does. The files stand in `@ytterby/conformance/corpus/`.
 */
export { AlteredCorpusError, readCorpus } from './corpus.ts'
export type { AnsweredCase, Corpus, Issue, Language, Manifest, RefusedCase } from './corpus.ts'
export { checkCase, sectionDigest, sectionDigests, type Finding, type Outcome } from './check-case.ts'
export { runCorpus, type Implementation, type RunOptions } from './run-corpus.ts'
