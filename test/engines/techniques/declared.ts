/** Engines. Techniques of marked content, which blocking `declared` holds (contract, section 4). */
import type { Technique } from './technique.ts'

export const declared: Technique[] = [
  { page: 'script-external', ran: ['external'], contacts: ['/external.js'] },
  { page: 'script-inline', ran: ['inline'], contacts: ['/inline.gif'] },
  { page: 'script-module', ran: ['module', 'imported', 'inline module'], contacts: ['/module.js', '/imported.js'] },
  {
    page: 'script-async-defer',
    ran: ['deferred', 'not waiting for async', 'slow-async'],
    contacts: ['/slow-async.js', '/deferred.js'],
  },
  { page: 'script-nonce', ran: ['nonce', 'inline nonce'], contacts: ['/nonce.js'] },
  { page: 'script-integrity', ran: ['sealed', 'after both'], contacts: ['/sealed.js', '/changed.js'] },
  {
    page: 'script-order',
    ran: ['slow-first', 'second, after slow-first', 'third', 'fourth'],
    contacts: ['/slow-first.js', '/third.js'],
  },
  { page: 'script-current', ran: ['current of-external', 'own of-inline'], contacts: ['/current.js'] },
  { page: 'script-fails', ran: ['throws', 'the rest runs'], contacts: ['/missing.js', '/throws.js'] },
  {
    page: 'template',
    ran: ['in-template', 'inline in template'],
    contacts: ['/in-template.gif', '/in-template.html', '/in-template.js'],
    early: {
      firefox: {
        contacts: ['/in-template.gif', '/in-template.js', '/inner-template.gif'],
        why: 'its parser fetches ahead what it reads, inside templates too: https://bugzilla.mozilla.org/show_bug.cgi?id=1441044',
      },
    },
  },
  {
    page: 'template-careful',
    ran: ['inline in careful template', 'in-careful'],
    contacts: ['/in-careful.gif', '/in-careful.html', '/in-careful.js'],
  },
  { page: 'iframe', contacts: ['GET film.example/player.html', '/ad.html'] },
  { page: 'image', contacts: ['/image.gif', '/srcset.gif', '/picture.gif'] },
  { page: 'media', contacts: ['/video.wav', '/audio.wav', '/source.wav'], mayRepeat: true },
  {
    page: 'track',
    contacts: ['/film.wav', '/track.vtt'],
    mayRepeat: true,
    without: { firefox: { contacts: ['/track.vtt'], why: 'it reads no address that a track gets later by attribute' } },
  },
  { page: 'object-embed', contacts: ['/object.svg', '/object-data.svg', '/embed.svg'] },
  { page: 'link', contacts: ['/stylesheet.css', '/preload.js'] },
  { page: 'link-prefetch', contacts: ['/prefetch.js'], without: { webkit: { contacts: ['/prefetch.js'], why: 'it prefetches nothing' } } },
  { page: 'link-preconnect', contacts: ['CONNECT early.tracker.example'], mayRepeat: true, isRegular: true },
  { page: 'negation', before: ['unless marketing'], ran: ['granted'], contacts: ['/granted.js'] },
  {
    page: 'combined',
    ran: ['both', 'markup-and-catalogue-differ'],
    contacts: ['/both.js', '/markup-and-catalogue-differ.js'],
  },
  {
    page: 'foreign-markup',
    before: ['cookieconsent, negated'],
    ran: ['cookieconsent', 'cookiebot', 'cookiebot-two', 'klaro', 'probo', 'onetrust', 'orejime'],
    contacts: ['/cookieconsent.js', '/cookiebot.js', '/cookiebot-two.js', '/klaro.js', '/probo.js', '/onetrust.js', '/orejime.js'],
  },
  { page: 'added-later', ran: ['added'], contacts: ['/added.js', '/added.gif', '/added.html'] },
  { page: 'rendered-again', ran: ['moved'], contacts: ['/moved.gif'] },
  { page: 'noscript', contacts: ['/instead-of-noscript.gif'] },
]
