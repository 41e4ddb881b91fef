/** Services. Uses: what services of a kind are used for, in four languages. They are part of what visitors agree to (LAW-16). */
import type { Texts } from '@placet/model'

export const uses = {
  countingVisits: {
    fr: 'Compter les visites et voir quelles pages sont lues.',
    nl: 'Bezoeken tellen en zien welke pagina’s worden gelezen.',
    en: 'Counting visits and seeing which pages are read.',
    de: 'Besuche zählen und sehen, welche Seiten gelesen werden.',
  },
  recordingVisits: {
    fr: 'Enregistrer comment les pages sont utilisées, par exemple les clics et le défilement.',
    nl: 'Vastleggen hoe de pagina’s worden gebruikt, bijvoorbeeld klikken en scrollen.',
    en: 'Recording how pages are used, such as clicks and scrolling.',
    de: 'Aufzeichnen, wie Seiten genutzt werden, etwa Klicks und Scrollen.',
  },
  measuringUse: {
    fr: 'Mesurer l’usage du site et le parcours d’une page à l’autre.',
    nl: 'Meten hoe de site wordt gebruikt en hoe men van pagina naar pagina gaat.',
    en: 'Measuring how the site is used and how visits move from page to page.',
    de: 'Messen, wie die Website genutzt wird und welche Wege Besuche nehmen.',
  },
  comparingVersions: {
    fr: 'Comparer plusieurs versions d’une page et adapter ce qui vous est montré.',
    nl: 'Meerdere versies van een pagina vergelijken en aanpassen wat u te zien krijgt.',
    en: 'Comparing versions of a page and adapting what you are shown.',
    de: 'Mehrere Versionen einer Seite vergleichen und anpassen, was Ihnen gezeigt wird.',
  },
  liveChat: {
    fr: 'Discuter en direct avec l’équipe du site.',
    nl: 'Live chatten met het team van de site.',
    en: 'Chatting live with the team of the site.',
    de: 'Live mit dem Team der Website chatten.',
  },
  emailMarketing: {
    fr: 'Relier vos visites aux e-mails que vous recevez et choisir les messages à vous envoyer.',
    nl: 'Uw bezoeken koppelen aan e-mails die u ontvangt en kiezen welke berichten u krijgt.',
    en: 'Linking your visits to e-mails you receive and choosing which messages to send you.',
    de: 'Ihre Besuche mit E-Mails verbinden, die Sie erhalten, und auswählen, welche Nachrichten Sie bekommen.',
  },
  followingEnquiries: {
    fr: 'Relier vos visites à vos demandes et suivre votre intérêt pour les offres.',
    nl: 'Uw bezoeken koppelen aan uw aanvragen en uw belangstelling voor het aanbod volgen.',
    en: 'Linking your visits to your enquiries and following your interest in the offers.',
    de: 'Ihre Besuche mit Ihren Anfragen verbinden und Ihr Interesse an Angeboten verfolgen.',
  },
  recognisingCompanies: {
    fr: 'Reconnaître de quelle entreprise vient une visite.',
    nl: 'Herkennen van welk bedrijf een bezoek komt.',
    en: 'Recognising which company a visit comes from.',
    de: 'Erkennen, aus welchem Unternehmen ein Besuch kommt.',
  },
  showingAds: {
    fr: 'Montrer dans la page des publicités choisies selon vos visites et en mesurer l’effet.',
    nl: 'In de pagina advertenties tonen die op basis van uw bezoeken zijn gekozen, en het effect ervan meten.',
    en: 'Showing advertisements in the page, chosen by your visits, and measuring their effect.',
    de: 'Auf der Seite Anzeigen zeigen, die nach Ihren Besuchen ausgewählt sind, und ihre Wirkung messen.',
  },
  followingAds: {
    fr: 'Mesurer l’effet de publicités et en montrer sur d’autres sites selon vos visites.',
    nl: 'Het effect van advertenties meten en ze op andere sites tonen op basis van uw bezoeken.',
    en: 'Measuring the effect of advertisements and showing them on other sites, based on your visits.',
    de: 'Die Wirkung von Anzeigen messen und sie nach Ihren Besuchen auf anderen Websites zeigen.',
  },
  keepingRobotsOut: {
    fr: 'Protéger les formulaires contre les robots.',
    nl: 'Formulieren tegen robots beschermen.',
    en: 'Protecting forms against robots.',
    de: 'Formulare vor Robotern schützen.',
  },
} as const

/** Advertising of a network whose name is the same in every language. */
export const advertisingOn = (network: string): Texts => ({
  fr: `Mesurer l’effet de publicités vues sur ${network} et y montrer des annonces selon vos visites.`,
  nl: `Het effect van advertenties op ${network} meten en daar advertenties tonen op basis van uw bezoeken.`,
  en: `Measuring the effect of advertisements on ${network} and showing some there, based on your visits.`,
  de: `Die Wirkung von Anzeigen auf ${network} messen und dort Anzeigen nach Ihren Besuchen zeigen.`,
})

export const videosOf = (brand: string): Texts => ({
  fr: `Montrer des vidéos ${brand} dans la page.`,
  nl: `${brand}-video’s in de pagina tonen.`,
  en: `Showing ${brand} videos in the page.`,
  de: `${brand}-Videos auf der Seite zeigen.`,
})

export const postsOf = (brand: string): Texts => ({
  fr: `Montrer des publications ${brand} dans la page.`,
  nl: `Berichten van ${brand} in de pagina tonen.`,
  en: `Showing posts from ${brand} in the page.`,
  de: `Beiträge von ${brand} auf der Seite zeigen.`,
})

export const soundOf = (brand: string): Texts => ({
  fr: `Faire écouter des contenus ${brand} dans la page.`,
  nl: `Audio van ${brand} in de pagina laten horen.`,
  en: `Playing audio from ${brand} in the page.`,
  de: `Audio von ${brand} auf der Seite abspielen.`,
})
