/** Replay. Style of the page around the notice: plain ground, and the ribbon that names it a replay. */

export const replayStyle = `
html { min-height: 100%; background: repeating-linear-gradient(45deg, #8881 0 12px, #8882 12px 24px); font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0; }
#replay { margin: 0; padding: .5em 1em; background: #5a2ca0; color: #fff; font-size: .875em; }
iframe { display: block; margin: 1em; max-width: calc(100% - 2em); border: 0; }
`
