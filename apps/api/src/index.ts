import { createApp } from './app.ts'
import { writeLent } from './http/write.ts'

/** The Worker. */
export default createApp({ write: writeLent })
