/** Site. Texts of signals: that a browser's privacy signal was heard. Shown where a site honours it. */
import type { Texts } from '@placet/model'

export const heardTexts: Texts = {
  fr: 'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control)\u00a0: c’est entendu. Reste refusé, sauf choix contraire de votre part ici\u00a0: {categories}.',
  nl: 'Uw browser vraagt om uw gegevens niet te verkopen of te delen (Global Privacy Control). Dat is gehoord: {categories} blijft geweigerd, tenzij u hier anders kiest.',
  en: 'Your browser asks that your data be neither sold nor shared (Global Privacy Control). It was heard: {categories} stays refused unless you choose otherwise here.',
  de: 'Ihr Browser bittet darum, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Das wurde gehört: {categories} bleibt abgelehnt, solange Sie hier nichts anderes wählen.',
}
