/** Demo. Player: plays a drawing for a minute and tells the sink so, as video services do. */
import { sinkOf } from '../sdks/sink-address.ts'

const LENGTH_S = 60

const button = document.querySelector<HTMLButtonElement>('#play')
const progress = document.querySelector<HTMLProgressElement>('#progress')
const scene = document.querySelector('#scene')
const scenes = [...document.querySelectorAll('ol li')].map((item) => item.textContent)
const { video = '', play = '', pause = '' } = document.body.dataset

const tell = (event: string): void => {
  // A lost count is no reason to disturb who watches.
  void fetch(`${sinkOf('filmhub')}?${new URLSearchParams({ video, event })}`, { keepalive: true }).catch(() => undefined)
}

tell('load')

let timer: ReturnType<typeof setInterval> | undefined

const stop = (): void => {
  clearInterval(timer)
  timer = undefined
  document.body.classList.remove('playing')
  if (button) button.textContent = play
}

const step = (): void => {
  if (!progress || !scene) return
  progress.value += 0.25
  scene.textContent = scenes[Math.min(scenes.length - 1, Math.floor((progress.value / LENGTH_S) * scenes.length))] ?? ''
  if (progress.value < LENGTH_S) return
  stop()
  progress.value = 0
  tell('end')
}

button?.addEventListener('click', () => {
  if (timer) {
    stop()
    return
  }
  timer = setInterval(step, 250)
  document.body.classList.add('playing')
  button.textContent = pause
  tell('play')
})
