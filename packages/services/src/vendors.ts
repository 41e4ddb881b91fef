/** Services. Vendors that stand behind several services: the company that answers to visitors in Europe, where one is known. */

export const adobe = { name: 'Adobe Systems Software Ireland Ltd', country: 'IE' } as const
export const brevoCompany = { name: 'Sendinblue SAS', country: 'FR' } as const
export const cloudflareCompany = { name: 'Cloudflare Inc.', country: 'US' } as const
export const google = { name: 'Google Ireland Ltd', country: 'IE' } as const
export const meta = { name: 'Meta Platforms Ireland Ltd', country: 'IE' } as const
export const microsoft = { name: 'Microsoft Ireland Operations Ltd', country: 'IE' } as const
export const tiktok = { name: 'TikTok Technology Ltd', country: 'IE' } as const
export const xCompany = { name: 'X Internet Unlimited Company', country: 'IE' } as const
