import type { Admitted } from '@ytterby/http/admission'
import type { Arrived } from '@ytterby/http/arrival'
import type { Logged } from '@ytterby/http/log-line'
import type { Env } from './env.ts'

/** What a request of this Worker brings along: the bindings, and what the middleware adds. */
export type Portfolio = { Bindings: Env; Variables: Arrived & Admitted & Logged }
