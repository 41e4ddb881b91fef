/** Site. Words for answers to requests, in German. */
import type { RightsTexts } from '@placet/model'

export const de: RightsTexts = {
  access:
    'Guten Tag,\n\nSie fragen, welche Daten wir aufbewahren. Die Nachweise Ihrer Cookie-Auswahl lesen und laden Sie unter „Meine Daten“ mit Ihrer Nummer: jede Entscheidung, ihr Datum, den gezeigten Hinweis und die Empfänger. {controller} bewahrt dabei weder Namen noch IP-Adresse auf.\n\n{controller}, {contact}',
  rectification:
    'Guten Tag,\n\nEin Nachweis sagt, was zu einem Zeitpunkt gewählt wurde, und wird nicht umgeschrieben. Eine neue Auswahl in den Einstellungen ersetzt ihn sofort. Andere unrichtige Daten sind wie folgt berichtigt:\n\n{controller}, {contact}',
  erasure:
    'Guten Tag,\n\nIhre Daten wurden am {date} gelöscht. Die Nachweise Ihrer Cookie-Auswahl löschen Sie auch jederzeit selbst unter „Meine Daten“: Zuerst wird die Einwilligung widerrufen, dann alles vernichtet, bis auf eine Prüfsumme, die nichts über Sie sagt.\n\n{controller}, {contact}',
  heldErasure:
    'Guten Tag,\n\ndie Nachweise Ihrer Cookie-Auswahl werden für einen Rechtsstreit gebraucht und können jetzt nicht gelöscht werden (DSGVO, Art. 17 Abs. 3 Buchst. e). Verlangen Sie ihre Löschung unter „Meine Daten“: Ihre Einwilligung ist dann sofort widerrufen, und gelöscht werden sie, sobald sie nicht mehr gebraucht werden, ohne neuen Antrag.\n\nSie können sich bei der Datenschutzbehörde beschweren (www.datenschutzbehorde.be) oder vor Gericht gehen.\n\n{controller}, {contact}',
  restriction:
    'Guten Tag,\n\nDie Verarbeitung Ihrer Daten ist seit dem {date} eingeschränkt: Sie werden aufbewahrt und zu nichts anderem verwendet, solange Ihre Anfrage läuft. Wir sagen Ihnen Bescheid, bevor die Einschränkung endet.\n\n{controller}, {contact}',
  portability:
    'Guten Tag,\n\nIhre Daten laden Sie unter „Meine Daten“ in einer gängigen, maschinenlesbaren Form (JSON). Wo es technisch möglich ist, senden wir sie an einen anderen Verantwortlichen: Nennen Sie uns ihn.\n\n{controller}, {contact}',
  objection:
    'Guten Tag,\n\nWir haben Ihren Widerspruch am {date} vermerkt. Direktwerbung endet ohne Bedingung; jede andere Verarbeitung aus berechtigtem Interesse endet auch, außer aus zwingenden Gründen, die wir Ihnen nennen würden.\n\n{controller}, {contact}',
  extension:
    'Guten Tag,\n\nIhre Anfrage ist komplex, und wir können nicht innerhalb des Monats antworten. Sie erhalten unsere Antwort spätestens am {date}. Der Grund ist:\n\n{controller}, {contact}',
  refusal:
    'Guten Tag,\n\nwir können Ihrer Anfrage aus folgendem Grund nicht nachkommen:\n\nSie können sich bei der Datenschutzbehörde beschweren (www.datenschutzbehorde.be) oder vor Gericht gehen.\n\n{controller}, {contact}',
  partRefusal:
    'Dem Rest Ihrer Anfrage können wir aus folgendem Grund nicht nachkommen:\n\nSie können sich bei der Datenschutzbehörde beschweren (www.datenschutzbehorde.be) oder vor Gericht gehen.\n\n{controller}, {contact}',
  withoutId:
    'Die Nachweise, die {controller} aufbewahrt, tragen weder Namen noch Adresse: Ohne die Nummer Ihrer Auswahl können wir nicht wissen, welche Ihre sind (DSGVO, Art. 11 Abs. 2). Sie finden diese Nummer unter „Meine Daten“ auf dem Gerät, auf dem Sie gewählt haben, oder auf Ihrem Beleg. Eine Ausweiskopie wird nicht verlangt.',
}
