/** Site. Texts of signals: that a browser's privacy signal was heard. Shown where a site honours it. */
import type { Texts } from '@placet/model'

const nb =
  'Nettleseren din ber om at opplysningene dine verken selges eller deles (Global Privacy Control). Det er registrert. Fortsatt avslått, med mindre du velger noe annet her: {categories}.'

/** In every language that Placet speaks by itself. Names of categories stand as they are, wherever a language would bend them. */
export const heardTexts: Texts = {
  fr: 'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control)\u00a0: c’est entendu. Reste refusé, sauf choix contraire de votre part ici\u00a0: {categories}.',
  nl: 'Uw browser vraagt om uw gegevens niet te verkopen of te delen (Global Privacy Control). Dat is gehoord: {categories} blijft geweigerd, tenzij u hier anders kiest.',
  en: 'Your browser asks that your data be neither sold nor shared (Global Privacy Control). It was heard: {categories} stays refused unless you choose otherwise here.',
  de: 'Ihr Browser bittet darum, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Das wurde gehört: {categories} bleibt abgelehnt, solange Sie hier nichts anderes wählen.',
  bg: 'Браузърът Ви иска данните Ви да не се продават и да не се споделят (Global Privacy Control). Това е отчетено. Остава отказано, освен ако тук не изберете друго: {categories}.',
  cs: 'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Bereme to na vědomí. Odmítnuto zůstává, pokud zde nezvolíte jinak: {categories}.',
  da: 'Din browser beder om, at dine data hverken sælges eller deles (Global Privacy Control). Det er registreret. Fortsat afvist, medmindre du vælger andet her: {categories}.',
  el: 'Το πρόγραμμα περιήγησής σας ζητά να μην πωλούνται ούτε να κοινοποιούνται τα δεδομένα σας (Global Privacy Control). Το λάβαμε υπόψη. Παραμένει σε απόρριψη, εκτός αν επιλέξετε διαφορετικά εδώ: {categories}.',
  es: 'Su navegador pide que sus datos no se vendan ni se compartan (Global Privacy Control). Lo tenemos en cuenta. Sigue rechazado, salvo que aquí elija otra cosa: {categories}.',
  et: 'Teie brauser palub, et teie andmeid ei müüdaks ega jagataks (Global Privacy Control). Seda on arvesse võetud. Jääb keelatuks, kui te siin teisiti ei vali: {categories}.',
  fi: 'Selaimenne pyytää, ettei tietojanne myydä eikä jaeta (Global Privacy Control). Pyyntö on huomioitu. Pysyy hylättynä, ellette valitse tässä toisin: {categories}.',
  ga: 'Iarrann do bhrabhsálaí nach ndíolfar ná nach roinnfear do chuid sonraí (Global Privacy Control). Tugadh aird air sin. Fanann sé diúltaithe mura roghnaíonn tú a mhalairt anseo: {categories}.',
  hr: 'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele (Global Privacy Control). To je uzeto u obzir. Ostaje odbijeno, osim ako ovdje ne odaberete drukčije: {categories}.',
  hu: 'Böngészője azt kéri, hogy adatait ne adják el és ne osszák meg (Global Privacy Control). Ezt figyelembe vettük. Elutasítva marad, hacsak itt másként nem dönt: {categories}.',
  it: 'Il suo browser chiede che i suoi dati non siano né venduti né condivisi (Global Privacy Control). Ne teniamo conto. Resta rifiutato, a meno che qui lei non scelga altrimenti: {categories}.',
  lt: 'Jūsų naršyklė prašo, kad jūsų duomenys nebūtų nei parduodami, nei dalijami (Global Privacy Control). Į tai atsižvelgta. Lieka atmesta, nebent čia pasirinksite kitaip: {categories}.',
  lv: 'Jūsu pārlūkprogramma lūdz jūsu datus nepārdot un nekopīgot (Global Privacy Control). Tas ir ņemts vērā. Paliek noraidīts, ja vien šeit neizvēlaties citādi: {categories}.',
  mt: 'Il-browser tiegħek jitlob li d-data tiegħek la tinbiegħ u lanqas tinqasam (Global Privacy Control). Dan tqies. Jibqa’ rrifjutat, sakemm ma tagħżilx mod ieħor hawn: {categories}.',
  pl: 'Przeglądarka prosi, aby danych nie sprzedawać ani nie udostępniać (Global Privacy Control). Zostało to uwzględnione. Pozostaje odrzucone, chyba że tutaj zapadnie inny wybór: {categories}.',
  pt: 'O seu navegador pede que os seus dados não sejam vendidos nem partilhados (Global Privacy Control). O pedido foi tido em conta. Continua recusado, salvo se aqui escolher o contrário: {categories}.',
  ro: 'Browserul dumneavoastră cere ca datele dumneavoastră să nu fie nici vândute, nici partajate (Global Privacy Control). Am ținut cont de aceasta. Rămâne refuzat, dacă nu alegeți altfel aici: {categories}.',
  sk: 'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Berieme to na vedomie. Odmietnuté zostáva, ak tu nezvolíte inak: {categories}.',
  sl: 'Vaš brskalnik prosi, naj se vaši podatki ne prodajajo in ne delijo (Global Privacy Control). To smo upoštevali. Ostaja zavrnjeno, razen če tukaj izberete drugače: {categories}.',
  sv: 'Din webbläsare ber att dina uppgifter varken säljs eller delas (Global Privacy Control). Det har noterats. Förblir nekat, om du inte väljer annat här: {categories}.',
  nb,
  // How most Norwegian pages name the Norwegian that they are written in.
  no: nb,
  is: 'Vafrinn þinn biður um að gögn þín séu hvorki seld né þeim deilt (Global Privacy Control). Tekið hefur verið tillit til þess. Er áfram hafnað nema þú veljir annað hér: {categories}.',
  uk: 'Ваш браузер просить не продавати й не передавати ваші дані іншим (Global Privacy Control). Це враховано. Залишається відхиленим, якщо ви не виберете інше тут: {categories}.',
  tr: 'Tarayıcınız verilerinizin satılmamasını ve paylaşılmamasını istiyor (Global Privacy Control). Bu dikkate alındı. Burada başka bir seçim yapmadığınız sürece reddedilmiş kalır: {categories}.',
  ar: 'يطلب متصفحكم عدم بيع بياناتكم وعدم مشاركتها (Global Privacy Control). وقد أُخذ ذلك في الحسبان. ويبقى مرفوضًا ما لم تختاروا غير ذلك هنا: {categories}.',
  he: 'הדפדפן שלכם מבקש שהנתונים שלכם לא יימכרו ולא ישותפו (Global Privacy Control). הבקשה נקלטה. נשאר דחוי, אלא אם תבחרו כאן אחרת: {categories}.',
}
