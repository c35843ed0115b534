import { YtterbyError } from 'ytterby'

/** A language of answers. */
export type Language = 'en' | 'zh'

/** Where an inquiry is refused, and why. */
export type Issue = {
  readonly code: string
  /** JSON pointer of the fact, such as `/product/form`. */
  readonly pointer: string
}

/** An inquiry of the corpus that has an answer. */
export type AnsweredCase = {
  readonly id: string
  /** What the case is about, in a sentence. */
  readonly why: string
  /** The text from which a person wrote the case. */
  readonly source: string
  readonly inquiry: unknown
  /** The decision view of the answer, which is the same in both languages. */
  readonly decision: object
  /** The digest of each section of the whole answer; see `sectionDigest`. */
  readonly sections: Readonly<Record<Language, Readonly<Record<string, string>>>>
}

/** An inquiry of the corpus that is refused. */
export type RefusedCase = {
  readonly id: string
  readonly why: string
  readonly source: string
  readonly inquiry: unknown
  /** In the order in which a refusal lists them. */
  readonly issues: readonly Issue[]
}

/** What a corpus holds, and of which law. */
export type Manifest = {
  readonly format: 1
  readonly ruleset: { readonly version: string; readonly digest: string; readonly knownThrough: string }
  /** SHA-256 in hexadecimal digits and the number of records of each other file. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly records: number }>>
}

/** The public corpus of one release. */
export type Corpus = {
  readonly manifest: Manifest
  readonly answered: readonly AnsweredCase[]
  readonly refused: readonly RefusedCase[]
}

/** A file of the corpus is not the one that its manifest names. */
export class AlteredCorpusError extends YtterbyError {
  override name = 'AlteredCorpusError'
  readonly code = 'altered-corpus'
  readonly pointer = ''

  constructor(file: string) {
    super(`${file} is not the file that manifest.json names. Install the package again.`)
  }
}

/**
 * Reads the corpus.
 *
 * @param readText returns the text of a file of the package by its name, such as `answered.ndjson`.
 * @throws AlteredCorpusError if a file has another digest than the manifest says.
 */
export async function readCorpus(readText: (file: string) => Promise<string>): Promise<Corpus> {
  const manifest: Manifest = JSON.parse(await readText('manifest.json'))
  const [answered, refused] = await Promise.all([
    readRecords<AnsweredCase>('answered.ndjson', manifest, readText),
    readRecords<RefusedCase>('refused.ndjson', manifest, readText),
  ])
  return { manifest, answered, refused }
}

async function readRecords<Row>(
  file: string,
  { files }: Manifest,
  readText: (file: string) => Promise<string>,
): Promise<Row[]> {
  const text = await readText(file)
  if (files[file]?.sha256 !== (await sha256Hex(text))) throw new AlteredCorpusError(file)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line))
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
