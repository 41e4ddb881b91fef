/** Site. WordPress snippet: the tag first in every page, and the WP Consent API told by the same map as the bridge (VEN-12). */
import { typesOf } from '../compile/bridge-data.ts'

const categories = Object.entries(typesOf('wp-consent-api'))

/** A plugin of one file. */
export const wordpressSnippet = (): string => `<?php
/**
 * Plugin Name: Placet consent
 * Description: Puts the site's Placet tag first into every page, and lets plugins that ask the WP Consent API wait for the visitor's choice.
 * Version: 1.0.0
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

// Address of the tag, as "placet build" prints it. Or in wp-config.php: define( 'PLACET_TAG', '…' );
defined( 'PLACET_TAG' ) || define( 'PLACET_TAG', 'https://consent.example/s/site.js' );

/**
 * What each category of the WP Consent API waits for; none: it needs no consent.
 * Placet's bridge tells them in the page: the site's configuration lists "wordpress", or has "bridges": { "wp-consent-api": true }.
 */
const PLACET_WP_CATEGORIES = array(
${categories
  .map(([category, names]) => `\t'${category}' => array( ${names.map((name) => `'${name}'`).join(', ')} ),`)
  .join('\n')
  .replaceAll('(  )', '()')}
);

// Without a type of consent every category answers yes: the server says it too, before any script runs.
add_filter( 'wp_get_consent_type', function () {
\treturn 'optin';
}, 1 );

// Tells the WP Consent API that this plugin knows it.
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );

// Until the visitor has decided, a server grants nothing that needs consent.
add_filter( 'wp_has_consent', function ( $has_consent, $category, $requested_by = false ) {
\tif ( ! isset( PLACET_WP_CATEGORIES[ $category ] ) ) {
\t\treturn false;
\t}
\treturn PLACET_WP_CATEGORIES[ $category ] === array() ? true : $has_consent;
}, 10, 3 );

add_action( 'wp_head', function () {
\t// Other optimisers must neither delay nor join it.
\tprintf(
\t\t'<script src="%s" data-lang="%s" data-no-optimize="1" data-no-defer="1" data-cfasync="false"></script>' . "\\n",
\t\tesc_url( PLACET_TAG ),
\t\tesc_attr( strtolower( strtok( get_locale(), '_' ) ) )
\t);
}, 0 );
`
