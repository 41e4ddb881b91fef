/** Site. Texts of modes in which things run until they are refused: the first layer's sentence says so instead of asking. */
import type { Texts } from '@placet/model'

const nb =
  '{controller} lagrer og leser informasjonskapsler (cookies) og lignende sporingsteknologier, med mindre du avslår, for: {purposes}.'

/** In every language that Placet speaks by itself. Slots as in the sentence that asks. */
export const startedTexts: Texts = {
  fr: '{controller} dépose et lit des cookies et traceurs semblables, sauf si vous refusez, à ces fins\u00a0: {purposes}.',
  nl: '{controller} plaatst en leest cookies en vergelijkbare trackers, tenzij u weigert, voor: {purposes}.',
  en: '{controller} sets and reads cookies and similar trackers, unless you refuse, for: {purposes}.',
  de: '{controller} setzt und liest Cookies und ähnliche Tracker, sofern Sie nicht ablehnen, und zwar für: {purposes}.',
  bg: '{controller} записва и чете бисквитки (cookies) и подобни средства за проследяване, освен ако не откажете, за следните цели: {purposes}.',
  cs: '{controller} ukládá a čte cookies a podobné sledovací prvky, pokud je neodmítnete, pro tyto účely: {purposes}.',
  da: '{controller} gemmer og læser cookies og lignende sporingsteknologier, medmindre du afviser, til: {purposes}.',
  el: '{controller}: αποθηκεύουμε και διαβάζουμε cookies και παρόμοιους ιχνηλάτες, εκτός αν αρνηθείτε, για: {purposes}.',
  es: '{controller} almacena y lee cookies y rastreadores similares, salvo que usted los rechace, con estos fines: {purposes}.',
  et: '{controller} salvestab ja loeb küpsiseid (cookies) ja sarnaseid jälgimisvahendeid, kui te neist ei keeldu, järgmisel otstarbel: {purposes}.',
  fi: '{controller} tallentaa ja lukee evästeitä (cookies) ja vastaavia seurantatekniikoita, ellette kieltäydy, seuraaviin tarkoituksiin: {purposes}.',
  ga: 'Socraíonn agus léann {controller} fianáin (cookies) agus rianairí dá leithéid, mura ndiúltaíonn tú, chun na gcríoch seo: {purposes}.',
  hr: '{controller} pohranjuje i čita kolačiće (cookies) i slične alate za praćenje, osim ako ih odbijete, u ove svrhe: {purposes}.',
  hu: '{controller} cookie-kat (sütiket) és hasonló nyomkövetőket tárol és olvas, hacsak Ön el nem utasítja, a következő célokra: {purposes}.',
  it: '{controller} memorizza e legge cookie e strumenti di tracciamento simili, a meno che lei non rifiuti, per: {purposes}.',
  lt: '{controller} įrašo ir skaito slapukus (cookies) ir panašias sekimo priemones, nebent atsisakysite, šiais tikslais: {purposes}.',
  lv: '{controller} saglabā un lasa sīkdatnes (cookies) un līdzīgus izsekotājus, ja vien jūs neatsakāties, šādiem mērķiem: {purposes}.',
  mt: '{controller} jaħżen u jaqra cookies u għodod simili ta’ traċċar, sakemm ma tirrifjutax, għal dawn l-għanijiet: {purposes}.',
  pl: '{controller} zapisuje i odczytuje pliki cookie i podobne narzędzia śledzące, o ile nie zostaną odrzucone, w celach: {purposes}.',
  pt: '{controller} armazena e lê cookies e rastreadores semelhantes, salvo se os recusar, para: {purposes}.',
  ro: '{controller} stochează și citește cookie-uri și instrumente de urmărire similare, dacă nu refuzați, în scopuri de: {purposes}.',
  sk: '{controller} ukladá a číta súbory cookie (cookies) a podobné sledovacie prvky, ak ich neodmietnete, na tieto účely: {purposes}.',
  sl: '{controller} shranjuje in bere piškotke (cookies) in podobne sledilnike, razen če jih zavrnete, za naslednje namene: {purposes}.',
  sv: '{controller} lagrar och läser kakor (cookies) och liknande spårningstekniker, om du inte nekar, för: {purposes}.',
  nb,
  // How most Norwegian pages name the Norwegian that they are written in.
  no: nb,
  is: '{controller} vistar og les vafrakökur (cookies) og svipaða rekjara, nema þú hafnir, í eftirfarandi tilgangi: {purposes}.',
  uk: '{controller} зберігає й читає файли cookie та подібні засоби відстеження, якщо ви не відмовитеся, для таких цілей: {purposes}.',
  tr: '{controller}, siz reddetmediğiniz sürece çerezleri (cookies) ve benzer izleyicileri şu amaçlarla kaydeder ve okur: {purposes}.',
  ar: '{controller}: نحفظ ملفات تعريف الارتباط (cookies) وأدوات التتبع المماثلة ونقرؤها، ما لم ترفضوا، للأغراض التالية: {purposes}.',
  he: '{controller}: אנו שומרים וקוראים עוגיות (cookies) ואמצעי מעקב דומים, אלא אם תסרבו, למטרות אלה: {purposes}.',
}
