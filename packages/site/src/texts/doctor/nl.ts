/** Site. Doctor texts in Dutch. */
import type { DoctorTexts } from '@placet/model'

export const nl: DoctorTexts = {
  panel: {
    title: 'Toestemmingsdokter',
    leak: 'Werkt zonder toestemming',
    gap: 'Niet vermeld, of zonder effect gemarkeerd',
    setup: 'Installatie',
    advice: 'Advies',
    count: 'Bevindingen: {count}',
    advised: 'Advies: {count}',
    nothing: 'Geen bevindingen op deze pagina',
    where: 'Hier gezien',
    inPage: 'Schrijf in de pagina',
    inConfiguration: 'Schrijf in de configuratie van de site',
    inHeader: 'Voeg toe aan de Content-Security-Policy',
    copyLine: 'Kopiëren',
    copyReport: 'Rapport kopiëren',
    copied: 'Gekopieerd.',
    notCopied: 'De browser laat deze pagina niet kopiëren. Kopieer het hier met de hand:',
    again: 'Opnieuw nakijken',
    close: 'Dokter sluiten',
    fold: 'Dokter inklappen',
    unfold: 'Dokter uitklappen',
    grantedHides:
      'Er is iets aanvaard. Wat nooit werd tegengehouden, lijkt dan op wat werd vrijgegeven: kijk ook na in een privévenster, waar niemand iets heeft aanvaard.',
    inOrder: 'Zoals het nu is',
    decision: 'Beslissing',
    noDecision: 'nog geen',
    decided: '{action} ({layer})',
    notice: 'Melding',
    noticeDue: 'te tonen, voor {categories}',
    noticeClosed: 'niet getoond: gesloten zonder keuze tijdens dit bezoek; het volgende vraagt het opnieuw',
    noticeAnswered: 'niet getoond: de bezoeker heeft geantwoord, en sindsdien is niets veranderd',
    noticeNeedless: 'niet getoond: niets van wat deze site opgeeft, vraagt toestemming',
    granted: 'Aanvaard',
    denied: 'Geweigerd',
    held: 'Tegengehouden',
    nothingHeld: 'niets wacht op deze pagina',
    once: 'Eén keer getoond',
    services: 'Diensten',
    version: 'Tag',
    blocking: 'Blokkering',
    collector: 'Collector',
    asking: 'wordt gevraagd',
    there: 'antwoordt',
    away: 'antwoordt niet',
    unseen: 'Wat de dokter niet kan zien',
    unseenHttpOnly: 'Cookies die een server met HttpOnly plaatst, en die van andere sites.',
    unseenFrames: 'Wat frames van andere sites laden, en wat service workers en workers opvragen.',
    unseenHints: 'Verbindingen die een HTTP-header opent, en pixels in `noscript`.',
    unseenSockets: 'WebSocket- en WebRTC-verbindingen, die browsers niet in hun tijdlijn zetten.',
    unseenDropped: 'Verzoeken die de browser al vergeten was: {count}.',
  },
  findings: {
    'early-request': {
      title: '{service} werd bereikt voor er toestemming was',
      cause: 'De pagina laadt het zelf: {host} werd opgevraagd ({by}) terwijl niemand had toegestemd.',
      step: 'Houd het element tegen. Schrijft inline code de lader in de pagina, houd dan die code tegen.',
    },
    'early-elsewhere': {
      title: '{service} werd door code bereikt voor er toestemming was',
      cause: '{host} werd opgevraagd ({by}) en geen element van de pagina noemt het: een script dat al draait of een stijlblad deed het.',
      step: 'Zoek wat {service} start en houd het tegen; wacht in een bundel op de toestemming.',
    },
    'early-hint': {
      title: 'Een verbinding met {service} gaat open voor er toestemming is',
      cause: '`preconnect` en `dns-prefetch` bereiken {host} meteen, dat zo het adres van de bezoeker krijgt.',
      step: 'Houd ook die hint tegen, of laat hem weg.',
    },
    'not-held-script': {
      title: 'Een gemarkeerd script draait meteen',
      cause: 'De markering alleen houdt niets tegen: zonder `type="text/plain"` voert de browser een script uit zodra hij het tegenkomt.',
      step: 'Schrijf het type.',
    },
    'not-held-source': {
      title: 'Een gemarkeerde `{tag}` laadt meteen',
      cause: 'De `{attribute}` is echt: de browser vraagt hem op voor een script dat kan beletten.',
      step: 'Laat de bron wachten in een `data-`attribuut.',
    },
    'early-trace': {
      title: '{service} liet iets achter voor er toestemming was',
      cause:
        'Niemand heeft al beslist, en het staat er al. Ofwel draait {service} zonder te wachten, ofwel is dit ouder dan Placet op deze site.',
      step: 'Verbeter wat hierboven over {service} staat, wis de gegevens van de site in de browser en laad de pagina opnieuw. Wat dan terugkomt, komt van de server of van een script van de site.',
    },
    survivor: {
      title: 'Sporen van {service} staan er nog, hoewel het geweigerd is',
      cause:
        'Iets wat nog draait, schreef ze opnieuw nadat ze gewist waren, of ze staan onder een pad of domein waar deze pagina niet bij kan.',
      step: 'Houd tegen wat ze schrijft. Cookies met HttpOnly ziet en wist een pagina niet: laat de server die ze plaatst ze wissen.',
    },
    'undeclared-host': {
      title: '{host} wordt bereikt, en geen dienst noemt het',
      cause: 'De host is van iemand anders. Bezoekers weten er niet van, en geen keuze dekt het.',
      step: 'Vermeld een dienst, met alleen zijn id als de catalogus hem kent, en houd tegen wat hem laadt; of lever het bestand zelf. Kies de categorie en vul elke `…` in.',
    },
    'undeclared-trace': {
      title: 'Cookies of sleutels die niemand vermeldde: {count}',
      cause: 'Geen dienst noemt ze: bezoekers weten er niet van, en geen intrekking wist ze.',
      step: 'Voeg elk toe aan de `cookies` van de dienst die het schrijft, en vul elke `…` in.',
    },
    'unknown-name': {
      title: 'Een markering noemt `{name}`, dat deze site niet heeft',
      cause: 'Wat op een onbekende naam wacht, wacht altijd. De site heeft: {names}.',
      step: 'Schrijf de juiste naam, of voeg hem toe aan de configuratie.',
    },
    'no-name': {
      title: 'Een markering noemt niets',
      cause: 'Zonder categorie of dienst valt er niets te aanvaarden: het element wacht altijd.',
      step: 'Noem een van deze: {names}.',
    },
    'label-without-effect': {
      title: 'Een markering op `{tag}` houdt niets tegen',
      cause: 'Scripts, sjablonen en elementen met een eigen bron kunnen wachten. Wat in een ander element staat, werkt meteen.',
      step: 'Zet de inhoud in een `template`, of markeer de elementen die iets laden.',
    },
    'never-released': {
      title: 'Iets wacht en komt nooit vrij',
      cause:
        'De tag let er niet op: `data-consent` ontbreekt, of de site zegt `"markup": "placet"` en dit is de markering van een ander product.',
      step: 'Schrijf de markering zoals Placet ze leest.',
    },
    'consent-mode-late': {
      title: 'De standaard van Consent Mode komt te laat',
      cause: '`{command}` staat in `dataLayer` voor `consent default`: wat tot dan verstuurd werd, wist van geen weigering.',
      step: 'Zet de standaard voor al de rest, bovenaan in de head van de pagina.',
    },
    'consent-mode-array': {
      title: 'De standaard van Consent Mode wordt niet begrepen',
      cause: 'Hij werd als array toegevoegd. De tags van Google lezen een opdracht alleen als de `arguments` van een functie.',
      step: 'Gebruik `gtag`, bovenaan in de head van de pagina.',
    },
    'consent-mode-missing': {
      title: 'Google werd bereikt zonder standaard van Consent Mode',
      cause: '`dataLayer` bevat geen `consent default`: de tags van Google weten niet dat er iets geweigerd is.',
      step: 'Houd die tags tegen, en zet de standaard bovenaan in de head van de pagina.',
    },
    'tag-async': {
      title: 'De tag laadt met `async` of `defer`',
      cause: 'Blokkering per host houdt tegen wat na de tag komt. Terwijl de tag onderweg is, draait al de rest al.',
      step: 'Laat het attribuut weg, en zet de tag als eerste in de head.',
    },
    'tag-not-first': {
      title: 'Er kan iets werken voor de tag',
      cause: 'Blokkering per host houdt tegen wat na de tag komt, en niets wat ervoor staat.',
      step: 'Zet de tag als eerste in de head.',
    },
    'tag-twice': {
      title: 'De pagina heeft meer dan één tag',
      cause:
        'De eerste werkt; de andere kosten alleen tijd. Horen ze bij verschillende sites, dan is de keuze misschien niet die u bedoelt.',
      step: 'Houd er één. Kijk in het sjabloon, in plug-ins en in de tagbeheerder.',
    },
    'choice-twice': {
      title: 'Het toestel heeft meer dan één keuzecookie: {count}',
      cause:
        'Meestal hebben de host en zijn bovenliggende domein er elk een, omdat `domain` veranderd is. De nieuwste telt, bij gelijke stand de strengste.',
      step: 'Er lekt niets door. Beslis nog eens op deze pagina; blijft de andere staan, wis die dan in de browser.',
    },
    'origin-not-listed': {
      title: 'De configuratie vermeldt deze oorsprong niet',
      cause: 'Van {origin} neemt de collector geen bewijzen aan: beslissingen gelden op het toestel, en hun bewijzen wachten.',
      step: 'Voeg de oorsprong toe, of geef deze plek een eigen site.',
    },
    'blocked-by-policy': {
      title: 'De Content-Security-Policy van de pagina blokkeert Placet',
      cause: '`{directive}` staat het niet toe: wat geblokkeerd is, kan niet getoond, vrijgegeven of verstuurd worden.',
      step: 'Voeg toe wat ontbreekt.',
    },
    'collector-away': {
      title: 'De collector antwoordt niet',
      cause: '{collector} gaf de tag niet. Beslissingen gelden op het toestel, en hun bewijzen wachten.',
      step: 'Kijk of hij draait, of het adres klopt en of `connect-src` het toestaat.',
    },
    'part-failed': {
      title: 'Een deel van Placet kon niet geladen worden',
      cause: 'Daardoor wordt niets aanvaard; de volgende keer dat het nodig is, wordt het opnieuw geprobeerd.',
      step: 'Het netwerkvenster van de browser zegt waarom: de collector, het netwerk, het beleid van de pagina of een blokkeerder.',
    },
    'not-released': {
      title: 'Een aanvaard element kon niet vrijgegeven worden',
      cause: 'Het blijft tegengehouden. Meestal dwingt de pagina Trusted Types af en vermeldt ze het beleid `placet` niet.',
      step: 'Voeg `trusted-types placet` toe aan de Content-Security-Policy.',
    },
    'choice-not-kept': {
      title: 'Dit toestel bewaart de keuze niet',
      cause: 'De cookie of de lokale opslag kon niet geschreven worden: de keuze geldt misschien alleen op deze pagina.',
      step: 'Kijk of cookies geblokkeerd zijn, of de pagina in een afgeschermd frame staat en of `domain` in de configuratie deze host dekt.',
    },
    'record-refused': {
      title: 'De collector weigerde een bewijs',
      cause: 'Hij antwoordde met een blijvende fout. De beslissing geldt op dit toestel, en het bewijs is opzijgezet.',
      step: 'Het logboek van de collector noemt de reden. Vaak: een oorsprong die niet vermeld is, een tag die ouder is dan de configuratie.',
    },
    'other-fault': {
      title: 'Placet meldde de fout `{code}`',
      cause: 'De dokter kent ze niet.',
      step: 'Zoek ze op in de README van uw versie.',
    },
    'no-reopen-link': {
      title: 'De pagina heeft geen eigen link terug naar de keuze',
      cause: 'Daarom toont Placet zijn eigen knop aan de rand van het scherm.',
      step: 'Zet een link of knop in de voettekst; de knop aan de rand blijft dan weg.',
    },
    'language-missing': {
      title: 'De pagina zegt haar taal niet',
      cause: 'Bezoekers lezen de melding in de eerste taal van de site, `{fallback}`.',
      step: 'Zeg ze op het hoofdelement, of op de tag met `data-lang`.',
    },
    'language-not-offered': {
      title: 'De pagina is in het `{language}`, dat de site niet aanbiedt',
      cause: 'Bezoekers lezen de melding in de eerste taal van de site, `{fallback}`.',
      step: 'Voeg de taal toe, met haar teksten als Placet ze niet spreekt.',
    },
  },
}
