/** Services. Placet choice: what Placet itself keeps so that a choice is honoured. Part of every site. */
import type { Service } from '@placet/model'
import { choiceTexts } from './choice-texts.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

const choice = {
  fr: 'Retenir ce que vous avez accepté et refusé, et jusqu’à quand.',
  nl: 'Onthouden wat u hebt aanvaard en geweigerd, en tot wanneer.',
  en: 'Remembers what you accepted and refused, and until when.',
  de: 'Merkt sich, was Sie akzeptiert und abgelehnt haben, und bis wann.',
  ...choiceTexts('choice'),
}

/** Its cookies last as long as the choice: a site's own months take the place of the six told here. */
export const placetChoice: Service = {
  id: 'placet-choice',
  name: 'Placet',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Retenir votre choix en matière de cookies et pouvoir le prouver.',
    nl: 'Uw cookiekeuze onthouden en kunnen aantonen.',
    en: 'Remembering your cookie choice and being able to prove it.',
    de: 'Ihre Cookie-Auswahl merken und nachweisen können.',
    ...choiceTexts('purpose'),
  },
  necessaryBecause: {
    fr: 'Sans lui, votre choix serait oublié et la question reviendrait à chaque page.',
    nl: 'Zonder dit zou uw keuze vergeten worden en zou de vraag op elke pagina terugkomen.',
    en: 'Without it your choice would be forgotten and the question would come back on every page.',
    de: 'Ohne dies würde Ihre Auswahl vergessen und die Frage käme auf jeder Seite wieder.',
    ...choiceTexts('necessaryBecause'),
  },
  traces: [
    { name: '__Host-placet', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy: CONTROLLER, purpose: choice },
    { name: 'placet', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy: CONTROLLER, purpose: choice },
    {
      name: 'placet-keep',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Garder une copie du choix dans les navigateurs qui effacent l’original après quelques jours.',
        nl: 'Een kopie van de keuze bewaren in browsers die het origineel na enkele dagen wissen.',
        en: 'Keeps a copy of the choice in browsers that erase the original after a few days.',
        de: 'Bewahrt eine Kopie der Auswahl in Browsern auf, die das Original nach einigen Tagen löschen.',
        ...choiceTexts('keep'),
      },
    },
    {
      name: 'placet-unseen',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Ne pas se fier à cette copie tant que la page n’a pas vérifié qu’elle dit bien votre dernier choix. Effacé aussitôt vérifié.',
        nl: 'Die kopie niet vertrouwen zolang de pagina niet heeft nagegaan dat ze uw laatste keuze weergeeft. Daarna meteen gewist.',
        en: 'Keeps that copy from being trusted until the page has checked that it says your latest choice. Deleted as soon as it has.',
        de: 'Verhindert, dass dieser Kopie vertraut wird, bevor die Seite geprüft hat, dass sie Ihre letzte Wahl enthält. Danach sofort gelöscht.',
        ...choiceTexts('unseen'),
      },
    },
    {
      name: 'placet-outbox',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Garder la preuve de votre choix jusqu’à ce qu’elle soit bien arrivée.',
        nl: 'Het bewijs van uw keuze bewaren tot het goed is aangekomen.',
        en: 'Keeps the proof of your choice until it has safely arrived.',
        de: 'Bewahrt den Nachweis Ihrer Auswahl auf, bis er sicher angekommen ist.',
        ...choiceTexts('outbox'),
      },
    },
    {
      name: 'placet-closed',
      kind: 'session-storage',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Retenir, pendant la visite, que vous avez fermé l’avis sans choisir, ou que des cookies retirés restent à effacer.',
        nl: 'Tijdens het bezoek onthouden dat u de melding zonder keuze hebt gesloten of dat ingetrokken cookies nog gewist moeten worden.',
        en: 'Remembers, during the visit, that you closed the notice without choosing, or that withdrawn cookies remain to be deleted.',
        de: 'Merkt sich während des Besuchs, dass Sie den Hinweis ohne Auswahl geschlossen haben oder widerrufene Cookies noch zu löschen sind.',
        ...choiceTexts('closed'),
      },
    },
  ],
  source: 'packages/browser/src/store',
  checkedOn: '2026-11-23',
}
