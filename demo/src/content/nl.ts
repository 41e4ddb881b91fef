/** Demo. Content in Dutch, as it is written in Belgium. */
import type { SiteContent } from './site-content.ts'

export const nl: SiteContent = {
  language: 'nl',
  locale: 'nl-BE',
  gigabyte: 'GB',
  perMonth: '{price} per maand',
  fromPerMonth: 'vanaf {price} per maand',
  free: 'gratis',
  withoutVat: 'Prijzen per maand, zonder btw. Geen looptijd: u vertrekt op het einde van de lopende maand.',
  header: { skip: 'Naar de inhoud', menu: 'Hoofdmenu', languages: 'Talen', home: 'Sertius, startpagina' },
  pageNames: { home: 'Start', hosting: 'Managed hosting', cloud: 'Cloud', contact: 'Contact', privacy: 'Privacy' },
  footer: {
    tagline: 'Managed hosting en cloud, uit Namen.',
    site: 'Deze site',
    reach: 'Bereik ons',
    cookies: 'Cookies',
    unmeasured: 'Deze pagina wordt niet gemeten: er draait geen enkel meetinstrument.',
    demo: 'Dit is een demosite: u kunt er niets bestellen en het aanbod is verzonnen.',
  },
  activity: {
    title: 'Wat deze pagina net deed',
    untouched: {
      undecided: 'Er gebeurde niets vóór uw keuze',
      refused: 'Er gebeurde niets: u hebt geweigerd',
      granted: 'Er is nog niets gebeurd',
    },
    moved: {
      undecided: { one: '{n} item, zonder bewaarde keuze', other: '{n} items, zonder bewaarde keuze' },
      granted: { one: '{n} item, met uw toestemming', other: '{n} items, met uw toestemming' },
      earlier: { one: '{n} item van een vorig bezoek', other: '{n} items van een vorig bezoek' },
    },
    services: 'Diensten waarover u beslist',
    necessary: 'Strikt noodzakelijk',
    kinds: { cookie: 'cookie', local: 'lokale opslag', session: 'sessieopslag', request: 'verzoek' },
    gone: 'gewist',
    earlier: 'was er al',
    times: '{n} keer',
    withoutScripts: 'Zonder JavaScript draait op deze pagina geen enkele dienst.',
    note: 'Dit paneel kijkt toe en bewaart niets.',
  },
  home: {
    documentTitle: 'Managed hosting en cloud in België',
    description:
      'Sertius host en onderhoudt websites, webshops en toepassingen van kmo’s en bureaus, in twee serverzalen bij Namen. Updates, back-ups en hulp inbegrepen.',
    heading: 'Uw site woont hier, in België.',
    lead: 'Wij hosten en onderhouden websites, webshops en toepassingen van kmo’s, verenigingen en bureaus. Twee serverzalen bij Namen, een team ter plaatse. Loopt er iets mis, dan neemt er iemand op.',
    toPlans: 'Bekijk de formules',
    toContact: 'Praat met ons team',
    night: {
      title: 'Een nacht bij Sertius',
      text: 'Op een site moet iemand passen, net als op een huis. Dit gebeurt er terwijl u slaapt, elke nacht en zonder meerprijs.',
      hours: [
        {
          time: '22:30',
          title: 'We proberen uit',
          text: 'Beveiligingsupdates komen eerst op een kopie van uw site, nooit meteen op de echte.',
        },
        {
          time: '01:00',
          title: 'We kopiëren',
          text: 'Van bestanden, databanken en mail maken we een back-up, versleuteld in de tweede zaal.',
        },
        {
          time: '03:15',
          title: 'We voeren door',
          text: 'Hield de kopie stand, dan krijgt de echte site de update. Zo niet, dan kijkt er ’s ochtends een technicus naar.',
        },
        {
          time: '04:30',
          title: 'We controleren',
          text: 'Eén site, door het lot gekozen, zetten we volledig terug: een back-up die niemand uitprobeert, is er geen.',
        },
        { time: '07:00', title: 'We schrijven', text: 'Alleen als er iets te melden valt. De meeste ochtenden hoort u niets van ons.' },
      ],
    },
    ways: {
      title: 'Twee manieren om in te trekken',
      hosting: {
        title: 'Managed hosting',
        text: 'U zorgt voor de site, wij voor de server: updates, back-ups, certificaten, mail en iemand om mee te praten.',
        link: 'Vergelijk de formules',
      },
      cloud: {
        title: 'Cloud',
        text: 'U beheert, wij leveren: virtuele servers binnen een minuut, een privénetwerk en objectopslag, afgerekend per uur.',
        link: 'Bekijk de servers',
      },
    },
    promises: {
      title: 'Wat we beloven',
      list: [
        {
          title: '99,95% beschikbaar',
          text: 'Dat is hooguit 22 minuten onderbreking per maand. Halen we dat niet, dan krijgt u een deel van de factuur terug, zonder dat u erom hoeft te vragen.',
        },
        { title: '30 minuten, dag en nacht', text: 'Zo snel is een technicus aan het werk wanneer uw site niet meer antwoordt.' },
        {
          title: 'Uw gegevens blijven in België',
          text: 'Twee zalen op 18 km van elkaar, in Namen en Gembloers. Ook de back-ups verlaten de provincie niet.',
        },
        {
          title: 'De deur blijft open',
          text: 'U zit nergens aan vast. Vertrekt u, dan krijgt u bestanden, databanken en mail mee in gangbare formaten.',
        },
      ],
    },
    visit: {
      title: 'Kom even binnen kijken',
      text: 'Een minuut rondleiding in onze twee zalen: de gangen, de noodstroom, de wachtpost. De video staat bij FilmHub, een externe dienst, en wacht dus op uw toestemming.',
      frameTitle: 'Video: een rondleiding in onze serverzalen',
    },
    closing: {
      title: 'Een vraag voor u intrekt?',
      text: 'Beschrijf uw site in twee regels. U krijgt antwoord van een technicus, geen verkooppraatje.',
    },
  },
  hosting: {
    documentTitle: 'Managed hosting',
    description:
      'Drie formules voor managed hosting in België, van € 9,90 tot € 69 per maand: updates, back-ups, mail, certificaten en hulp inbegrepen.',
    heading: 'Hosting waar u niet aan hoeft te denken',
    lead: 'WordPress, Drupal, PrestaShop, Symfony, Node.js of een paar eenvoudige pagina’s: wij installeren, bewaken en herstellen. U houdt de sleutels.',
    plansTitle: 'De formules',
    plans: {
      studio: { name: 'Studio', forWhom: 'Voor een zelfstandige, een vereniging, een eerste site.', extra: 'Hulp via mail' },
      house: { name: 'Huis', forWhom: 'Voor een kmo, een webshop, meerdere merken.', extra: 'Een testkopie om op te proberen' },
      quarter: {
        name: 'Wijk',
        forWhom: 'Voor een bureau of een site met veel bezoekers.',
        extra: '4 cores en 8 GB geheugen, alleen voor u',
      },
    },
    planFacts: {
      sites: { one: '{n} site', other: '{n} sites' },
      storage: '{n} GB op NVMe',
      mailboxes: '{n} mailboxen',
      backups: 'Back-ups {n} dagen bewaard',
    },
    choose: 'Kies {plan}',
    included: {
      title: 'Inbegrepen in elke formule',
      list: [
        { title: 'Geteste updates', text: 'Systeem, PHP en gangbare plug-ins, eerst op een kopie.' },
        {
          title: 'Elke nacht een back-up',
          text: 'Versleuteld, in de andere zaal. U zet één bestand of de hele site terug met één klik.',
        },
        { title: 'TLS-certificaten', text: 'Geplaatst en vernieuwd zonder dat u eraan hoeft te denken.' },
        { title: 'Mail met spamfilter', text: 'IMAP en webmail, met SPF, DKIM en DMARC al ingesteld.' },
        { title: 'Bewaking dag en nacht', text: 'Elke minuut roepen we uw site op; ook ’s nachts is er iemand van wacht.' },
        { title: 'Uw gereedschap', text: 'SSH, SFTP, Git, Composer, WP-CLI en toegang tot de databank.' },
        { title: 'Een domeinnaam', text: 'Een .be, .eu of .com, het eerste jaar gratis en op uw naam geregistreerd.' },
        { title: 'Iemand aan de lijn', text: 'In het Nederlands, Frans, Engels of Duits, op werkdagen van 8.30 tot 18 uur.' },
      ],
    },
    move: {
      title: 'Wij dragen de dozen',
      steps: [
        {
          title: 'U geeft ons de sleutels',
          text: 'Toegang tot uw huidige hosting volstaat. Wij maken de inventaris: sites, databanken, adressen, doorverwijzingen.',
        },
        {
          title: 'Wij kopiëren, u kijkt na',
          text: 'De site draait bij ons op een tijdelijk adres. U controleert rustig, de oude blijft online.',
        },
        {
          title: 'Wij schakelen over',
          text: 'Op de dag en het uur die u passen, meestal in minder dan vijf minuten. De verhuizing is gratis.',
        },
      ],
    },
  },
  cloud: {
    documentTitle: 'Cloud',
    description:
      'Virtuele servers in België, afgerekend per uur met een maximum per maand, vanaf € 14: privénetwerk, objectopslag, snapshots, OpenStack-API.',
    heading: 'Servers op maat van het werk',
    lead: 'Een server is klaar in een minuut, groeit met één herstart en gaat terug wanneer u hem niet meer nodig hebt. Elk uur telt, maar nooit meer dan een maand.',
    sizes: {
      title: 'Virtuele servers',
      text: 'AMD EPYC-processoren, NVMe-schijven in drie kopieën, 1 Gbit/s en verkeer inbegrepen. Debian, Ubuntu, AlmaLinux of uw eigen image.',
      size: 'Maat',
      cores: 'Cores',
      memory: 'Geheugen',
      storage: 'Schijf',
      hour: 'Per uur',
      month: 'Per maand, ten hoogste',
    },
    extras: {
      title: 'Voeg toe wat u nodig hebt',
      extra: 'Optie',
      price: 'Per maand',
      list: {
        volume: 'Extra volume, per 100 GB',
        snapshot: 'Dagelijkse snapshots, per 100 GB',
        objects: 'S3-compatibele objectopslag, per 100 GB',
        balancer: 'Load balancer',
        address: 'Publiek IPv4-adres (IPv6 is inbegrepen)',
        network: 'Privénetwerk tussen uw servers',
      },
    },
    centre: {
      title: 'Twee zalen, achttien kilometer',
      text: 'In Namen draait het, in Gembloers ligt de kopie. Twee glasvezels verbinden de zalen en kruisen elkaar nergens.',
      facts: [
        {
          title: 'Stroom',
          text: 'Twee aanvoerlijnen, dubbel uitgevoerde UPS, een generator die elke maand wordt getest en brandstof voor 48 uur.',
        },
        { title: 'Koeling', text: 'Tien van de twaalf maanden met buitenlucht. De restwarmte verwarmt onze kantoren.' },
        { title: 'Toegang', text: 'Sas, badge en camera. Alleen wie van wacht is komt binnen, en elk bezoek wordt genoteerd.' },
        { title: 'Veiligheid', text: 'Onze eisen en beheersnormen zijn geïnspireerd op ISO 27001. We zijn gecertificeerd sinds 2011.' },
      ],
    },
    tools: {
      title: 'Bedien het zoals u wilt',
      text: 'Een webconsole om te kijken, een API die met OpenStack overweg kan en een Terraform-provider om te automatiseren. Rechten geeft u per persoon en per project, en elke handeling laat een spoor na dat u kunt nalezen.',
    },
  },
  agreement: {
    title: 'Het serviceniveau, in gewone woorden',
    text: 'Het geldt voor alle formules en staat zo in het contract.',
    promises: [
      { title: 'Beschikbaarheid', text: '99,95% per kalendermaand, elke minuut gemeten van buiten ons netwerk.' },
      {
        title: 'Panne: niets antwoordt nog',
        text: 'Binnen 30 minuten is een technicus aan het werk, 24 uur op 24, en u krijgt elk uur bericht.',
      },
      { title: 'Hinder: iets gaat niet goed', text: 'Een eerste bruikbaar antwoord binnen 2 uur, op werkdagen van 8.30 tot 18 uur.' },
      { title: 'Vraag', text: 'Dezelfde dag antwoord als ze vóór 15 uur binnenkomt.' },
      { title: 'Gepland onderhoud', text: 'Vijf werkdagen vooraf aangekondigd, tussen 1 en 5 uur ’s nachts.' },
    ],
    creditsTitle: 'Wat u terugkrijgt',
    below: 'minder dan {percent}',
    availability: 'Beschikbaarheid die maand',
    back: 'Deel van de maandprijs terug',
  },
  questions: {
    title: 'Veelgestelde vragen',
    home: [
      {
        question: 'Wie neemt op als ik bel?',
        answer:
          'Een van de technici die voor de servers zorgen. Er zit geen callcenter tussen, en ieder van ons spreekt minstens twee talen van deze site.',
      },
      {
        question: 'Waar zijn mijn gegevens precies?',
        answer: 'In onze zalen in Namen en Gembloers, en nergens anders. Onze back-ups staan er ook.',
      },
      {
        question: 'Kan ik van formule veranderen?',
        answer: 'Ja, op elk moment en zonder de site te verhuizen. Het verschil rekenen we op de dag na.',
      },
      {
        question: 'En als ik wil vertrekken?',
        answer: 'U krijgt een volledig archief en wij helpen uw volgende hostingbedrijf om het over te nemen. Er zijn geen uitstapkosten.',
      },
    ],
    hosting: [
      {
        question: 'Welke PHP-versies biedt u aan?',
        answer: 'Alle versies die het PHP-team nog onderhoudt. U kiest de versie per site en kunt de volgende op een kopie uitproberen.',
      },
      {
        question: 'Mijn WordPress-plug-in wordt niet meer onderhouden. Wat nu?',
        answer: 'Zodra er een lek bekend is, waarschuwen we u en stellen we een vervanger voor. Zonder uw akkoord verwijderen we niets.',
      },
      {
        question: 'Wat als ik te weinig ruimte heb?',
        answer: 'Bij 80% krijgt u bericht. De site blijft draaien; daarna bekijken we samen: opruimen of een grotere formule.',
      },
      {
        question: 'Host u ook wat mijn bureau heeft gebouwd?',
        answer: 'Natuurlijk. Uw bureau krijgt een eigen toegang, beperkt tot wat het nodig heeft, en u kunt die zelf intrekken.',
      },
    ],
    cloud: [
      {
        question: 'Betaal ik voor een server die uit staat?',
        answer: 'Alleen voor de schijf, aan de prijs van een volume. Geef de server terug en de teller stopt na het begonnen uur.',
      },
      {
        question: 'Kan ik een server groter maken?',
        answer: 'Ja, met een herstart van minder dan een minuut. Kleiner kan ook, zolang de schijf even groot blijft.',
      },
      {
        question: 'Is het verkeer beperkt?',
        answer: 'Nee. Boven 20 TB per maand op één server bellen we u om een oplossing te zoeken die houdbaar is.',
      },
      {
        question: 'Kunnen mijn servers in beide zalen draaien?',
        answer: 'Ja. U kiest de zaal wanneer u de server aanmaakt; het privénetwerk verbindt de twee zonder dat u iets instelt.',
      },
    ],
  },
  contact: {
    documentTitle: 'Contact',
    description:
      'Schrijf naar Sertius of bel ons in Namen: iemand van het technische team antwoordt, in het Nederlands, Frans, Engels of Duits.',
    heading: 'Laten we over uw site praten',
    lead: 'Schrijf zoals u met een buur zou praten die er iets van kent. Alle velden zijn nodig.',
    fields: { name: 'Uw naam', email: 'Uw e-mailadres', subject: 'Onderwerp', message: 'Uw bericht' },
    subjects: { hosting: 'Managed hosting', cloud: 'Cloud', support: 'Technische hulp', other: 'Iets anders' },
    hints: { email: 'Alleen om u te antwoorden.', message: 'Het adres van uw site en wat u zoekt, volstaan.' },
    send: 'Versturen',
    errors: {
      titlePrefix: 'Fout: ',
      title: 'Het bericht is niet vertrokken. Dit moet u nog verbeteren:',
      name: 'Vul uw naam in.',
      email: 'Vul een volledig e-mailadres in, bijvoorbeeld naam@voorbeeld.be.',
      subject: 'Kies een onderwerp.',
      message: 'Schrijf enkele woorden, minstens tien tekens.',
    },
    sent: {
      title: 'Dank u. Uw bericht is nergens heen gegaan.',
      text: 'Deze site is een demo: het formulier was goed ingevuld, maar er is niets verstuurd of bewaard. Op de echte site zou een technicus u nog dezelfde dag antwoorden.',
      again: 'Terug naar het formulier',
    },
    reach: {
      title: 'Rechtstreeks',
      sales: 'Voor u bestelt',
      support: 'Al klant',
      phone: 'Telefoon',
      address: 'Adres',
      country: 'België',
    },
    hours: {
      title: 'Wanneer',
      list: [
        { title: 'Maandag tot vrijdag', text: 'van 8.30 tot 18 uur' },
        { title: 'Pannes', text: 'dag en nacht, via de wachtlijn in uw contract' },
      ],
    },
  },
  privacy: {
    description: 'Welke gegevens Sertius verzamelt, waarom, hoelang, en hoe u er de controle over houdt. De cookielijst wordt bijgehouden.',
    contents: 'Inhoud',
    inForce: 'Versie {version}, van kracht sinds {date}.',
    corrections: {
      one: '{n} punt verbeterd ten opzichte van de vroegere tekst',
      other: '{n} punten verbeterd ten opzichte van de vroegere tekst',
    },
    withoutScripts:
      'Met JavaScript verschijnen hier de volledige cookielijst en uw keuzes. Zonder JavaScript draait geen enkele dienst die uw toestemming vraagt.',
  },
  notFound: {
    documentTitle: 'Pagina niet gevonden',
    description: 'Deze pagina bestaat niet of niet meer.',
    heading: 'Op dit adres woont niemand',
    lead: 'De pagina die u zoekt is verhuisd, of heeft hier nooit gewoond.',
    links: 'Waar nu heen',
  },
  player: {
    title: 'Een rondleiding in onze zalen',
    play: 'Video afspelen',
    pause: 'Pauzeren',
    scenes: ['De ingang en het sas', 'De gangen van de zaal in Namen', 'De noodstroom', 'De wachtpost'],
  },
}
