import { InvalidComparisonError, type ComparisonIssue } from '../errors/invalid-comparison-error.ts'
import { InvalidCompositionError } from '../errors/invalid-composition-error.ts'
import { InvalidInquiryError, type InquiryIssue, type InquiryIssueCode } from '../errors/invalid-inquiry-error.ts'
import { InvalidKitError } from '../errors/invalid-kit-error.ts'
import { InvalidLicenceError } from '../errors/invalid-licence-error.ts'
import { InvalidProfileError } from '../errors/invalid-profile-error.ts'
import { InvalidListError, type ListIssue } from '../errors/invalid-list-error.ts'
import { LanguageNotHeldError } from '../errors/language-not-held-error.ts'
import { LANGUAGE_NAMES } from '../locales/langs.ts'
import { isPaperRefusal, PaperRefusedError } from '../errors/paper-refused-error.ts'
import { ServiceError, type ServiceFinding, type ServiceReply } from '../errors/service-error.ts'
import { UnknownTopicError } from '../errors/unknown-topic-error.ts'
import type { YtterbyError } from '../errors/ytterby-error.ts'
import { REFERENCE_TOPICS } from '../schema/reference-topic.ts'

type Finding<Code extends string> = ServiceFinding & { readonly code: Code }
type Refused<Kind extends string, Code extends string> = {
  readonly code: Kind
  readonly errors?: readonly Finding<Code>[]
}

/** A problem document of the service (RFC 9457), of the kinds that are handled specially; there are others. */
export type Problem = { readonly title: string; readonly detail: string } & (
  | Refused<'invalid-inquiry' | 'invalid-kit' | 'invalid-licence' | 'invalid-profile', InquiryIssueCode>
  | Refused<'invalid-list', ListIssue['code']>
  | Refused<'invalid-comparison', ComparisonIssue['code']>
  | Refused<'invalid-composition' | 'paper-refused' | 'invalid-query' | 'not-found' | 'too-much-work', string>
)

/** Maps a pointer into the sent body to one into the SDK's argument. */
export type PointerOf = (pointer: string) => string

/** The SDK error for a problem of the service; a ServiceError if there is none. */
export function errorOf(
  problem: Problem,
  reply: ServiceReply,
  pointerOf: PointerOf = (pointer) => pointer,
): YtterbyError {
  const issuesOf = <Code extends string>(findings: readonly Finding<Code>[] = []) =>
    findings.map(({ code, pointer = '', detail }) => ({ code, pointer: pointerOf(pointer), message: detail }))
  switch (problem.code) {
    case 'invalid-inquiry':
      return new InvalidInquiryError(issuesOf(problem.errors))
    case 'invalid-kit':
      return new InvalidKitError(issuesOf(problem.errors))
    case 'invalid-licence':
      return new InvalidLicenceError(issuesOf(problem.errors))
    case 'invalid-profile':
      return new InvalidProfileError(issuesOf(problem.errors))
    case 'invalid-list':
      return new InvalidListError(issuesOf(problem.errors))
    case 'invalid-composition':
      return new InvalidCompositionError(issuesOf(problem.errors))
    case 'invalid-comparison':
      return new InvalidComparisonError(issuesOf(problem.errors))
    case 'paper-refused':
    case 'invalid-query':
    case 'not-found':
    case 'too-much-work':
    default: {
      const { code, title, detail, errors = [] } = problem
      const facts = errors.flatMap(issueOfFact)
      if (facts.length > 0) return new InvalidInquiryError(facts)
      return (
        errors.map(errorOfFinding).find((error) => error !== null) ??
        new ServiceError(code, `${title}. ${detail}`, reply, errors)
      )
    }
  }
}

/** Facts that look-ups send as parameters, and the SDK checks like facts of an inquiry. */
const FACTS: Readonly<Record<string, Pick<InquiryIssue, 'code' | 'pointer'>>> = {
  asOf: { code: 'invalid-day', pointer: '/asOf' },
  knownAt: { code: 'invalid-day', pointer: '/knownAt' },
}

function issueOfFact({ parameter, detail }: ServiceFinding): InquiryIssue[] {
  const fact = FACTS[parameter ?? '']
  return fact === undefined ? [] : [{ ...fact, message: detail }]
}

/** The SDK error for an issue about a paper or another parameter. */
function errorOfFinding({ code, pointer = '', parameter }: ServiceFinding): YtterbyError | null {
  if (isPaperRefusal(code)) return new PaperRefusedError(code, pointer)
  switch (parameter ?? '') {
    case 'noticeReceivedOn':
      return new PaperRefusedError('invalid-day', '/noticeReceivedOn')
    case 'lang':
      return new LanguageNotHeldError('', LANGUAGE_NAMES)
    case 'topic':
      return new UnknownTopicError(REFERENCE_TOPICS)
    default:
      return null
  }
}
