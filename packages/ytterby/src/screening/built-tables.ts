/** Made by build/write-screening-tables.ts out of oui-data, opencc-js, unhomoglyph and any-ascii; a test makes it again. */

/** Words of listed names by weight: the rarer among names of companies, the heavier. A word that is not here weighs most. */
const WORDS_BY_WEIGHT: Readonly<Record<number, string>> = {
  1: 'co inc ltd',
  2: 'technology',
  6: 'gmbh',
  8: 'corporation systems technologies',
  9: 'limited',
  10: 'electronics',
  11: 'llc',
  12: 'corp',
  14: 'ag communications electronic',
  15: 'solutions',
  16: 'information international srl tech',
  17: 'company electric group network sa system',
  18: 'bv engineering',
  19: 'and as intelligent spa',
  20: 'industrial power private research security',
  21: 'control development industries labs',
  22: 'energy equipment global industry science software',
  23: 'advanced of semiconductor services sp sro',
  24: 'china de incorporated innovation medical oo video',
  25: 'manufacturing sas the usa',
  26: 'america enterprise europe integrated japan precision taiwan',
  27: 'applied institute intelligence korea robotics service',
  28: 'center com general high hitachi holdings it lab plc',
  29: 'business enterprises management pacific photonics technical',
  30: 'ai dynamics electron holding laboratories national universal university',
  31: 'consulting for ip nippon sensor space united works',
  32: 'aerospace american circuit laboratory lp spol',
  33: 'air alcatel denki factory future info integration joint kk mitsubishi nec point sarl sun supply thales tokyo',
  34: 'alliance aviation by fire fujitsu machinery marine mbh nokia red ro sciences source test',
  35: 'av defense edge shi uab zhongshan',
  36: 'an applications groupe nihon performance surveillance ventures',
  37: 'forum heavy inter maple master mission mountain',
  38: 'ad analysis analytics boeing centre cubic ds elbit engines federal han informatics kogyo land ms ntc ocean operations sierra special sumitomo tactical teledyne testing wei',
  39: 'circuits dental fuji ice ims ka kawasaki martin metal orbital rapid shan shield summit',
  40: 'act asi bae brown capital chung clear earth engine flight fuel ii jc materials mmc naval partnership royal tdk venture',
  42: 'aero airbus aircraft axon coastal cobham comtec exploration flir fn fujikura gd ground hanwha harris ihi insitu ise kratos lockheed merlin motors nevada niigata nissin parts raytheon simulation strategy tree van zavod',
  43: 'academy aeronautical aerovironment akom aktiengesellschaft align alliant anduril autonomy aw ball codan cox czech domo drones esa fortress gong grumman hensoldt holland hs hudson ia inp ips itt jet kagaku leidos lm maintenance maritime mds millennium mp nagano nitto northrop nuclear oki rheinmetall rim seimitsu six spo steel teal terra tokin value vehicles ydk zosen',
  46: 'acquisition acsl aerial aeronautics agency aidc aker army atg atl autonomous cat cea csg denko echodyne exelis garnet grup handels highpoint hino illumina insights itochu javelin kaihatsu kaisha kenkyusho kids komatsu kowa l3 logitec lung market mes ministry mitsui mu nda nikko oshkosh otc pass pbc phillips redwire rtx skydio snc sokki sos tectro tokki uav unmanned ustav veritas vigo vse xiang yokogawa yusoki',
}

/** The weight of a word that the register of companies does not have. */
export const MOST_WEIGHT = 49

export const WEIGHTS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries(WORDS_BY_WEIGHT).flatMap(([weight, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(weight)]),
  ),
)

const pairs = (text: string): Map<string, string> => {
  const letters = Array.from(text)
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < letters.length; at += 2) map.set(letters[at] ?? '', letters[at + 1] ?? '')
  return map
}

/** Han characters, each under the one that it is folded to: simplified, as far as listed names have it. */
export const HAN_VARIANTS: ReadonlyMap<string, string> = /* @__PURE__ */ pairs(
  '両两亜亚亞亚伝传佈布係系倉仓傑杰備备傢家傳传儷俪內内兩两凱凯剋克剣剑剤剂劍剑劑剂動动務务勵励営营噴喷団团図图國国圖图團团圧压増增墰坛壇坛壓压壜坛奧奥學学実实實实導导屬属峯峰庁厅廳厅弾弹彈弹徳德応应愛爱應应戦战戰战揺摇搖摇擬拟會会朮术東东栄荣桿杆業业榮荣構构槍枪標标機机橫横檯台歯齿気气氣气決决沖冲渦涡測测漢汉灣湾無无營营爾尔環环產产産产発发發发監监研硏碩硕礦矿禦御穀谷竜龙糰团紅红納纳細细経经絡络統统經经維维網网緣缘緯纬縁缘繫系罈坛罎坛羅罗聖圣聯联聲声脈脉脩修脫脱臺台與与興兴艦舰華华萊莱薩萨術术衛卫衝冲裏里裝装裡里製制託托試试論论諾诺護护豊丰豐丰貓猫貝贝貿贸資资賽赛車车軍军軟软輛辆輪轮輸输辺边迴回進进運运達达邊边醫医鉄铁鋼钢鐵铁長长開开間间閤合陸陆険险際际險险電电頂顶頓顿風风颱台飛飞馬马験验驗验髪发髮发鬆松魯鲁鮑鲍點点齒齿龍龙',
)

/** Cyrillic and Greek letters under the Latin ones that they look like. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = /* @__PURE__ */ pairs(
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaβbγyεeζzηhιiκkμmνvοoρpσoτtυuχxЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaвbгrеeкkмmнhоoрpсcтtуyхxьbѕsіiјjѡwѴVѵv',
)

/** Letters under what they are written as in Latin ones. */
export const LETTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'ÆAe ÐD ØO ÞTh ßss æae ðd øo þth ĐD đd ĦH ħh ıi ĸq ĿL ŀl ŁL łl ŊNg ŋng ŒOe œoe ŦT ŧt ΆA ΈE ΉI ΊI ΌO ΎY ΏO ΐi ΑA ΒV ΓG ΔD ΕE ΖZ ΗI ΘTh ΙI ΚK ΛL ΜM ΝN ΞX ΟO ΠP ΡR ΣS ΤT ΥY ΦF ΧCh ΨPs ΩO ΪI ΫY άa έe ήi ίi ΰy αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr ςs σs τt υy φf χch ψps ωo ϊi ϋy όo ύy ώo ЀE ЁE ЂDj ЃG ЄIe ЅDz ІI ЇI ЈJ ЉLj ЊNj ЋC ЌK ЍI ЎU ЏDzh АA БB ВV ГG ДD ЕE ЖZh ЗZ ИI ЙY КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKh ЦTs ЧCh ШSh ЩShch ЫY ЭE ЮYu ЯYa аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ыy эe юyu яya ѐe ёe ђdj ѓg єie ѕdz іi їi јj љlj њnj ћc ќk ѝi ўu џdzh ѠO ѡo ѢE ѣe ѤIe ѥie ѦE ѧe ѨIe ѩie ѪO ѫo ѬIo ѭio ѮKs ѯks ѰPs ѱps ѲF ѳf ѴY ѵy ѶY ѷy ѸU ѹu ѺO ѻo ѼO ѽo ѾOt ѿot ҀQ ҁq ҊJh ҋjh ҎRh ҏrh ҐG ґg'
    .split(' ')
    .map((one): [string, string] => [one.slice(0, 1), one.slice(1)]),
)
