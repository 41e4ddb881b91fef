<?php
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
	'functional' => array(),
	'preferences' => array( 'functional' ),
	'statistics-anonymous' => array( 'analytics' ),
	'statistics' => array( 'analytics' ),
	'marketing' => array( 'marketing' ),
);

// Without a type of consent every category answers yes: the server says it too, before any script runs.
add_filter( 'wp_get_consent_type', function () {
	return 'optin';
}, 1 );

// Tells the WP Consent API that this plugin knows it.
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );

// Until the visitor has decided, a server grants nothing that needs consent.
add_filter( 'wp_has_consent', function ( $has_consent, $category, $requested_by = false ) {
	if ( ! isset( PLACET_WP_CATEGORIES[ $category ] ) ) {
		return false;
	}
	return PLACET_WP_CATEGORIES[ $category ] === array() ? true : $has_consent;
}, 10, 3 );

add_action( 'wp_head', function () {
	// Other optimisers must neither delay nor join it.
	printf(
		'<script src="%s" data-lang="%s" data-no-optimize="1" data-no-defer="1" data-cfasync="false"></script>' . "\n",
		esc_url( PLACET_TAG ),
		esc_attr( strtolower( strtok( get_locale(), '_' ) ) )
	);
}, 0 );
