import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { InvalidInquiryError } from 'ytterby'

/** Every kind of refusal of this API. Codes are public and stable; titles and details are not. */
export type ProblemCode =
  | InvalidInquiryError['code']
  | 'malformed-json'
  | 'invalid-query'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'not-found'
  | 'method-not-allowed'
  | 'internal'

/** One finding, after RFC 9457 section 3.1: where in the body it is, and what to do. */
export type Finding = { readonly code: string; readonly pointer: string; readonly detail: string }

type Kind = { readonly status: ContentfulStatusCode; readonly title: string; readonly detail: string }

function kindOf(code: ProblemCode): Kind {
  switch (code) {
    case 'malformed-json':
      return { status: 400, title: 'The body is not JSON', detail: 'Send one JSON object in UTF-8.' }
    case 'invalid-query':
      return { status: 400, title: 'The query is not understood', detail: 'The only parameter is lang: en or zh.' }
    case 'not-found':
      return { status: 404, title: 'No such resource', detail: 'POST /v1/assessments answers inquiries.' }
    case 'method-not-allowed':
      return { status: 405, title: 'Method not allowed', detail: 'The header Allow lists the methods.' }
    case 'body-too-large':
      return { status: 413, title: 'The body is too large', detail: 'An inquiry may have 64 KiB.' }
    case 'unsupported-media-type':
      return { status: 415, title: 'The body is not declared as JSON', detail: 'Send content-type: application/json.' }
    case 'invalid-inquiry':
      return {
        status: 422,
        title: 'The inquiry is not valid',
        detail: 'Each entry of errors says where and what to do.',
      }
    case 'internal':
      return { status: 500, title: 'Internal error', detail: 'The fault is ours. Nothing is wrong with the request.' }
  }
}

/** The problem document (RFC 9457) of a refusal. Nothing of the request is repeated in it. */
export function problem(c: Context, code: ProblemCode, errors?: readonly Finding[]): Response {
  const { status, title, detail } = kindOf(code)
  const document = { type: `/problems/${code}`, title, status, detail, code, errors }
  return c.body(JSON.stringify(document), status, { 'content-type': 'application/problem+json' })
}
