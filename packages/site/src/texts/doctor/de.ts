/** Site. Doctor texts in German. */
import type { DoctorTexts } from '@placet/model'

export const de: DoctorTexts = {
  panel: {
    title: 'Einwilligungsdoktor',
    leak: 'Wirkt ohne Einwilligung',
    gap: 'Nicht angegeben oder wirkungslos markiert',
    setup: 'Einbau',
    advice: 'Hinweise',
    count: 'Befunde: {count}',
    advised: 'Hinweise: {count}',
    nothing: 'Keine Befunde auf dieser Seite',
    where: 'Hier gesehen',
    inPage: 'In die Seite schreiben',
    inConfiguration: 'In die Konfiguration der Website schreiben',
    inHeader: 'Zur Content-Security-Policy hinzufügen',
    copyLine: 'Kopieren',
    copyReport: 'Bericht kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser lässt diese Seite nicht kopieren. Hier von Hand kopieren:',
    again: 'Erneut prüfen',
    close: 'Doktor schließen',
    fold: 'Doktor einklappen',
    unfold: 'Doktor ausklappen',
    grantedHides:
      'Etwas ist erlaubt. Was nie zurückgehalten wurde, sieht dann aus wie Freigegebenes: Prüfen Sie auch in einem privaten Fenster, in dem niemand etwas erlaubt hat.',
    inOrder: 'Stand der Seite',
    decision: 'Entscheidung',
    noDecision: 'noch keine',
    decided: '{action} ({layer})',
    notice: 'Hinweis',
    noticeDue: 'fällig, für {categories}',
    noticeClosed: 'nicht gezeigt: in diesem Besuch ohne Wahl geschlossen; der nächste fragt wieder',
    noticeAnswered: 'nicht gezeigt: Der Besucher hat geantwortet, und seither hat sich nichts geändert',
    noticeNeedless: 'nicht gezeigt: Nichts, was diese Website angibt, braucht eine Einwilligung',
    granted: 'Erlaubt',
    denied: 'Abgelehnt',
    held: 'Zurückgehalten',
    nothingHeld: 'nichts wartet auf dieser Seite',
    once: 'Einmal gezeigt',
    services: 'Dienste',
    version: 'Tag',
    blocking: 'Sperre',
    collector: 'Collector',
    asking: 'wird gefragt',
    there: 'antwortet',
    away: 'antwortet nicht',
    unseen: 'Was der Doktor nicht sehen kann',
    unseenHttpOnly: 'Cookies, die ein Server mit HttpOnly setzt, und die anderer Websites.',
    unseenFrames: 'Was Frames anderer Websites laden und was Service Worker und Worker abrufen.',
    unseenHints: 'Verbindungen, die ein HTTP-Header öffnet, und Zählpixel in `noscript`.',
    unseenSockets: 'WebSocket- und WebRTC-Verbindungen, die in der Zeitleiste der Browser fehlen.',
    unseenDropped: 'Anfragen, die der Browser schon vergessen hatte: {count}.',
  },
  findings: {
    'early-request': {
      title: '{service} wurde vor der Einwilligung kontaktiert',
      cause: 'Die Seite lädt es selbst: {host} wurde angefragt ({by}), während niemand zugestimmt hatte.',
      step: 'Halten Sie das Element zurück. Schreibt eingebetteter Code den Lader in die Seite, halten Sie diesen Code zurück.',
    },
    'early-elsewhere': {
      title: '{service} wurde vor der Einwilligung durch Code kontaktiert',
      cause: '{host} wurde angefragt ({by}), und kein Element der Seite nennt es: Ein schon laufendes Skript oder ein Stylesheet war es.',
      step: 'Suchen Sie, was {service} startet, und halten Sie es zurück; in einem Bundle warten Sie auf die Einwilligung.',
    },
    'early-hint': {
      title: 'Eine Verbindung zu {service} wird vor der Einwilligung geöffnet',
      cause: '`preconnect` und `dns-prefetch` kontaktieren {host} sofort und nennen ihm die Adresse des Besuchers.',
      step: 'Halten Sie auch diesen Hinweis zurück, oder lassen Sie ihn weg.',
    },
    'not-held-script': {
      title: 'Ein markiertes Skript läuft sofort',
      cause: 'Die Markierung allein hält nichts zurück: Ohne `type="text/plain"` führt der Browser ein Skript aus, sobald er es antrifft.',
      step: 'Schreiben Sie den Typ.',
    },
    'not-held-source': {
      title: 'Ein markiertes `{tag}` lädt sofort',
      cause: 'Sein `{attribute}` ist echt: Der Browser fragt danach, bevor ein Skript es verhindern könnte.',
      step: 'Lassen Sie die Quelle in einem `data-`Attribut warten.',
    },
    'early-trace': {
      title: '{service} hat vor der Einwilligung etwas hinterlassen',
      cause:
        'Noch hat niemand entschieden, und es ist schon da. Entweder läuft {service} ungehindert, oder dies ist älter als Placet auf dieser Website.',
      step: 'Beheben Sie, was oben zu {service} steht, löschen Sie die Daten der Website im Browser und laden Sie die Seite neu. Was dann wiederkommt, setzt der Server oder ein Skript der Website.',
    },
    survivor: {
      title: 'Spuren von {service} sind noch da, obwohl es abgelehnt ist',
      cause:
        'Etwas, das noch läuft, hat sie nach dem Löschen neu geschrieben, oder sie liegen unter einem Pfad oder einer Domain außer Reichweite dieser Seite.',
      step: 'Halten Sie zurück, was sie schreibt. Cookies mit HttpOnly sieht und löscht eine Seite nicht: Der Server, der sie setzt, muss sie löschen.',
    },
    'undeclared-host': {
      title: '{host} wird kontaktiert, und kein Dienst nennt es',
      cause: 'Der Host gehört jemand anderem. Besucher erfahren nichts davon, und keine Auswahl deckt ihn ab.',
      step: 'Geben Sie einen Dienst an, allein mit seiner ID, wenn der Katalog ihn kennt, und halten Sie zurück, was ihn lädt; oder liefern Sie die Datei selbst aus. Wählen Sie die Kategorie, und füllen Sie jedes `…` aus.',
    },
    'undeclared-trace': {
      title: 'Cookies oder Schlüssel, die niemand angegeben hat: {count}',
      cause: 'Kein Dienst führt sie auf: Besucher erfahren nichts davon, und kein Widerruf löscht sie.',
      step: 'Fügen Sie jeden zu den `cookies` des Dienstes hinzu, der ihn schreibt, und füllen Sie jedes `…` aus.',
    },
    'unknown-name': {
      title: 'Eine Markierung nennt `{name}`, das es auf dieser Website nicht gibt',
      cause: 'Was auf einen unbekannten Namen wartet, wartet für immer. Die Website hat: {names}.',
      step: 'Schreiben Sie den richtigen Namen, oder fügen Sie ihn zur Konfiguration hinzu.',
    },
    'no-name': {
      title: 'Eine Markierung nennt nichts',
      cause: 'Ohne Kategorie und Dienst gibt es nichts zu erlauben: Das Element wartet für immer.',
      step: 'Nennen Sie eines davon: {names}.',
    },
    'label-without-effect': {
      title: 'Eine Markierung auf `{tag}` hält nichts zurück',
      cause: 'Skripte, Vorlagen und Elemente mit eigener Quelle können warten. Was in einem anderen Element steht, wirkt sofort.',
      step: 'Setzen Sie den Inhalt in ein `template`, oder markieren Sie die Elemente darin, die etwas laden.',
    },
    'never-released': {
      title: 'Etwas wartet und wird nie freigegeben',
      cause:
        'Das Tag kümmert sich nicht darum: `data-consent` fehlt, oder die Website sagt `"markup": "placet"` und dies ist die Markierung eines anderen Produkts.',
      step: 'Schreiben Sie die Markierung so, wie Placet sie liest.',
    },
    'consent-mode-late': {
      title: 'Die Voreinstellung des Consent Mode kommt zu spät',
      cause: '`{command}` steht in `dataLayer` vor `consent default`: Was bis dahin gesendet wurde, wusste von keiner Ablehnung.',
      step: 'Setzen Sie die Voreinstellung vor alles andere, oben im Head der Seite.',
    },
    'consent-mode-array': {
      title: 'Die Voreinstellung des Consent Mode wird nicht verstanden',
      cause: 'Sie wurde als Array übergeben. Die Tags von Google lesen einen Befehl nur als `arguments` einer Funktion.',
      step: 'Übergeben Sie sie mit `gtag`, oben im Head der Seite.',
    },
    'consent-mode-missing': {
      title: 'Google wurde ohne Voreinstellung des Consent Mode kontaktiert',
      cause: '`dataLayer` enthält kein `consent default`: Die Tags von Google wissen nicht, dass etwas abgelehnt ist.',
      step: 'Halten Sie diese Tags zurück, und setzen Sie die Voreinstellung oben im Head der Seite.',
    },
    'tag-async': {
      title: 'Das Tag wird mit `async` oder `defer` geladen',
      cause: 'Die Sperre nach Hosts hält zurück, was nach dem Tag kommt. Während das Tag unterwegs ist, läuft alles andere schon.',
      step: 'Lassen Sie das Attribut weg, und setzen Sie das Tag als Erstes in den Head.',
    },
    'tag-not-first': {
      title: 'Etwas kann vor dem Tag wirken',
      cause: 'Die Sperre nach Hosts hält zurück, was nach dem Tag kommt, und nichts davor.',
      step: 'Setzen Sie das Tag als Erstes in den Head.',
    },
    'tag-twice': {
      title: 'Die Seite hat mehr als ein Tag',
      cause:
        'Das erste arbeitet; die anderen kosten nur Zeit. Gehören sie zu verschiedenen Websites, ist die Auswahl vielleicht nicht die gemeinte.',
      step: 'Behalten Sie eines. Suchen Sie in der Vorlage, in Plug-ins und im Tag-Manager.',
    },
    'choice-twice': {
      title: 'Das Gerät hat mehr als ein Auswahl-Cookie: {count}',
      cause:
        'Meist haben der Host und seine übergeordnete Domain je eines, weil `domain` geändert wurde. Das neuere zählt, bei Gleichstand das strengere.',
      step: 'Dadurch entweicht nichts. Entscheiden Sie auf dieser Seite noch einmal; bleibt das andere, löschen Sie es im Browser.',
    },
    'origin-not-listed': {
      title: 'Die Konfiguration führt diesen Ursprung nicht auf',
      cause: 'Von {origin} nimmt der Collector keine Nachweise an: Entscheidungen gelten auf dem Gerät, und ihre Nachweise warten.',
      step: 'Fügen Sie den Ursprung hinzu, oder geben Sie diesem Ort eine eigene Website.',
    },
    'blocked-by-policy': {
      title: 'Die Content-Security-Policy der Seite sperrt Placet',
      cause: '`{directive}` erlaubt es nicht: Gesperrtes kann weder gezeigt noch freigegeben noch gesendet werden.',
      step: 'Fügen Sie hinzu, was fehlt.',
    },
    'collector-away': {
      title: 'Der Collector antwortet nicht',
      cause: '{collector} hat das Tag nicht ausgeliefert. Entscheidungen gelten auf dem Gerät, und ihre Nachweise warten.',
      step: 'Prüfen Sie, ob er läuft, ob die Adresse stimmt und ob `connect-src` ihn erlaubt.',
    },
    'part-failed': {
      title: 'Ein Teil von Placet konnte nicht geladen werden',
      cause: 'Dadurch wird nichts erlaubt; der nächste Bedarf versucht es wieder.',
      step: 'Die Netzwerkanalyse des Browsers sagt, woran es lag: am Collector, am Netz, an der Policy der Seite oder an einem Blocker.',
    },
    'not-released': {
      title: 'Ein erlaubtes Element konnte nicht freigegeben werden',
      cause: 'Es bleibt zurückgehalten. Meist erzwingt die Seite Trusted Types und führt die Policy `placet` nicht auf.',
      step: 'Fügen Sie `trusted-types placet` zur Content-Security-Policy hinzu.',
    },
    'choice-not-kept': {
      title: 'Dieses Gerät behält die Auswahl nicht',
      cause: 'Cookie oder lokaler Speicher konnte nicht geschrieben werden: Die Auswahl gilt vielleicht nur auf dieser Seite.',
      step: 'Prüfen Sie, ob Cookies gesperrt sind, ob die Seite in einem abgeschotteten Frame steht und ob `domain` in der Konfiguration diesen Host abdeckt.',
    },
    'record-refused': {
      title: 'Der Collector hat einen Nachweis abgelehnt',
      cause:
        'Er hat mit einem endgültigen Fehler geantwortet. Die Entscheidung gilt auf diesem Gerät, und ihr Nachweis ist beiseitegelegt.',
      step: 'Das Protokoll des Collectors nennt den Grund. Häufig: ein nicht aufgeführter Ursprung, ein Tag, das älter ist als die Konfiguration.',
    },
    'other-fault': {
      title: 'Placet hat den Fehler `{code}` gemeldet',
      cause: 'Der Doktor kennt ihn nicht.',
      step: 'Schlagen Sie ihn in der README Ihrer Version nach.',
    },
    'no-reopen-link': {
      title: 'Die Seite hat keinen eigenen Link zurück zur Auswahl',
      cause: 'Darum zeigt Placet seine eigene Schaltfläche am Rand des Bildschirms.',
      step: 'Setzen Sie einen Link oder eine Schaltfläche in die Fußzeile; die am Rand bleibt dann weg.',
    },
    'language-missing': {
      title: 'Die Seite nennt ihre Sprache nicht',
      cause: 'Besucher lesen den Hinweis in der ersten Sprache der Website, `{fallback}`.',
      step: 'Nennen Sie sie am Wurzelelement oder am Tag mit `data-lang`.',
    },
    'language-not-offered': {
      title: 'Die Seite ist in `{language}`, das die Website nicht anbietet',
      cause: 'Besucher lesen den Hinweis in der ersten Sprache der Website, `{fallback}`.',
      step: 'Fügen Sie die Sprache hinzu, mit ihren Texten, wo Placet sie nicht spricht.',
    },
  },
}
