/** Services. The site itself, as a vendor: a service that no third party has a hand in. */

/** Slot for the name of the controller, filled when a site is compiled. Stands in `vendor.name` and in `readBy`. */
export const CONTROLLER = '{controller}'

/** Vendor of services that the site runs itself. The country is the controller's, where the configuration tells it. */
export const theSite = { name: CONTROLLER, country: '{country}' } as const
