/** Services. YouTube: embedded videos. Facts from Google’s page on its cookies. */
import type { Service } from '@placet/model'
import { videosOf } from './uses.ts'
import { google } from './vendors.ts'

export const youtube: Service = {
  id: 'youtube',
  name: 'YouTube',
  alsoCalled: ['youtube-embed'],
  vendor: google,
  category: 'functional',
  hosts: ['*.youtube.com', '*.youtube-nocookie.com', '*.ytimg.com', '*.ggpht.com', '*.googlevideo.com'],
  purpose: videosOf('YouTube'),
  privacyUrl: 'https://policies.google.com/privacy',
  traces: [
    {
      name: 'VISITOR_INFO1_LIVE',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'youtube.com',
      readBy: 'Google',
      purpose: {
        fr: 'Reconnaître le navigateur, retenir des réglages du lecteur et chercher des pannes.',
        nl: 'De browser herkennen, instellingen van de speler onthouden en storingen opsporen.',
        en: 'Recognises the browser, remembers settings of the player and helps to find faults.',
        de: 'Erkennt den Browser wieder, merkt sich Einstellungen des Players und hilft, Störungen zu finden.',
      },
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'youtube.com',
      readBy: 'Google',
      purpose: {
        fr: 'Retenir les choix faits chez YouTube en matière de cookies.',
        nl: 'De cookiekeuzes die bij YouTube zijn gemaakt onthouden.',
        en: 'Remembers cookie choices made at YouTube.',
        de: 'Merkt sich bei YouTube getroffene Cookie-Entscheidungen.',
      },
    },
    {
      name: 'YSC',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'youtube.com',
      readBy: 'Google',
      purpose: {
        fr: 'Vérifier que les demandes d’une même visite viennent bien du visiteur.',
        nl: 'Nagaan of de verzoeken binnen een bezoek echt van de bezoeker komen.',
        en: 'Checks that requests within a visit really come from the visitor.',
        de: 'Prüft, ob Anfragen innerhalb eines Besuchs wirklich vom Besucher stammen.',
      },
    },
  ],
  snippet: {
    html: `<iframe data-consent="functional" data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/{video-id}" width="560" height="315" title="{title}" allow="encrypted-media; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    placeholders: { 'video-id': 'M7lc1UVf-VE', title: 'How our workshop makes a chair' },
  },
  // Two words of eleven letters stand where an id could: a list, and what a channel sends now.
  thumbnail: {
    embed: '^https?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/(?!videoseries|live_stream)([\\w-]{11})(?![\\w-])',
    id: '[A-Za-z0-9_-]{11}',
    address: 'https://i.ytimg.com/vi/{id}/hqdefault.jpg',
    answers: 'picture',
  },
  source: 'https://policies.google.com/technologies/cookies',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'VISITOR_PRIVACY_METADATA: its purpose is told by sites that list it, not by Google',
    'thumbnail: the address is the one that everybody uses; no page of Google that promises it was read',
  ],
}
