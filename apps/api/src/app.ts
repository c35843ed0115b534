import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import 'ytterby/zh'
import { InvalidInquiryError } from 'ytterby'
import { assessments } from './assessments.ts'
import { healthz } from './healthz.ts'
import { problem } from './problem.ts'

/** The HTTP service: routing, refusals and headers. What is lawful is `ytterby`'s to say. */
export function createApp(): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
      strictTransportSecurity: 'max-age=63072000; includeSubDomains',
    }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.join(', '))
        return problem(c, 'method-not-allowed')
      },
    }),
  )
  app.route('/', assessments)
  app.route('/', healthz)
  app.notFound((c) => problem(c, 'not-found'))
  app.onError((error, c) => {
    if (error instanceof InvalidInquiryError) {
      const findings = error.issues.map(({ code, pointer, message }) => ({ code, pointer, detail: message }))
      return problem(c, error.code, findings)
    }
    logFault(error)
    return problem(c, 'internal')
  })
  return app
}

/** Where it broke, for the operator. The message stays out: it may quote somebody's data. */
function logFault(error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  console.error([error.name, ...frames].join('\n'))
}
