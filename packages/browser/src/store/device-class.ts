/** Store. Device class: as coarse as a record may be. */
import type { Device } from '@placet/model'

/** Guessed from the pointer and the shorter side of the screen, never from a user agent. */
export function deviceClass(): Device {
  const isTouch = matchMedia('(pointer: coarse)').matches
  if (!isTouch) return 'desktop'
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet'
}
