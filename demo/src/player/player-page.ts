/** Demo. Player page: FilmHub, a make-believe video service on the third parties' origin. */
import { defaultLanguage, languages } from '../addresses.ts'
import { siteContents } from '../content/site-contents.ts'
import { html } from '../html.ts'

/** The player's document, in the language asked for; what plays is a slow drawing, not a film. */
export function playerPage(video: string, wanted: string | null): string {
  const language = languages.find((known) => known === wanted) ?? defaultLanguage
  const { player } = siteContents[language]
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${player.title} · FilmHub</title>
    <link rel="stylesheet" href="/assets/player.css">
    <script src="/assets/player.js" defer></script>
  </head>
  <body data-video="${video}" data-play="${player.play}" data-pause="${player.pause}">
    <main>
      <img src="/assets/film.svg" alt="" width="640" height="360">
      <h1>${player.title}</h1>
      <p id="scene" aria-live="off">${player.scenes[0]}</p>
      <ol hidden>${player.scenes.map((scene) => html`<li>${scene}</li>`)}</ol>
      <div class="controls">
        <button type="button" id="play">${player.play}</button>
        <progress id="progress" max="60" value="0" aria-label="${player.title}"></progress>
        <span class="brand">FilmHub</span>
      </div>
    </main>
  </body>
</html>
`.markup
}
