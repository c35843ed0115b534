import { InquirySchema } from 'ytterby/schema'

/** An inquiry whose day is optional. */
export const InquiryBody = InquirySchema.partial({ asOf: true }).meta({
  id: 'InquiryBody',
  description: 'An inquiry; `asOf` is today in Beijing if left out',
})
