import { describe, expect, it } from 'vitest'
import { foldWords } from '../good/fold.ts'
import { composedMeaning } from './compose-header.ts'
import { meaningsOf } from './header-meaning.ts'
import { readList } from './read-list.ts'

const first = (header: string): string | undefined => meaningsOf(header)[0]?.says

/** Headers that no table holds, of words that are known, in nineteen languages. */
const COMPOSED = {
  asOf: 'Actual shipment dt|Dt. spedizione|Data di imbarco|Dt. Embarque|Fch. Embarque|Fecha real de envío|Dt. départ|Date expédition réelle|Utlev. datum|Avsänd datum|Afsend.dato|Lähetyspvm|Skeppningsdatum|Verz.datum|Datum verzonden|Tatsächl. WA-Datum|Sevk Trh.|İhracat Tar.|Дата факт. отгрузки|Kiszáll. dátuma|Data expediției|Ngày khởi hành|实际出运日期|交运日期|出荷実績日|発送予定日|실제출고일|Data wyprow.|Dat.výstupu|Rzeczywista data wysyłki|Skutečné datum expedice',
  netWeight:
    'Zeilengewicht|Radvikt|Linievægt|Rivin paino|Regelgewicht|Poids ligne|Peso línea|Peso riga|Waga pozycji|Hmotnost položky|Satır ağırlığı|Вес позиции|行重量|Shipped Weight|Ship Wt|Wt shipped|Shipped Kgs|LBS Shipped|Total Shipped Weight|Delivered Wt|Ordered weight|Invoiced weight|Liefergewicht|Geliefertes Gewicht|Poids livré|Poids expédié|Peso enviado|Peso despachado|Peso consegnato|Geleverd gewicht|Waga wysłana|Dodaná hmotnost|Вес отгрузки|Отгруженный вес|发货重量|实发重量|出货重量|出荷重量|출고 중량|Sevk edilen kg|Sevk ağırlığı|Khối lượng xuất|Levererad vikt|Leveret vægt|Toimitettu paino',
  otherDay: 'Inv. dt|Rechnungs-Dat.|Date réception commande|Data przyjazdu plan|Дата прибытия факт.|実入庫日',
  'product.commodityCode':
    'Harmonized System Code|Harm. Code|Zollnummer|Zoll-Nr.|Code douanes|N° douane|Cod. Aduanero|Código estadístico|Codice dogana|Pauta Aduaneira|Kod taryfy celnej|Kód komb. nomenklatury|Tulltaxenr|Toldkode|Gümrük Kodu|Код ТН ВЭД ТС|Vámtarifa szám|Tarif vamal|海关代码|関税コード|관세코드|Tariefcode',
  origin:
    'Manufacturer Country|Country where made|Org. Country|Pays fabrication|Fabriqué en|País de fabrico|Paese fabbricazione|Kraj prod.|Vyrobeno v|Opr.land|Alkup.maa|Valm.maa|Land oorspr.|Üretildiği Ülke|Страна изг.|Szárm. ország|Țara de fabricație|Nước SX|制造国|生産国コード|제조국코드',
  destination:
    'Dest Ctry Code|Land Lieferadresse|Pays du destinataire|Nazione destinatario|País do cliente|Kraj odb.|Země příjemce|Modtagerland|Vastaanottajamaa|Afleverland|Varış Ülk.|Код страны|Rend. ország|到货国家|País Descarga|Country of discharge|Kraj rozładunku|卸货国|納入国コード|배송국',
  'endUser.name':
    'Ship To Customer Name|Kd.-Bez.|Klient nazwa|Zákazník - název|Kundens navn|Klantomschrijving|Cari Ünvan|Наименование клиента|Végső felhasználó|Tên khách|需要家名|수요처명',
  'consignees.0.name':
    'Ship-to BP Name|Name des Warenempfängers|Mottagarnamn|Leveransmottagare|Vastaanottajan nimi|Nom du destinataire',
  'product.description':
    'Material descr. 2|Kurzbez.|Designação do artigo|Nombre del artículo|Název skladové karty|Varebetegnelse|Tuotteen kuvaus|Malzeme Açıkl.|Наим. материала|Cikk megnevezése|Denumirea mărfii|Tên mặt hàng|商品描述|アイテム名',
  id: 'Goods no.|Kod art.|Artikelcode|Код товара|商品代码',
  ignore: 'Customer Number|Kunden-Nr.|Kód zákazníka|Lieferantennr.|Kundenr|客户代码|得意先コード',
} as const

describe.each(Object.entries(COMPOSED))('%s', (meaning, headers) =>
  it('is what its words say together', () =>
    expect(headers.split('|').filter((header) => composedMeaning(foldWords(header)) !== meaning)).toEqual([])),
)

it('says nothing of words that are not known, or that say two things', () => {
  const headers = 'Kundengruppe|Kundenort|Lieferzeit|Artikelgruppe|Data wys.|Data exp.|Customer order'
  expect(headers.split('|').filter((header) => composedMeaning(foldWords(header)) !== null)).toEqual([])
})

it('names a column once where it is named in two languages', () => {
  expect(['材質 / MATERIAL', '材质 Material', '品名/规格', 'Ursprung 产国'].map(first)).toEqual([
    'product.grade',
    'product.grade',
    'product.description',
    'origin',
  ])
})

it('means what stands in brackets, where that says which one is meant', () =>
  expect(
    Object.fromEntries(
      'Country (origin)|Land (Ursprung)|Code (HS)|Kod (CN)|Date (shipped)|Company (Ship to)|Name (customer)|Warennummer (8)'
        .split('|')
        .map((header) => [header, first(header)]),
    ),
  ).toEqual({
    'Country (origin)': 'origin',
    'Land (Ursprung)': 'origin',
    'Code (HS)': 'product.commodityCode',
    'Kod (CN)': 'product.commodityCode',
    'Date (shipped)': 'asOf',
    'Company (Ship to)': 'consignees.0.name',
    'Name (customer)': 'endUser.name',
    'Warennummer (8)': 'product.commodityCode',
  }))

it('takes no gross weight and no weight of one piece for the net weight of a line', () => {
  const others =
    'Weight (gross)|Gewicht (brutto)|重量(毛)|Peso (lordo)|Weight (each)|Gewicht (Stk.)|重量（单件）|Weight (kg/pc)'
  expect(others.split('|').filter((header) => first(header) === 'netWeight')).toEqual([])
  expect(['Weight (kg)', 'Gewicht (netto)', '重量(净)'].map(first)).toEqual(['netWeight', 'netWeight', 'netWeight'])
})

it('takes no weight with a package, by which freight is charged or of each piece for the net weight of a line', () => {
  const others =
    'SHPG WT KG|Shipping Wt|Shipment weight|Gross ship wt|Versandgewicht|Poids d’expédition|Peso de envío|Peso bruto enviado|Shipped wt/pc|Chargeable Wt|Dim. weight|Pallet weight|Pkg Wt|Packaging weight|Tare weight|Net wt/pc|N.W./CTN|Wt per piece|Unit N.W.|Gewicht je Einheit|Netto/Stk.|Frachtpfl. Gewicht|梱包重量|风袋重量|每箱净重|计费重量'
  expect(others.split('|').filter((header) => first(header) === 'netWeight')).toEqual([])
  expect(['Ship Wt', 'Wt Shipped (lbs)', '出荷重量(kg)', '出貨重量', 'Poids expédié (kg)'].map(first)).toEqual(
    Array.from({ length: 5 }, () => 'netWeight'),
  )
  expect(['Net wt. (packed)', 'Magnet weight (net)'].map(first)).toEqual(['netWeight', 'netWeight'])
})

it('reads the path to a column of a record by the record that it stands in', () =>
  expect(
    ['picking_id/partner_id/country_id', 'picking_id/partner_id/name', 'product_id/country_of_origin'].map(first),
  ).toEqual(['destination', 'endUser.name', 'origin']))

it('reads the day of a departure whatever the port', () =>
  expect(['ETD Busan', 'ETD Nagoya', 'ATD Ningbo'].map(first)).toEqual(['asOf', 'asOf', 'asOf']))

it('knows the columns of systems by their technical names', () =>
  expect(['ARKTX', 'HERKL', 'STAWN', 'NTGEW', 'GEWEI', 'LAND1', 'WADAT_IST', 'SHIP_TO_PARTY_NAME'].map(first)).toEqual([
    'product.description',
    'origin',
    'product.commodityCode',
    'netWeight',
    'unit',
    'destination',
    'asOf',
    'consignees.0.name',
  ]))

it('takes the net weight of two for the quantity, and the weight that was shipped beside a gross one', () => {
  const read = (one: string, other: string, unit = ''): unknown => {
    const { columns, lines } = readList([
      { line: 1, cells: ['Item', 'Description', one, other, ...(unit === '' ? [] : [unit])] },
      { line: 2, cells: ['A1', 'NdFeB magnet', '22.0462', '20', ...(unit === '' ? [] : ['LB'])] },
      { line: 3, cells: ['A2', 'Ferrite magnet', '2.5', '2', ...(unit === '' ? [] : ['LB'])] },
    ])
    const quantity = columns.find(({ field }) => field === 'quantityKg')
    const field = lines[0]?.fields.find(({ field: named }) => named === 'quantityKg')?.read
    return [quantity?.header, field?.kind === 'value' ? field.value : null]
  }
  expect(read('Ship Wt (lb)', 'Net Wt (kg)')).toEqual(['Net Wt (kg)', 20])
  expect(read('Gross Wt (kg)', 'Shipped Kgs')).toEqual(['Shipped Kgs', 20])
  expect(read('Shipping Weight (lb)', 'Wt Shipped (lbs)')).toEqual(['Wt Shipped (lbs)', 9.0718474])
  expect(read('Wt Shipped', 'Gross weight', 'Wt UOM')).toEqual(['Wt Shipped', 9.999988107494])
})
