import { civilGermanBuyer } from './buyers.ts'
import type { Case } from './case.ts'
import { alike, certain, gives, good, row } from './rows.ts'

/** The forms of the dual-use licence, the certificate purposes, the clock and the catch-all. */
export const licenceForms: readonly Case[] = [
  ...alike({ source: 'Decree 792 art. 15', asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer }, [
    row('forms-sale', 'Purpose sale: a single or a general licence is possible.', [
      { shipment: { purpose: 'sale' } },
      gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
    ]),
    row('forms-sample', 'Purpose sample: a single or a general licence is possible.', [
      { shipment: { purpose: 'sample' } },
      gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
    ]),
    row('forms-other', 'Purpose other: a single or a general licence is possible.', [
      { shipment: { purpose: 'other' } },
      gives('permit-required', { forms: ['single', 'general'], statutoryLimit: true }),
    ]),
  ]),
  ...alike({ source: 'Decree 792 art. 19; DESIGN section 3, scope', asOf: '2026-03-01', product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer }, [
    row('forms-purpose-left-out', 'A sale is presumed.', [{}, gives('permit-required', { forms: ['single', 'general'] }), 'DESIGN section 3, rule 2']),
    row('forms-return-after-repair', 'Purpose return-after-repair: a certificate by registration is enough; a single licence is possible too.', [
      { shipment: { purpose: 'return-after-repair' } },
      gives('permit-required', { forms: ['certificate', 'single'] }),
    ]),
    row('forms-exhibition-return', 'Purpose exhibition-return: a certificate by registration is enough; a single licence is possible too.', [
      { shipment: { purpose: 'exhibition-return' } },
      gives('permit-required', { forms: ['certificate', 'single'] }),
    ]),
    row('forms-aircraft-part', 'Purpose aircraft-part: a certificate by registration is enough; a single licence is possible too.', [
      { shipment: { purpose: 'aircraft-part' } },
      gives('permit-required', { forms: ['certificate', 'single'] }),
    ]),
    row('forms-penalised', 'A penalised exporter gets single licences only.', [
      { exporter: { name: 'Example Magnetics Co., Ltd.', penalised: true } },
      gives('permit-required', { forms: ['single'] }),
      'Decree 792 art. 20',
    ]),
    row('forms-penalised-certificate', 'A penalised exporter gets no certificate either.', [
      { exporter: { penalised: true }, shipment: { purpose: 'return-after-repair' } },
      gives('permit-required', { forms: ['single'] }),
      'Decree 792 art. 20',
    ]),
  ]),
  ...alike({ source: 'Decree 792 art. 16(2)', asOf: '2026-03-01', ...civilGermanBuyer }, [
    row('forms-no-programme', 'Without a compliance programme no general licence.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), exporter: { complianceProgramme: false, exportRecord: true, penalised: false } },
      gives('permit-required', { forms: ['single'] }),
      'Decree 792 art. 16(2); Export Control Law art. 14',
    ]),
    row('forms-no-record', 'Without an export record no general licence.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), exporter: { complianceProgramme: true, exportRecord: false, penalised: false } },
      gives('permit-required', { forms: ['single'] }),
    ]),
    row('forms-qualified', 'With a programme, a record and no penalties, both forms are possible.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), exporter: { complianceProgramme: true, exportRecord: true, penalised: false } },
      gives('permit-required', { forms: ['single', 'general'] }),
    ]),
    row('forms-certificate-free-good', 'A purpose does not make a free good controlled.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), shipment: { purpose: 'return-after-repair' } },
      certain('no-permit'),
      'Decree 792 art. 19',
    ]),
    row('catch-all-light-wmd', 'A good on no list for wmd needs a licence under the catch-all; no item is named.', [
      { product: good('ndfeb-magnet', 'Nd, Pr'), endUse: { kind: 'wmd', field: 'none' } },
      gives('permit-required', { dualUse: [], restrictions: ['catch-all'], action: 'hold' }),
      'Export Control Law art. 12(3); Decree 792 art. 14(3)',
    ]),
  ]),
  ...alike({ source: 'DESIGN section 3, scope', asOf: '2026-03-01' }, [
    row('catch-all-listed-wmd', 'A listed good for wmd: a licence, and the catch-all named.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer, endUse: { kind: 'wmd', field: 'none' } },
      gives('permit-required', { dualUse: ['1C905.a.4'], restrictions: ['catch-all'] }),
    ]),
    row('catch-all-light-terrorism', 'A good on no list for terrorism needs a licence under the catch-all; no item is named.', [
      { product: good('ndfeb-magnet', 'Nd, Pr'), ...civilGermanBuyer, endUse: { kind: 'terrorism', field: 'none' } },
      gives('permit-required', { dualUse: [], restrictions: ['catch-all'], action: 'hold' }),
      'Export Control Law art. 12(3); Decree 792 art. 14(3)',
    ]),
    row('catch-all-listed-terrorism', 'A listed good for terrorism: a licence, and the catch-all named.', [
      { product: good('ndfeb-magnet', 'Nd, Dy'), ...civilGermanBuyer, endUse: { kind: 'terrorism', field: 'none' } },
      gives('permit-required', { dualUse: ['1C905.a.4'], restrictions: ['catch-all'] }),
    ]),
    row('catch-all-presumption', 'For a free good, the end use is presumed to be neither WMD nor terrorism, with a warning.', [
      { product: good('ndfeb-magnet', 'Nd, Pr', { elementsComplete: true }), destination: 'DE' },
      certain('no-permit', { warnsCode: ['catch-all'] }),
      'DESIGN section 3, rule 2',
    ]),
    row('catch-all-unlisted-component', 'The catch-all reaches a motor too.', [
      { product: good('motor', 'Nd, Dy'), ...civilGermanBuyer, endUse: { kind: 'wmd', field: 'none' } },
      gives('permit-required', { dualUse: [], restrictions: ['catch-all'] }),
      'Export Control Law art. 12(3)',
    ]),
  ]),
]
