/** The words in which licences are listed, for their forms and where they stand. */

/** Our words, and those in which others write them. */
type Words = readonly (readonly [word: string, written: RegExp])[]
const knownIn = (known: Words, text: string): string | undefined => known.find(([, written]) => written.test(text))?.[0]

const FORMS: Words = [
  ['single', /^(?:single|individual|einzel\S*|单项\S*|個別\S*)(?: (?:licen[cs]e|permit))?$/i],
  [
    'general',
    /^(?:general|global|bulk|sammel\S*|allgemein\S*|通用\S*|(?:一般)?包括\S*)(?: (?:licen[cs]e|permit|genehmigung))?$/i,
  ],
  ['certificate', /^(?:certificate|zertifikat|出口凭证|凭证)$/i],
  ['ordinary', /^ordinary$/i],
]
/** Whether a text is a form of licence, in our words or those of others. */
export const isForm = (text: string): boolean => knownIn(FORMS, text) !== undefined
export const OF_LICENCES = /许可|許可|凭证|genehmigung|lizenz/i
/** Our word for a form; a type of another system stays as it is written, for somebody to say which form it is. */
export const formIn = (text: string, types: ReadonlyMap<string, string>): string =>
  types.get(text) ?? knownIn(FORMS, text) ?? text

const END_USES: Words = [
  [
    'civil',
    /^(?:civil(?:ian)?|zivile?|civile?|民用|民生用?|민수용?|민간)(?: (?:end[- ])?(?:use|nutzung|verwendung))?$/i,
  ],
  [
    'military',
    /^(?:military|militärische?|militaire|军用|軍事用?|군사용?)(?: (?:end[- ])?(?:use|nutzung|verwendung))?$/i,
  ],
]
/** Our word for an end use; other words stay as they are written. */
export const endUseIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (knownIn(END_USES, text) ?? text)

/** What a licence that is not for one batch (非一批一证) may be used for at most. */
export const BATCHES: ReadonlyMap<string, number> = new Map([
  ['是', 1],
  ['否', 12],
])

/** Words of trade systems and of lists kept by hand for where a licence stands. What may mean that it is not issued yet is none. */
const STATUSES: Words = [
  ['issued', /^(?:active|released|valid|issued|aktiv|gültig|erteilt|有效|已签发|已发证|有効|発行済み?)$/i],
  ['suspended', /^(?:suspended|ausgesetzt|暂停|暂停使用|中止|停止)$/i],
  ['reinstated', /^(?:reinstated|恢复|恢复使用)$/i],
  ['revoked', /^(?:revoked|widerrufen|撤销|已撤销|吊销)$/i],
  ['expired', /^(?:expired|abgelaufen|过期|已过期|失效|已失效|期限切れ)$/i],
  ['surrendered', /^(?:surrendered|returned|zurückgegeben|交回|已交回|返納)$/i],
  ['exhausted', /^(?:exhausted|used up|ausgeschöpft|用完|已用完)$/i],
  ['cancelled', /^(?:cancell?ed|storniert|作废|已作废|注销|已注销)$/i],
]
/** Whether a text says that a licence is suspended or at its end. */
export const isEnded = (text: string): boolean => !/^(?:issued|reinstated)?$/.test(knownIn(STATUSES, text) ?? '')
export const statusOf = (text: string | undefined, types: ReadonlyMap<string, string>): string | undefined =>
  text === undefined ? undefined : (types.get(text) ?? knownIn(STATUSES, text) ?? text.toLowerCase())
