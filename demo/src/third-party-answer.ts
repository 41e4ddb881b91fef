/** Demo. Third-party answer: the make-believe services beside the site, on another origin. */
import { playerPage } from './player/player-page.ts'

/** Answers for the video service; anything else that is asked here belongs to the site and is sent there. */
export function thirdPartyAnswer(request: Request): Response {
  const url = new URL(request.url)
  const video = /^\/player\/([a-z0-9-]{1,40})$/.exec(url.pathname)?.[1]
  if (video) {
    return new Response(playerPage(video, url.searchParams.get('lang')), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'cross-origin' },
    })
  }
  url.hostname = 'localhost'
  return new Response(null, { status: 302, headers: { location: url.href } })
}
