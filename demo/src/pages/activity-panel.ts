/** Demo. Activity panel: "what this page just did", drawn empty; `/assets/activity.js` fills it in. */
import type { ActivityTexts } from '../content/activity-texts.ts'
import { type Html, html, scriptData } from '../html.ts'

/** Closed as sent: it opens by itself where there is room, so that nothing on a phone is pushed down. */
export const activityPanel = (texts: ActivityTexts): Html => html`
    <aside class="activity" aria-label="${texts.title}">
      <details id="activity">
        <summary>
          <span class="activity-title">${texts.title}</span>
          <span class="activity-headline" id="activity-headline" role="status">${texts.untouched.undecided}</span>
        </summary>
        <div class="activity-body" tabindex="0" role="group" aria-label="${texts.title}">
          <noscript><p>${texts.withoutScripts}</p></noscript>
          <p class="activity-group" id="activity-services-name" hidden>${texts.services}</p>
          <ul id="activity-services" aria-labelledby="activity-services-name"></ul>
          <p class="activity-group" id="activity-necessary-name">${texts.necessary}</p>
          <ul id="activity-necessary" aria-labelledby="activity-necessary-name"></ul>
          <p class="activity-note">${texts.note}</p>
        </div>
      </details>
      <script type="application/json" id="activity-texts">${scriptData(texts)}</script>
    </aside>`
