import { describe, expect, it } from 'vitest'
import { meaningsOf } from './header-meaning.ts'

/** Headers as systems and people write them, in twenty languages. */
const HEADERS = {
  'product.description':
    'LINEDESCRIPTION|DESCR|ITEM_DESC|Item Descr.|PART_DESCRIPTION|Goods Desc|Artikelbez.|Artikelbezeichnung 1|Mat.-Bezeichnung|Bezeichnung 1|Benennung (DE)|Descripción del artículo|Descrip.|Descripción producto|Libellé article|Désignation article|Libelle|Descrizione prodotto|Descr. articolo|Descrição do produto|Nazwa produktu|Opis produktu|Název zboží|Popis položky|Malzeme adı|Stok adı|Ürün tanımı|Tên sản phẩm|Mô tả hàng hóa|Mô tả sản phẩm|Tên hàng hóa|品名及型号|产品名称规格|存货名称|物品名称|货品名称|商品品名|品名・型式|製品名称|商品名・規格|部品名称|품목|제품 설명|상품명|품목 설명|Наименование продукции|Номенклатура|Artikkelin nimi|Varebeskrivelse|Artikelomschr.|Productomschrijving|Megnevezés|Handelsbezeichnung|Warenart|材料名|明細|产品|Име на стоката|Описание на продукта',
  'product.commodityCode':
    'RITC_CD|Posición SIM|ZT-Nr|Comm code|輸出統計番号|Mã hải quan|HSCODE|HS_CODE|HTS_NO|TARIFF_CODE|HS Cd|H.S. Code|HS/Tariff|Tarif No|TARIC|Warencode|ZTN|Zolltarif-Nr|Stat.-Warennr.|Warennummer (8)|Nomenclature douan.|Code nomenclature|NDP|Partida estadística|Código HS|Fracción|Cod. Doganale|Nomenclatura|Taric/NC|Kod CN (8)|Nomenklatura|Celní nomenklatura|GTİP No|GTİP Kodu|Mã HS|HS|海关HS编码|HS编码|商品HS编码|HS CODE|HSコード(6桁)|輸出統計品目番号|HS番号|HS No.|HS Code (6)|ТН ВЭД|Код ТНВЭД ЕАЭС|Tullinimike|Tariffnummer|Vareposisjon|KN-nummer|VTSZ|Cod NC|StatWarNr|Sch. B|Sched B/HTS|Waren-Nr.|タリフ番号|関税率表|輸出統計品目|商编|协制编码|申报编码',
  origin:
    'ORIGINCOUNTRYREGIONID|COO|ORIGIN_CTRY|Ctry Orig|Country Of Orig|Land v. oorsprong|Herkunftsland|Urspr.land|UrsprLd|Pays d’origine|Origine (pays)|Pais origen|País Origen|Paese d’origine|Prov. orig.|Kraj pochodz.|Země pův.|Menşe|Menşe Ülke|Xuất xứ|Nước sản xuất|原产国别|产地|原産国名|原産国(メーカー)|원산지|원산지국|Страна происх.|Страна производства|Ursprungsland|Fertigungsland|Krajina pôvodu|Produksjonsland|Страна пр-ва|UL|Country Of Orgn|製造元国',
  destination:
    'DELIVERYADDRESSCOUNTRYREGIONID|DESTINATION_COUNTRY|Ship-To Country|Ship To Ctry|Deliv. Country|Cons. Country|Country (ship-to)|Bestimmungsl.|Best.Land|Empf.-Land|Zielland|Lieferland|Pays de livraison|Pays destination|Pais destino|País Destino|Paese consegna|Naz. dest.|Kraj dostawy|Kraj odbiorcy|Země určení|Varış Ülkesi|Nước đến|Nước nhập khẩu|目的国(地区)|运抵国|国别|仕向国名|仕向地国|納入国|목적국|도착국|수출국가|Страна назн.|Bestemmingsland|Mottagarland|Endverbleibsland|Zielld.|Einfuhrland|Ausfuhr nach|行先国|輸出相手国|最終使用国|客户所在国家|运往国|出口国别|where does it go|Държава получател|Държава на купувача',
  netWeight:
    'NETWEIGHT|NET_WGT|NETWT|NET_WEIGHT_KG|Net Wgt|N.W.(KGS)|N.Wt|NW KG|Nettogew. kg|NettoGew|Netto kg|Gewicht netto (kg)|Eigengewicht|Pds net|Poids Net Kg|Peso neto kg|Peso Neto (Kgs)|P. neto|Peso netto (kg)|P. netto kg|Peso líq.|Waga netto kg|Masa netto (kg)|Hmotnost netto|Čistá hmotnost kg|Net Ağırlık (kg)|Net kg|Trọng lượng tịnh|Khối lượng tịnh (kg)|净重KG|净重（KG）|总净重|N.W|NW(kg)|正味重量(kg)|純重量kg|순중량(KG)|N/W|Вес нетто, кг|Масса нетто (кг)|Nettovikt kg|Nettovægt (kg)|Nettopaino|Total NW|Pds net total|合計淨重|总重量(N.W.)|Kgs. netos|Eig.Masse|Positionsgewicht|純量|Нето тегло, кг',
  grossWeight:
    'GROSS_WGT|GRWT|G.W.(KGS)|Bruttogew. kg|Rohgewicht|Pds brut|Poids brut Kg|Peso bruto kg|Peso lordo (kg)|Waga brutto|Hmotnost brutto|Brüt kg|Trọng lượng cả bì|毛重KG|总毛重|グロス重量|총중량(KG)|Вес брутто, кг|Bruttovikt kg|Shipping Wt (KG)|Бруто тегло|Бруто, кг',
  asOf: 'REQUESTEDSHIPPINGDATE|SHIP_DT|SHIP_DATE|SHPDATE|Ship Dt|Date Shipped|Shipped Dt|Planned GI Date|GI Date|Pl. GI date|Est. Departure|ETD Shanghai|Exp. date of dispatch|Versanddat.|Versandtermin|Liefertermin WA|Ausfuhrtag|Auslieferungsdatum|Date expé|Date d’expédition|Date de sortie|Fecha embarque|F. Embarque|Fecha de salida|Fecha de exportación|Data spedizione|Data sped.|Data di partenza|Data embarque|Data wysyłki|Data wywozu|Datum expedice|Sevk Tarihi|Yükleme Tarihi|Ngày xuất hàng|发货日|出货日期|出口日期|装船日期|开船日|出荷日|出荷予定|船積予定日|輸出日|선적일자|출고일자|수출신고일|선적예정일자|Дата отгр.|Дата отгрузки|Verzenddatum|Avsändningsdatum|LEO Date|FOB date|B/L date|Out date|Expédié le|Отгружено|Ngày tàu đi|Fecha de cumplido de embarque|Gds Iss. Date|Goods Movement Date|Plnd gds mvmt date|Exportation date|Exit date|Warenbew.Dat.|Austrittsdatum|搭載日|離境日期|装运期|提单日期|启航日期|Exp. prévue|when does it go out|when will it leave?|Дата експ.|Дата на експедиране|Изпратено на',
  'endUser.name':
    'Ultimate Cnee|CNEE|A/C Name|Payer name|Who uses it|仕向人名|Utilizzatore finale|Konečný uživatel|Người sử dụng cuối|最終使用者|Người nhập khẩu|CUST_NAME|CUSTOMER_NAME|Cust Name|Customer/End user|Sold-To Name|Ship-To Name|Bill-To Customer|Kundenname|Kunde Name|Kundenbezeichnung|Endkunde|Warenempf.|Client livré|Nom du client|Raison sociale|Cliente final|Razón social cliente|Nombre cliente|Cliente / Ragione sociale|Rag. soc. cliente|Nome do cliente|Nazwa odbiorcy|Nazwa klienta|Odběratel|Zákazník název|Müşteri Unvanı|Cari Adı|Tên khách hàng|Khách hàng|Người mua|客户名称|购货单位名称|客户全称|最终用户名称|得意先名|顧客名称|納品先|エンドユーザー名|거래처명|고객명|최종 사용자|바이어|Контрагент|Покупатель|Грузополучатель|Klantnaam|Kundens namn|Verk. an Name|Lief. an Name|최종수요처|최종사용처|Consignee / Notify|Ship-to|最終需要家|届先名|售达方|送达方名称|外商名称|Naam relatie|who is buying it|*(单据头)客户#名称',
  'exporter.name':
    '구매거래처|매입거래처명|매입처|구매처|공급처|Purchasing partner|Einkaufspartner|Закупка: контрагент|仕入取引先|发货人|供应单位|采购供应商',
  ignore: 'Notify Party|Notify party name|Notify|通知方|通知人|통지처|Benachrichtigungsadresse',
  unit: 'UOM|WGT_UOM|Wt UOM|Weight UM|GewEinh.|Gewichtseinh|Unité|Unidad peso|UM peso|J.m.|Jedn.|MJ|Birim|Đơn vị|ĐVT|计量单位|重量单位|単位|重量単位|단위|중량단위|Ед. изм.|Eenheid|М-ка',
} as const

/** A customer is an end user, an importer or a consignee. */
const PARTIES = ['endUser.name', 'importer.name', 'consignees.0.name']

describe.each(Object.entries(HEADERS))('%s', (meaning, headers) =>
  it.each([...headers.split('|'), ...(meaning === 'netWeight' ? ['NetWeight', 'netWeightKg', 'TotalMass'] : [])])(
    '%s',
    (header) => {
      const [best, ...others] = meaningsOf(header)
      const said = [best, ...others.filter(({ weight }) => weight === best?.weight)].map((one) => one?.says)
      expect(said.some((one) => one === meaning || (meaning === 'endUser.name' && PARTIES.includes(one ?? '')))).toBe(
        true,
      )
    },
  ),
)
