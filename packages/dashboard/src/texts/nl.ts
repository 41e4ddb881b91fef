/** Texts. Dutch. */
import { nl as access } from './access/nl.ts'
import { pluralFor } from './plural.ts'
import type { Texts } from './texts.ts'

const plural = pluralFor((n) => n === 1)

export const nl: Texts = {
  skip: 'Naar de inhoud',
  language: 'Taal',
  loading: 'De cijfers worden gelezen…',
  retry: 'Opnieuw proberen',
  signOut: 'Afmelden',
  signedInAs: (name) => `Aangemeld: ${name}`,

  signIn: {
    title: 'Aanmelden',
    intro: 'Om de toestemmingscijfers van uw sites te lezen.',
    submit: 'Aanmelden',
    wrong: 'De naam of het wachtwoord klopt niet.',
    ended: 'Uw sessie is afgelopen. Meld u opnieuw aan; de weergave die u bekeek, staat klaar.',
  },
  setUp: {
    title: 'Eerste ingebruikname',
    intro: 'Nog niemand heeft hier een account. Maak het eerste aan; deze pagina werkt maar één keer.',
    secret: 'Geheim voor de ingebruikname',
    secretHint: 'Het staat in de terminal waar Placet is gestart.',
    nameHint: 'De naam waarmee u zich aanmeldt.',
    passwordHint: 'Minstens 8 tekens; 15 of meer is aangeraden. Een zin is prima.',
    submit: 'Account aanmaken',
    wrongSecret: 'Dit is niet het geheim dat Placet heeft getoond. Kijk het na in de terminal.',
    done: 'Er bestaat al een account. Meld u aan.',
  },
  fields: {
    name: 'Naam',
    password: 'Wachtwoord',
    reveal: 'Wachtwoord tonen',
    empty: 'Dit veld is leeg.',
    passwordShort: (count) => `Er zijn minstens 8 tekens nodig; het zijn er ${count.text}.`,
    passwordWeak: 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
    refused: 'Deze waarde is niet aanvaard.',
  },

  failures: {
    noAnswer: 'Placet antwoordt niet. Controleer de verbinding en probeer opnieuw.',
    refused: 'Deze vraag is niet toegestaan.',
    missing: 'Deze site bestaat niet, of is niet voor u toegankelijk.',
    invalid: 'Placet heeft de vraag niet begrepen.',
    tooMany: (seconds) =>
      seconds
        ? `Te veel pogingen. Probeer opnieuw over ${plural(seconds, 'seconde', 'seconden')}.`
        : 'Te veel pogingen. Probeer later opnieuw.',
    busy: 'Placet is bezet. Probeer het zo meteen opnieuw.',
    broken: 'Er ging iets mis aan de kant van Placet.',
    said: (message) => `Antwoord van de dienst: “${message}”`,
    request: (id) => `Nummer van de vraag: ${id}`,
  },

  title: 'Toestemmingscijfers',
  site: 'Site',
  period: 'Periode',
  lastDays: (count) => plural(count, 'dag', 'dagen'),
  otherDates: 'Andere data',
  from: 'Van',
  to: 'Tot en met',
  apply: 'Toepassen',
  dateMissing: 'Kies beide data.',
  datesReversed: 'De eerste datum komt na de tweede.',
  spanNamed: (from, to, days) => (from === to ? `Op ${from}` : `Van ${from} tot en met ${to}, ${plural(days, 'dag', 'dagen')}`),
  utc: 'dagen geteld in wereldtijd (UTC)',
  refresh: 'Vernieuwen',
  readAt: (time) => `Cijfers gelezen om ${time}`,
  notOver: (day) => `${day} is nog niet voorbij: de cijfers veranderen nog.`,

  generated: 'Gegenereerde gegevens',
  generatedMeans: 'Voorbeeldsite: deze cijfers zijn gegenereerde gegevens, er is geen bezoeker geteld.',
  insteadOf: (site) => `De site “${site}” heeft in deze periode niets ontvangen. Intussen ziet u de voorbeeldsite.`,
  seeSite: (site) => `Naar “${site}”`,

  consentRate: 'Toestemmingsgraad',
  deciderRate: 'Van wie gekozen heeft',
  ofShown: (part, whole) => `${plural(part, 'akkoord', 'akkoorden')} op ${plural(whole, 'weergave', 'weergaven')}`,
  ofDecided: (part, whole) => `${plural(part, 'akkoord', 'akkoorden')} op ${plural(whole, 'keuze', 'keuzes')}`,
  notMeasured: 'Geen weergave ontvangen: de toestemmingsgraad kan niet worden berekend.',
  noLostDisplays: 'Geen verloren weergaven vastgesteld.',
  bursts: {
    leftOut: (decided, shown) =>
      `${plural(decided, 'keuze', 'keuzes')} en ${plural(shown, 'weergave', 'weergaven')} uit pieken tellen niet mee in deze cijfers.`,
    counted: (decided, shown) =>
      `${plural(decided, 'keuze', 'keuzes')} en ${plural(shown, 'weergave', 'weergaven')} uit pieken tellen mee in deze cijfers.`,
    means:
      'Een piek is wat één netwerk boven duizend per uur stuurt: een aanval, een test of een heel groot bedrijf. Alles ervan blijft als bewijs bewaard.',
    count: 'Wel meetellen',
    leaveOut: 'Niet meetellen',
  },
  lostDisplays: (count) => `Minstens ${plural(count, 'weergave is', 'weergaven zijn')} onderweg verloren, meegeteld in het totaal.`,
  lostSomeDays: (count) => `Minstens ${plural(count, 'weergave is', 'weergaven zijn')} onderweg verloren, op sommige dagen.`,
  granted: 'Toegestaan',
  denied: 'Geweigerd',
  noChoice: 'Geen keuze',
  splitAlt: (granted, denied, noChoice) => `Toegestaan ${granted}, geweigerd ${denied}, geen keuze ${noChoice}`,
  howToRead: 'Hoe leest u deze cijfers?',
  readings: [
    'Toestemmingsgraad: eerste keuzes die de categorie toestaan, gedeeld door de meldingen die bij het begin van een bezoek zijn getoond.',
    'Van wie gekozen heeft: dezelfde akkoorden, gedeeld door alle eerste keuzes; wie niet antwoordde, telt niet mee.',
    'Verloren weergaven: een weergave wordt één keer gemeld en kan onderweg verloren gaan; een keuze wordt opnieuw gestuurd tot ze aankomt. Komen er meer keuzes dan weergaven aan, dan staat het verschil hier en telt het mee in het totaal: geen enkel cijfer gaat boven 100%.',
    'Herhaalde weergaven, gewijzigde keuzes, intrekkingen en keuzes door een script worden apart geteld. Bekende bots laat de server weg.',
  ],

  rateChart: {
    title: 'Toestemmingsgraad per dag',
    means: 'Het deel van de meldingen bij het begin van een bezoek dat die dag tot een akkoord leidde.',
    alt: (from, to) => `Lijnen van de toestemmingsgraad per dag, van ${from} tot en met ${to}.`,
    line: (name, low, lowDay, high, highDay) => `${name}: tussen ${low} (${lowDay}) en ${high} (${highDay}).`,
    noLine: (name) => `${name}: geen enkele dag gemeten.`,
    gaps: (count) => `${plural(count, 'dag', 'dagen')} zonder weergaven: de lijn breekt af, het is geen 0%.`,
    lost: (count) =>
      `${plural(count, 'dag', 'dagen')} met een cirkel: er kwamen meer keuzes dan weergaven aan, de echte toestemmingsgraad ligt lager.`,
    lostOfDay: (count) => `+${count.text} verloren`,
  },
  dayChart: {
    title: 'Weergaven en keuzes per dag',
    means: 'Elke balk telt de meldingen bij het begin van een bezoek, gerangschikt naar antwoord; het lege deel bleef onbeantwoord.',
    alt: (from, to, shown, decided) =>
      `Balken per dag, van ${from} tot en met ${to}: in totaal ${plural(shown, 'weergave', 'weergaven')} en ${plural(decided, 'eerste keuze', 'eerste keuzes')}.`,
  },
  wholePeriod: 'Hele periode',
  openTable: 'De cijfers dag per dag bekijken',
  tableOf: (title) => `${title}, tabel`,
  day: 'Dag (UTC)',
  today: 'loopt nog',

  outcomes: {
    title: 'Wat er van de melding werd',
    of: (part, whole) => `${part} op ${whole}`,
    share: (rate, whole) => `${rate} van ${whole}`,
    shown: { name: 'Getoond', means: 'Meldingen getoond bij het begin van een bezoek.' },
    decided: { name: 'Gekozen', means: 'Eerste keuzes, wat het antwoord ook was.' },
    accepted: { name: 'Alles aanvaard', means: 'In één keer alles toegestaan.' },
    rejected: { name: 'Alles geweigerd', means: 'In één keer alles geweigerd.' },
    saved: { name: 'In detail gekozen', means: 'Een keuze per categorie, bewaard.' },
    closed: { name: 'Gesloten', means: 'Gesloten zonder keuze: niets is toegestaan.' },
    ignored: { name: 'Onbeantwoord', means: 'Getoond, min gesloten, min gekozen; nooit minder dan 0.' },
    lost: {
      name: 'Verloren weergaven',
      means: 'Meer keuzes dan weergaven ontvangen, dag per dag: minstens zoveel zijn er verloren gegaan.',
    },
  },
  apart: {
    title: 'Apart geteld',
    intro: 'Deze cijfers tellen in geen enkel percentage mee.',
    shownAgain: { name: 'Opnieuw getoond', means: 'Nog eens getoond tijdens een bezoek dat al begonnen was.' },
    changed: { name: 'Gewijzigde keuzes', means: 'Latere keuzes van dezelfde bezoeker, zonder intrekkingen.' },
    withdrawn: { name: 'Ingetrokken', means: 'Bezoekers die terugkwamen en alles introkken.' },
    byScript: { name: 'Door een script', means: 'Keuzes gezet door de code van de site, niet met een knop.' },
  },

  breakdown: {
    languages: 'Per taal',
    language: 'Taal',
    devices: 'Per toestel',
    device: 'Toestel',
    means: (threshold) => `Een groep van minder dan ${threshold.text} wordt niet uitgesplitst, zodat niemand erin te herkennen is.`,
    fewer: (threshold) => `minder dan ${threshold.text}`,
    none: 'Niets in deze periode.',
    names: { phone: 'Telefoon', tablet: 'Tablet', desktop: 'Computer', other: 'Ander' },
  },

  exports: {
    title: 'De cijfers meenemen',
    days: 'Cijfers per dag (CSV)',
    daysMeans: 'De cijfers van deze pagina, één dag per regel.',
    recordsCsv: 'Registraties (CSV)',
    recordsNdjson: 'Registraties (NDJSON)',
    recordsMeans: 'De bewijzen van toestemming, één per regel. Ze bevatten identificatoren van bezoekers: bewaar ze veilig.',
  },

  empty: {
    title: 'Niets in deze periode',
    intro: 'Er is geen weergave en geen keuze aangekomen. Zo ziet u de eerste:',
    steps: [
      'Ga na of de regel van Placet op de pagina’s van de site staat: “placet build” toont hem.',
      'Open de site in een privévenster: de melding verschijnt. Beantwoord ze.',
      'Kom terug en vernieuw: de cijfers komen meteen aan.',
    ],
    longer: 'De laatste 90 dagen bekijken',
    seeSample: 'Naar de voorbeeldsite (gegenereerde gegevens)',
    noSite: 'Er is geen site ingesteld. Voeg een sitebestand toe aan de map met sites en vernieuw.',
  },

  access,
}
