/** Demo. Company: how to reach Sertius; the same in every language, and as the policy says. */

export const company = {
  name: 'Sertius SA',
  street: '12 rue du Serveur',
  town: '5000 Namur',
  sales: 'bonjour@sertius.example',
  support: 'support@sertius.example',
  // No such number is given out in Belgium: nobody's telephone rings.
  phone: '+32 81 00 00 12',
  phoneLink: '+3281000012',
} as const
