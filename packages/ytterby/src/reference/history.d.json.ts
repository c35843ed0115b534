import type { ReferenceData } from '../schema/reference.ts'

/** Export quotas 2003–2014, the WTO case, export duties, mining and smelting quotas 2010–2026. */
declare const history: ReferenceData
export = history
