/** Site. Doctor texts in English. */
import type { DoctorTexts } from '@placet/model'

export const en: DoctorTexts = {
  panel: {
    title: 'Consent doctor',
    leak: 'Acts without consent',
    gap: 'Not declared, or labelled without effect',
    setup: 'Set-up',
    advice: 'Advice',
    count: 'Findings: {count}',
    advised: 'Advice: {count}',
    nothing: 'No findings on this page',
    where: 'Seen here',
    inPage: 'Write in the page',
    inConfiguration: 'Write in the site’s configuration',
    inHeader: 'Add to the Content-Security-Policy',
    copyLine: 'Copy',
    copyReport: 'Copy report',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. Copy it here by hand:',
    again: 'Check again',
    close: 'Close the doctor',
    fold: 'Fold the doctor',
    unfold: 'Unfold the doctor',
    grantedHides:
      'Something is granted. What was never held then looks like what was released: check once more in a private window, where nobody has agreed to anything.',
    inOrder: 'As it stands',
    decision: 'Decision',
    noDecision: 'none yet',
    decided: '{action} ({layer})',
    granted: 'Granted',
    denied: 'Denied',
    held: 'Held now',
    nothingHeld: 'nothing waits on this page',
    once: 'Shown this once',
    services: 'Services',
    version: 'Tag',
    blocking: 'Blocking',
    collector: 'Collector',
    asking: 'asking',
    there: 'answers',
    away: 'does not answer',
    unseen: 'What the doctor cannot see',
    unseenHttpOnly: 'Cookies that a server sets with HttpOnly, and those of other sites.',
    unseenFrames: 'What frames of other sites load, and what service workers and workers ask for.',
    unseenHints: 'Connections opened by an HTTP header, and pixels in `noscript`.',
    unseenSockets: 'WebSocket and WebRTC connections, which browsers leave out of their timeline.',
    unseenDropped: 'Requests that the browser no longer remembered: {count}.',
  },
  findings: {
    'early-request': {
      title: '{service} was contacted before it was granted',
      cause: 'The page itself loads it: {host} was asked ({by}) while nobody had agreed.',
      step: 'Hold the element. Where inline code writes the loader into the page, hold that code.',
    },
    'early-elsewhere': {
      title: '{service} was contacted before it was granted, by code',
      cause: '{host} was asked ({by}), and no element of the page names it: a script that runs already, or a style sheet, did it.',
      step: 'Find what starts {service} and hold it; in a bundle, wait for the grant.',
    },
    'early-hint': {
      title: 'A connection to {service} is opened before it is granted',
      cause: '`preconnect` and `dns-prefetch` contact {host} at once, which tells it the visitor’s address.',
      step: 'Hold the hint as well, or leave it out.',
    },
    'not-held-script': {
      title: 'A labelled script runs at once',
      cause: 'The label alone holds nothing: without `type="text/plain"` the browser runs a script as soon as it meets it.',
      step: 'Write the type.',
    },
    'not-held-source': {
      title: 'A labelled `{tag}` loads at once',
      cause: 'Its `{attribute}` is real: the browser asks for it before any script could stop that.',
      step: 'Let the source wait in a `data-` attribute.',
    },
    'early-trace': {
      title: '{service} left something before it was granted',
      cause: 'Nobody has decided yet, and it is already there. Either {service} runs unheld, or this is older than Placet on this site.',
      step: 'Mend what is told above about {service}, erase the site’s data in the browser, and load the page again. What comes back then was set by the server or by a script of the site.',
    },
    survivor: {
      title: 'Traces of {service} are still there, although it is denied',
      cause:
        'Something that still runs wrote them again after they were deleted, or they lie under a path or domain that this page cannot reach.',
      step: 'Hold what writes them. Cookies with HttpOnly are neither seen nor deleted from a page: let the server that sets them delete them.',
    },
    'undeclared-host': {
      title: '{host} is contacted, and no service names it',
      cause: 'The host is somebody else’s. Visitors are not told of it, and no choice covers it.',
      step: 'Declare a service, by its id alone where the catalogue knows it, and hold what loads it; or serve the file yourself. Choose the category, and fill in each `…`.',
    },
    'undeclared-trace': {
      title: 'Cookies or keys that nobody declared: {count}',
      cause: 'No service lists them: visitors are not told, and no withdrawal deletes them.',
      step: 'Add each to the `cookies` of the service that writes it, and fill in each `…`.',
    },
    'unknown-name': {
      title: 'A label names `{name}`, which this site does not have',
      cause: 'What waits for an unknown name waits for ever. The site has: {names}.',
      step: 'Write the right name, or add it to the configuration.',
    },
    'no-name': {
      title: 'A label names nothing',
      cause: 'With neither category nor service there is nothing to grant: the element waits for ever.',
      step: 'Name one of these: {names}.',
    },
    'label-without-effect': {
      title: 'A label on `{tag}` holds nothing',
      cause: 'Scripts, templates and elements with a source of their own can wait. What stands inside another element acts at once.',
      step: 'Put the content into a `template`, or label the elements in it that load something.',
    },
    'never-released': {
      title: 'Something waits and will never be released',
      cause:
        'The tag does not look after it: `data-consent` is missing, or the site says `"markup": "placet"` and this is another product’s.',
      step: 'Write the label as Placet reads it.',
    },
    'consent-mode-late': {
      title: 'The default of Consent Mode comes too late',
      cause: '`{command}` stands in `dataLayer` before `consent default`: what was sent until then knew of no refusal.',
      step: 'Set the default before everything else, at the top of the page’s head.',
    },
    'consent-mode-array': {
      title: 'The default of Consent Mode is not understood',
      cause: 'It was pushed as an array. Google’s tags read a command only as the `arguments` of a function.',
      step: 'Push it through `gtag`, at the top of the page’s head.',
    },
    'consent-mode-missing': {
      title: 'Google was contacted without a default of Consent Mode',
      cause: '`dataLayer` holds no `consent default`: Google’s tags do not know that anything was refused.',
      step: 'Hold these tags, and set the default at the top of the page’s head.',
    },
    'tag-async': {
      title: 'The tag is loaded with `async` or `defer`',
      cause: 'Blocking by host holds what comes after the tag. While the tag is on its way, everything else runs already.',
      step: 'Leave the attribute out, and put the tag first in the head.',
    },
    'tag-not-first': {
      title: 'Something may act before the tag',
      cause: 'Blocking by host holds what comes after the tag, and nothing before it.',
      step: 'Put the tag first in the head.',
    },
    'tag-twice': {
      title: 'The page has more than one tag',
      cause: 'The first one works; the others only cost time. If they belong to different sites, the choice may not be the one you mean.',
      step: 'Keep one. Look in the template, in plugins and in the tag manager.',
    },
    'choice-twice': {
      title: 'The device holds more than one choice cookie: {count}',
      cause:
        'Usually the host and its parent domain hold one each, because `domain` was changed. The newer one counts, on a tie the more denying one.',
      step: 'Nothing leaks by it. Decide once more on this page; if the other one stays, delete it in the browser.',
    },
    'origin-not-listed': {
      title: 'The configuration does not list this origin',
      cause: 'From {origin} the collector takes no records: decisions hold on the device, and their records wait.',
      step: 'Add the origin, or give this place a site of its own.',
    },
    'blocked-by-policy': {
      title: 'The Content-Security-Policy of the page stops Placet',
      cause: '`{directive}` does not allow it: what is blocked cannot be shown, released or sent.',
      step: 'Add what is missing.',
    },
    'collector-away': {
      title: 'The collector does not answer',
      cause: '{collector} did not give out the tag. Decisions hold on the device, and their records wait.',
      step: 'See whether it runs, whether the address is right, and whether `connect-src` allows it.',
    },
    'part-failed': {
      title: 'A part of Placet could not be loaded',
      cause: 'Nothing is granted by that; the next need tries again.',
      step: 'The browser’s network panel tells what became of it: the collector, the network, the page’s policy, or a blocker.',
    },
    'not-released': {
      title: 'A granted element could not be released',
      cause: 'It stays held. Mostly the page enforces Trusted Types and does not list the policy `placet`.',
      step: 'Add `trusted-types placet` to the Content-Security-Policy.',
    },
    'choice-not-kept': {
      title: 'This device does not keep the choice',
      cause: 'Cookie or local storage could not be written: the choice may hold on this page only.',
      step: 'See whether cookies are blocked, whether the page stands in a sandboxed frame, and whether `domain` in the configuration covers this host.',
    },
    'record-refused': {
      title: 'The collector refused a record',
      cause: 'It answered with a permanent error. The decision holds on this device, and its record is set aside.',
      step: 'The log of the collector names the reason. Usual ones: an origin that is not listed, a tag older than the configuration.',
    },
    'other-fault': {
      title: 'Placet raised the fault `{code}`',
      cause: 'The doctor has no entry for it.',
      step: 'Look it up in the README of your release.',
    },
    'no-reopen-link': {
      title: 'The page has no link of its own back to the choice',
      cause: 'So Placet shows its own button at the edge of the screen.',
      step: 'Put a link or button in the footer; the button at the edge then stays away.',
    },
    'language-missing': {
      title: 'The page does not say its language',
      cause: 'Visitors read the notice in the site’s first language, `{fallback}`.',
      step: 'Say it on the root element, or on the tag with `data-lang`.',
    },
    'language-not-offered': {
      title: 'The page is in `{language}`, which the site does not offer',
      cause: 'Visitors read the notice in the site’s first language, `{fallback}`.',
      step: 'Add the language, with its texts where Placet does not speak it.',
    },
  },
}
