/** Site. Ready themes: looks that a configuration takes by name. They pass the check that every theme passes. */

/** Token to value, as in `notice.theme`. */
export const readyThemes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Warm paper and a serif: newspapers, books, wine.
  paper: {
    surface: '#fbf6ec',
    ink: '#2b2118',
    muted: '#5a4c3f',
    accent: '#7a3b1d',
    'on-accent': '#fffaf1',
    'dark-surface': '#221c17',
    'dark-ink': '#f6ecdd',
    'dark-muted': '#d3c5b3',
    'dark-accent': '#f0b68c',
    'dark-on-accent': '#2b1a0e',
    radius: '4px',
    font: 'Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif',
    shadow: '0 10px 30px #3a240f2e',
  },
  // Quiet green: health, food, whatever grows.
  forest: {
    surface: '#f7faf6',
    ink: '#14261c',
    muted: '#41554a',
    accent: '#1f5d3f',
    'on-accent': '#ffffff',
    'dark-surface': '#121a16',
    'dark-ink': '#e9f3ec',
    'dark-muted': '#b5c6bb',
    'dark-accent': '#9bd9b5',
    'dark-on-accent': '#0c2417',
    radius: '18px',
    shadow: '0 12px 36px #0f2a1c2b',
  },
  // Always dark, with one light: tools, games, music.
  night: {
    scheme: 'dark',
    'dark-surface': '#14131c',
    'dark-ink': '#f3f1fb',
    'dark-muted': '#bcb8cf',
    'dark-accent': '#b9a6ff',
    'dark-on-accent': '#1a1236',
    radius: '12px',
    shadow: '0 16px 48px #000c',
  },
  // Ink on white, no corners and no shadow: government, architecture, law.
  plain: {
    surface: '#ffffff',
    ink: '#000000',
    muted: '#303030',
    accent: '#000000',
    'on-accent': '#ffffff',
    'dark-surface': '#000000',
    'dark-ink': '#ffffff',
    'dark-muted': '#d0d0d0',
    'dark-accent': '#ffffff',
    'dark-on-accent': '#000000',
    radius: '0px',
    font: 'Helvetica, Arial, sans-serif',
    shadow: 'none',
  },
  // Plum and rose: shops, hotels, fashion.
  rose: {
    surface: '#fffafb',
    ink: '#33141f',
    muted: '#6a4552',
    accent: '#9b2550',
    'on-accent': '#ffffff',
    'dark-surface': '#22151b',
    'dark-ink': '#fdeff4',
    'dark-muted': '#dabac6',
    'dark-accent': '#ffa8c5',
    'dark-on-accent': '#3a0d20',
    radius: '22px',
    shadow: '0 14px 40px #4a10262e',
  },
}
