/** Services. Catalogue: every known service by its id. A new service is one file and one line here. */
import type { Service } from '@placet/model'
import { abTasty } from './ab-tasty.ts'
import { activecampaign } from './activecampaign.ts'
import { adform } from './adform.ts'
import { adobeAnalytics } from './adobe-analytics.ts'
import { adsense } from './adsense.ts'
import { amplitude } from './amplitude.ts'
import { brevo } from './brevo.ts'
import { brevoConversations } from './brevo-conversations.ts'
import { calendly } from './calendly.ts'
import { clarity } from './clarity.ts'
import { cloudflare } from './cloudflare.ts'
import { contentsquare } from './contentsquare.ts'
import { cpanel } from './cpanel.ts'
import { crisp } from './crisp.ts'
import { criteo } from './criteo.ts'
import { dailymotion } from './dailymotion.ts'
import { doubleclick } from './doubleclick.ts'
import { facebookEmbed } from './facebook-embed.ts'
import { ga4 } from './ga4.ts'
import { googleAds } from './google-ads.ts'
import { googleFonts } from './google-fonts.ts'
import { googleMaps } from './google-maps.ts'
import { gtm } from './gtm.ts'
import { hostingSession } from './hosting-session.ts'
import { hotjar } from './hotjar.ts'
import { hubspot } from './hubspot.ts'
import { instagramEmbed } from './instagram-embed.ts'
import { intercom } from './intercom.ts'
import { kameleoon } from './kameleoon.ts'
import { klaviyo } from './klaviyo.ts'
import { leadfeeder } from './leadfeeder.ts'
import { leadinfo } from './leadinfo.ts'
import { linkedinInsight } from './linkedin-insight.ts'
import { livechat } from './livechat.ts'
import { mailchimp } from './mailchimp.ts'
import { marketo } from './marketo.ts'
import { matomo } from './matomo.ts'
import { matomoExempt } from './matomo-exempt.ts'
import { metaPixel } from './meta-pixel.ts'
import { microsoftUet } from './microsoft-uet.ts'
import { mixpanel } from './mixpanel.ts'
import { optimizely } from './optimizely.ts'
import { outbrain } from './outbrain.ts'
import { pardot } from './pardot.ts'
import { phpmyadmin } from './phpmyadmin.ts'
import { pianoAnalytics } from './piano-analytics.ts'
import { pinterestTag } from './pinterest-tag.ts'
import { piwikPro } from './piwik-pro.ts'
import { placetChoice } from './placet-choice.ts'
import { plausible } from './plausible.ts'
import { plesk } from './plesk.ts'
import { posthog } from './posthog.ts'
import { prestashop } from './prestashop.ts'
import { recaptcha } from './recaptcha.ts'
import { redditPixel } from './reddit-pixel.ts'
import { segment } from './segment.ts'
import { smartsupp } from './smartsupp.ts'
import { snapchatPixel } from './snapchat-pixel.ts'
import { snowplow } from './snowplow.ts'
import { soundcloud } from './soundcloud.ts'
import { spotify } from './spotify.ts'
import { stripe } from './stripe.ts'
import { taboola } from './taboola.ts'
import { tawkto } from './tawkto.ts'
import { tiktokEmbed } from './tiktok-embed.ts'
import { tiktokPixel } from './tiktok-pixel.ts'
import { trustpilot } from './trustpilot.ts'
import { turnstile } from './turnstile.ts'
import { typeform } from './typeform.ts'
import { vimeo } from './vimeo.ts'
import { vwo } from './vwo.ts'
import { whmcs } from './whmcs.ts'
import { whmcsAffiliate } from './whmcs-affiliate.ts'
import { woocommerce } from './woocommerce.ts'
import { woocommerceAttribution } from './woocommerce-attribution.ts'
import { wordpress } from './wordpress.ts'
import { xEmbed } from './x-embed.ts'
import { xPixel } from './x-pixel.ts'
import { youtube } from './youtube.ts'
import { zendesk } from './zendesk.ts'

const services: readonly Service[] = [
  abTasty,
  activecampaign,
  adform,
  adobeAnalytics,
  adsense,
  amplitude,
  brevo,
  brevoConversations,
  calendly,
  clarity,
  cloudflare,
  contentsquare,
  cpanel,
  crisp,
  criteo,
  dailymotion,
  doubleclick,
  facebookEmbed,
  ga4,
  googleAds,
  googleFonts,
  googleMaps,
  gtm,
  hostingSession,
  hotjar,
  hubspot,
  instagramEmbed,
  intercom,
  kameleoon,
  klaviyo,
  leadfeeder,
  leadinfo,
  linkedinInsight,
  livechat,
  mailchimp,
  marketo,
  matomo,
  matomoExempt,
  metaPixel,
  microsoftUet,
  mixpanel,
  optimizely,
  outbrain,
  pardot,
  phpmyadmin,
  pianoAnalytics,
  pinterestTag,
  piwikPro,
  placetChoice,
  plausible,
  plesk,
  posthog,
  prestashop,
  recaptcha,
  redditPixel,
  segment,
  smartsupp,
  snapchatPixel,
  snowplow,
  soundcloud,
  spotify,
  stripe,
  taboola,
  tawkto,
  tiktokEmbed,
  tiktokPixel,
  trustpilot,
  turnstile,
  typeform,
  vimeo,
  vwo,
  whmcs,
  whmcsAffiliate,
  woocommerce,
  woocommerceAttribution,
  wordpress,
  xEmbed,
  xPixel,
  youtube,
  zendesk,
]

/** Known services by id. Has no prototype: a name that is not in the catalogue is `undefined`. */
export const catalogue: Readonly<Record<string, Service>> = Object.assign(
  Object.create(null),
  Object.fromEntries(services.map((service) => [service.id, service])),
)
