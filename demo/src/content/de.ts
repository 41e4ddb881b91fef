/** Demo. Content in German. */
import type { SiteContent } from './site-content.ts'

export const de: SiteContent = {
  language: 'de',
  locale: 'de-DE',
  gigabyte: 'GB',
  perMonth: '{price} im Monat',
  fromPerMonth: 'ab {price} im Monat',
  free: 'kostenlos',
  withoutVat: 'Preise pro Monat, ohne MwSt. Keine Mindestlaufzeit: Sie gehen zum Ende des laufenden Monats.',
  header: { skip: 'Zum Inhalt', menu: 'Hauptmenü', languages: 'Sprachen', home: 'Sertius, Startseite' },
  pageNames: { home: 'Start', hosting: 'Managed Hosting', cloud: 'Cloud', contact: 'Kontakt', privacy: 'Datenschutz' },
  footer: {
    tagline: 'Managed Hosting und Cloud aus Namur.',
    site: 'Die Website',
    reach: 'So erreichen Sie uns',
    cookies: 'Cookies',
    unmeasured: 'Diese Seite wird nicht gemessen: Es läuft kein Analysewerkzeug.',
    demo: 'Dies ist eine Demo-Website: Hier lässt sich nichts bestellen, die Angebote sind erfunden.',
  },
  activity: {
    title: 'Was diese Seite gerade getan hat',
    untouched: {
      undecided: 'Vor Ihrer Wahl ist nichts passiert',
      refused: 'Nichts ist passiert: Sie haben abgelehnt',
      granted: 'Noch ist nichts passiert',
    },
    moved: {
      undecided: { one: '{n} Eintrag, ohne gespeicherte Wahl', other: '{n} Einträge, ohne gespeicherte Wahl' },
      granted: { one: '{n} Eintrag, mit Ihrer Einwilligung', other: '{n} Einträge, mit Ihrer Einwilligung' },
      earlier: { one: '{n} Eintrag von einem früheren Besuch', other: '{n} Einträge von einem früheren Besuch' },
    },
    services: 'Dienste, über die Sie entscheiden',
    necessary: 'Unbedingt erforderlich',
    kinds: { cookie: 'Cookie', local: 'lokaler Speicher', session: 'Sitzungsspeicher', request: 'Anfrage' },
    gone: 'gelöscht',
    earlier: 'war schon da',
    times: '{n}-mal',
    withoutScripts: 'Ohne JavaScript läuft auf dieser Seite kein Dienst.',
    note: 'Dieses Feld schaut nur zu und speichert nichts.',
  },
  home: {
    documentTitle: 'Managed Hosting und Cloud in Belgien',
    description:
      'Sertius betreibt und pflegt Websites, Shops und Anwendungen kleiner Unternehmen und Agenturen, in zwei Serverräumen bei Namur. Updates, Backups und Hilfe inbegriffen.',
    heading: 'Ihre Website wohnt hier, in Belgien.',
    lead: 'Wir betreiben und pflegen Websites, Shops und Anwendungen für kleine Unternehmen, Vereine und Agenturen. Zwei Serverräume bei Namur, ein Team vor Ort. Wenn es klemmt, geht jemand ans Telefon.',
    toPlans: 'Tarife ansehen',
    toContact: 'Mit dem Team sprechen',
    night: {
      title: 'Eine Nacht bei Sertius',
      text: 'Eine Website will gehütet sein wie ein Haus. Das geschieht, während Sie schlafen: jede Nacht und ohne Aufpreis.',
      hours: [
        {
          time: '22:30',
          title: 'Wir probieren',
          text: 'Sicherheitsupdates kommen zuerst auf eine Kopie Ihrer Website, nie gleich auf das Original.',
        },
        {
          time: '01:00',
          title: 'Wir sichern',
          text: 'Dateien, Datenbanken und E-Mails werden gesichert und verschlüsselt im zweiten Raum abgelegt.',
        },
        {
          time: '03:15',
          title: 'Wir spielen ein',
          text: 'Hat die Kopie gehalten, bekommt das Original das Update. Wenn nicht, schaut es sich morgens ein Techniker an.',
        },
        {
          time: '04:30',
          title: 'Wir prüfen',
          text: 'Eine ausgeloste Website wird vollständig wiederhergestellt: Ein Backup, das niemand probiert, ist keines.',
        },
        {
          time: '07:00',
          title: 'Wir schreiben',
          text: 'Aber nur, wenn es etwas zu sagen gibt. An den meisten Tagen hören Sie nichts von uns.',
        },
      ],
    },
    ways: {
      title: 'Zwei Arten einzuziehen',
      hosting: {
        title: 'Managed Hosting',
        text: 'Sie kümmern sich um die Website, wir um den Server: Updates, Backups, Zertifikate, E-Mail und jemand, mit dem man reden kann.',
        link: 'Tarife vergleichen',
      },
      cloud: {
        title: 'Cloud',
        text: 'Sie verwalten, wir liefern: virtuelle Server in einer Minute, privates Netz und Objektspeicher, nach Stunden abgerechnet.',
        link: 'Server ansehen',
      },
    },
    promises: {
      title: 'Was wir zusagen',
      list: [
        {
          title: '99,95 % Verfügbarkeit',
          text: 'Das sind höchstens 22 Minuten Ausfall im Monat. Gelingt uns das nicht, erhalten Sie unaufgefordert einen Teil der Rechnung zurück.',
        },
        { title: '30 Minuten, Tag und Nacht', text: 'So schnell ist ein Techniker an der Arbeit, wenn Ihre Website nicht mehr antwortet.' },
        {
          title: 'Ihre Daten bleiben in Belgien',
          text: 'Zwei Räume, 18 km voneinander entfernt, in Namur und Gembloux. Auch die Backups verlassen die Provinz nicht.',
        },
        {
          title: 'Die Tür bleibt offen',
          text: 'Es gibt keine Mindestlaufzeit. Wenn Sie gehen, nehmen Sie Dateien, Datenbanken und E-Mails in gängigen Formaten mit.',
        },
      ],
    },
    visit: {
      title: 'Sehen Sie sich um',
      text: 'Eine Minute Rundgang durch unsere beiden Räume: die Gänge, die Notstromversorgung, der Bereitschaftsplatz. Das Video liegt bei FilmHub, einem externen Dienst, und wartet deshalb auf Ihre Einwilligung.',
      frameTitle: 'Video: Rundgang durch unsere Serverräume',
    },
    closing: {
      title: 'Noch eine Frage vor dem Einzug?',
      text: 'Beschreiben Sie uns Ihre Website in zwei Zeilen. Es antwortet ein Techniker, kein Verkaufsgespräch.',
    },
  },
  hosting: {
    documentTitle: 'Managed Hosting',
    description:
      'Drei Tarife für Managed Hosting in Belgien, von 9,90 € bis 69 € im Monat: Updates, Backups, E-Mail, Zertifikate und Hilfe inbegriffen.',
    heading: 'Hosting, um das Sie sich nicht kümmern müssen',
    lead: 'WordPress, Drupal, PrestaShop, Symfony, Node.js oder ein paar einfache Seiten: Wir richten ein, überwachen und reparieren. Die Schlüssel behalten Sie.',
    plansTitle: 'Die Tarife',
    plans: {
      studio: { name: 'Studio', forWhom: 'Für Selbstständige, Vereine, die erste Website.', extra: 'Hilfe per E-Mail' },
      house: { name: 'Haus', forWhom: 'Für kleine Unternehmen, Onlineshops, mehrere Marken.', extra: 'Arbeitskopie zum Ausprobieren' },
      quarter: {
        name: 'Viertel',
        forWhom: 'Für Agenturen und Websites mit viel Besuch.',
        extra: '4 Kerne und 8 GB Arbeitsspeicher, fest zugeteilt',
      },
    },
    planFacts: {
      sites: { one: '{n} Website', other: '{n} Websites' },
      storage: '{n} GB auf NVMe',
      mailboxes: '{n} Postfächer',
      backups: 'Backups {n} Tage aufbewahrt',
    },
    choose: '{plan} wählen',
    included: {
      title: 'In jedem Tarif enthalten',
      list: [
        { title: 'Erprobte Updates', text: 'System, PHP und gängige Erweiterungen, zuerst auf einer Kopie.' },
        {
          title: 'Jede Nacht ein Backup',
          text: 'Verschlüsselt, im anderen Raum. Eine Datei oder die ganze Website stellen Sie mit einem Klick wieder her.',
        },
        { title: 'TLS-Zertifikate', text: 'Eingerichtet und erneuert, ohne dass Sie daran denken müssen.' },
        { title: 'E-Mail mit Spamfilter', text: 'IMAP und Webmail, SPF, DKIM und DMARC sind schon eingestellt.' },
        { title: 'Wache rund um die Uhr', text: 'Jede Minute rufen wir Ihre Website auf; auch nachts hat jemand Bereitschaft.' },
        { title: 'Ihre Werkzeuge', text: 'SSH, SFTP, Git, Composer, WP-CLI und Zugang zur Datenbank.' },
        { title: 'Ein Domainname', text: 'Eine .be, .eu oder .com, im ersten Jahr kostenlos und auf Ihren Namen registriert.' },
        { title: 'Jemand am Telefon', text: 'Auf Deutsch, Französisch, Niederländisch oder Englisch, werktags von 8.30 bis 18 Uhr.' },
      ],
    },
    move: {
      title: 'Wir tragen die Kisten',
      steps: [
        {
          title: 'Sie geben uns die Schlüssel',
          text: 'Ein Zugang zum bisherigen Hosting genügt. Wir machen die Bestandsaufnahme: Websites, Datenbanken, Adressen, Weiterleitungen.',
        },
        {
          title: 'Wir kopieren, Sie prüfen',
          text: 'Die Website läuft bei uns unter einer vorläufigen Adresse. Sie sehen sie in Ruhe durch, die alte bleibt online.',
        },
        {
          title: 'Wir schalten um',
          text: 'An dem Tag und zu der Stunde, die Ihnen passen, meist in weniger als fünf Minuten. Der Umzug kostet nichts.',
        },
      ],
    },
  },
  cloud: {
    documentTitle: 'Cloud',
    description:
      'Virtuelle Server in Belgien, nach Stunden abgerechnet und pro Monat gedeckelt, ab 14 €: privates Netz, Objektspeicher, Snapshots, OpenStack-API.',
    heading: 'Server nach Maß der Arbeit',
    lead: 'In einer Minute bereit, mit einem Neustart größer, zurückgegeben, wenn Sie ihn nicht mehr brauchen. Jede Stunde zählt, aber nie mehr als ein Monat.',
    sizes: {
      title: 'Virtuelle Server',
      text: 'AMD-EPYC-Prozessoren, NVMe-Speicher in dreifacher Kopie, 1 Gbit/s, Datenverkehr inbegriffen. Debian, Ubuntu, AlmaLinux oder Ihr eigenes Image.',
      size: 'Größe',
      cores: 'Kerne',
      memory: 'RAM',
      storage: 'Speicher',
      hour: 'Pro Stunde',
      month: 'Pro Monat höchstens',
    },
    extras: {
      title: 'Dazu, was Sie brauchen',
      extra: 'Option',
      price: 'Pro Monat',
      list: {
        volume: 'Zusätzliches Volume, je 100 GB',
        snapshot: 'Tägliche Snapshots, je 100 GB',
        objects: 'S3-kompatibler Objektspeicher, je 100 GB',
        balancer: 'Load Balancer',
        address: 'Öffentliche IPv4-Adresse (IPv6 ist enthalten)',
        network: 'Privates Netz zwischen Ihren Servern',
      },
    },
    centre: {
      title: 'Zwei Räume, achtzehn Kilometer',
      text: 'In Namur läuft es, in Gembloux liegt die Kopie. Zwei Glasfasern verbinden die Räume und kreuzen sich nirgends.',
      facts: [
        {
          title: 'Strom',
          text: 'Zwei Einspeisungen, doppelte USV, ein monatlich geprüftes Notstromaggregat und Treibstoff für 48 Stunden.',
        },
        { title: 'Kühlung', text: 'Zehn von zwölf Monaten mit Außenluft. Die Abwärme heizt unsere Büros.' },
        { title: 'Zutritt', text: 'Schleuse, Ausweis und Kamera. Hinein kommt nur, wer Dienst hat, und jeder Gang wird vermerkt.' },
        {
          title: 'Sicherheit',
          text: 'Unsere Vorgaben und Managementstandards orientieren sich an ISO 27001. Wir sind seit 2011 zertifiziert.',
        },
      ],
    },
    tools: {
      title: 'Gesteuert, wie Sie wollen',
      text: 'Eine Webkonsole zum Nachsehen, eine OpenStack-kompatible API und ein Terraform-Provider zum Automatisieren. Rechte vergeben Sie je Person und Projekt, und jede Aktion hinterlässt eine Spur, die Sie nachlesen können.',
    },
  },
  agreement: {
    title: 'Die Servicezusage im Klartext',
    text: 'Sie gilt für alle Tarife und steht genau so im Vertrag.',
    promises: [
      { title: 'Verfügbarkeit', text: '99,95 % im Kalendermonat, jede Minute von außerhalb unseres Netzes gemessen.' },
      {
        title: 'Ausfall: nichts antwortet mehr',
        text: 'Binnen 30 Minuten ist ein Techniker an der Arbeit, rund um die Uhr, und schreibt Ihnen jede Stunde.',
      },
      { title: 'Störung: etwas stimmt nicht', text: 'Eine erste brauchbare Antwort binnen 2 Stunden, werktags von 8.30 bis 18 Uhr.' },
      { title: 'Frage', text: 'Antwort am selben Tag, wenn sie vor 15 Uhr eintrifft.' },
      { title: 'Geplante Wartung', text: 'Fünf Werktage vorher angekündigt, zwischen 1 und 5 Uhr nachts.' },
    ],
    creditsTitle: 'Was Sie zurückbekommen',
    below: 'unter {percent}',
    availability: 'Verfügbarkeit im Monat',
    back: 'Anteil des Monatspreises zurück',
  },
  questions: {
    title: 'Häufige Fragen',
    home: [
      {
        question: 'Wer geht ans Telefon?',
        answer:
          'Jemand von den Technikern, die sich um die Server kümmern. Dazwischen sitzt kein Callcenter, und alle sprechen mindestens zwei Sprachen dieser Website.',
      },
      {
        question: 'Wo genau sind meine Daten?',
        answer: 'In unseren Räumen in Namur und Gembloux und nirgends sonst. Auch unsere Backups liegen dort.',
      },
      {
        question: 'Kann ich den Tarif wechseln?',
        answer: 'Ja, jederzeit und ohne Umzug der Website. Den Unterschied rechnen wir auf den Tag genau ab.',
      },
      {
        question: 'Und wenn ich gehen will?',
        answer: 'Sie erhalten ein vollständiges Archiv, und wir helfen dem nächsten Anbieter bei der Übernahme. Das kostet nichts.',
      },
    ],
    hosting: [
      {
        question: 'Welche PHP-Versionen bieten Sie an?',
        answer:
          'Alle, die das PHP-Team noch pflegt. Sie wählen die Version je Website und können die nächste auf einer Kopie ausprobieren.',
      },
      {
        question: 'Was ist, wenn meine WordPress-Erweiterung nicht mehr gepflegt wird?',
        answer: 'Sobald eine Lücke bekannt ist, warnen wir Sie und schlagen Ersatz vor. Ohne Ihre Zustimmung entfernen wir nichts.',
      },
      {
        question: 'Was passiert, wenn der Platz knapp wird?',
        answer: 'Bei 80 % schreiben wir Ihnen. Die Website läuft weiter; dann sprechen wir über Aufräumen oder den größeren Tarif.',
      },
      {
        question: 'Hosten Sie auch, was meine Agentur gebaut hat?',
        answer: 'Selbstverständlich. Ihre Agentur bekommt einen eigenen, begrenzten Zugang, den Sie selbst wieder entziehen können.',
      },
    ],
    cloud: [
      {
        question: 'Kostet ein ausgeschalteter Server etwas?',
        answer: 'Nur der Speicher, zum Preis eines Volumes. Geben Sie den Server zurück, endet die Zählung mit der angefangenen Stunde.',
      },
      {
        question: 'Kann ich einen Server vergrößern?',
        answer: 'Ja, mit einem Neustart von weniger als einer Minute. Verkleinern geht auch, solange der Speicher gleich groß bleibt.',
      },
      {
        question: 'Ist der Datenverkehr begrenzt?',
        answer: 'Nein. Ab 20 TB im Monat auf einem Server rufen wir Sie an, um eine Lösung zu finden, die trägt.',
      },
      {
        question: 'Können meine Server in beiden Räumen laufen?',
        answer: 'Ja. Sie wählen den Raum beim Anlegen; das private Netz verbindet beide, ohne dass Sie etwas einstellen.',
      },
    ],
  },
  contact: {
    documentTitle: 'Kontakt',
    description:
      'Schreiben Sie Sertius oder rufen Sie uns in Namur an: Es antwortet jemand aus der Technik, auf Deutsch, Französisch, Niederländisch oder Englisch.',
    heading: 'Sprechen wir über Ihre Website',
    lead: 'Schreiben Sie, wie Sie mit einem Nachbarn reden würden, der sich auskennt. Alle Felder werden gebraucht.',
    fields: { name: 'Ihr Name', email: 'Ihre E-Mail-Adresse', subject: 'Thema', message: 'Ihre Nachricht' },
    subjects: { hosting: 'Managed Hosting', cloud: 'Cloud', support: 'Technische Hilfe', other: 'Etwas anderes' },
    hints: { email: 'Nur, um Ihnen zu antworten.', message: 'Die Adresse Ihrer Website und was Sie suchen, das genügt.' },
    send: 'Absenden',
    errors: {
      titlePrefix: 'Fehler: ',
      title: 'Die Nachricht wurde nicht abgeschickt. Das ist noch zu berichtigen:',
      name: 'Geben Sie Ihren Namen an.',
      email: 'Geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@beispiel.be.',
      subject: 'Wählen Sie ein Thema.',
      message: 'Schreiben Sie ein paar Worte, mindestens zehn Zeichen.',
    },
    sent: {
      title: 'Danke. Ihre Nachricht ist nirgends angekommen.',
      text: 'Diese Website ist eine Demo: Das Formular war richtig ausgefüllt, aber es wurde nichts gesendet oder gespeichert. Auf der echten Website würde Ihnen noch am selben Tag ein Techniker antworten.',
      again: 'Zurück zum Formular',
    },
    reach: {
      title: 'Direkt',
      sales: 'Vor der Bestellung',
      support: 'Schon Kunde',
      phone: 'Telefon',
      address: 'Anschrift',
      country: 'Belgien',
    },
    hours: {
      title: 'Wann',
      list: [
        { title: 'Montag bis Freitag', text: 'von 8.30 bis 18 Uhr' },
        { title: 'Ausfälle', text: 'Tag und Nacht, über die Bereitschaftsnummer in Ihrem Vertrag' },
      ],
    },
  },
  privacy: {
    description:
      'Welche Daten Sertius erhebt, warum, wie lange, und wie Sie die Kontrolle behalten. Die Liste der Cookies wird aktuell gehalten.',
    contents: 'Inhalt',
    inForce: 'Version {version}, in Kraft seit dem {date}.',
    corrections: { one: '{n} Punkt gegenüber dem früheren Text berichtigt', other: '{n} Punkte gegenüber dem früheren Text berichtigt' },
    withoutScripts:
      'Mit JavaScript erscheinen hier die genaue Liste der Cookies und Ihre Wahl. Ohne JavaScript läuft kein Dienst, der Ihre Einwilligung braucht.',
  },
  notFound: {
    documentTitle: 'Seite nicht gefunden',
    description: 'Diese Seite gibt es nicht oder nicht mehr.',
    heading: 'Hier wohnt niemand',
    lead: 'Die gesuchte Seite ist umgezogen, oder sie hat nie hier gewohnt.',
    links: 'Wohin jetzt',
  },
  player: {
    title: 'Rundgang durch unsere Räume',
    play: 'Video abspielen',
    pause: 'Pause',
    scenes: ['Eingang und Schleuse', 'Die Gänge im Raum Namur', 'Die Notstromversorgung', 'Der Bereitschaftsplatz'],
  },
}
