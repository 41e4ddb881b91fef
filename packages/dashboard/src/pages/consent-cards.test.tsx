// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { draw, textOf } from '../fixtures/draw.tsx'
import { anAnswer, aSite, counts, someFigures } from '../fixtures/figures.ts'
import { ConsentCards } from './consent-cards.tsx'

const figure = (page: HTMLElement, name: string) => page.querySelector<HTMLElement>(`[data-figure="${name}"]`)

test('a rate stands beside its whole, and the rate among deciders beside it', () => {
  const page = draw(<ConsentCards figures={someFigures()} />)
  const consent = figure(page, 'consent-rate:analytics')
  expect(consent?.dataset).toMatchObject({ part: '4', whole: '10' })
  expect(textOf(consent)).toBe('Taux de consentement40,0 %4 accords sur 10 affichages')
  const deciders = figure(page, 'decider-rate:analytics')
  expect(deciders?.dataset).toMatchObject({ part: '4', whole: '6' })
  expect(textOf(deciders)).toContain('66,7 %')
})

test('lost displays are named, and the rate is 100 % at most', () => {
  const answer = anAnswer(counts({ shownAtStart: 2, decided: 4, accepted: 4 }))
  const page = draw(<ConsentCards figures={someFigures({ answer })} />)
  expect(figure(page, 'consent-rate:analytics')?.dataset).toMatchObject({ part: '4', whole: '4' })
  expect(textOf(figure(page, 'consent-rate:analytics'))).toContain('100,0 %')
  expect(figure(page, 'lost-displays:analytics')?.dataset.value).toBe('2')
  expect(textOf(figure(page, 'lost-displays:analytics'))).toContain('Au moins 2 affichages perdus')
})

test('without any display there is a dash and the reason', () => {
  const answer = anAnswer(counts({ decided: 4, accepted: 4 }))
  const page = draw(<ConsentCards figures={someFigures({ answer })} />)
  expect(figure(page, 'consent-rate:analytics')?.dataset.whole).toBe('0')
  expect(textOf(figure(page, 'consent-rate:analytics'))).toContain('—')
  expect(textOf(page)).toContain('Aucun affichage reçu')
})

test('every card of the sample says that its data are generated; no card of a real site does', () => {
  const sample = draw(<ConsentCards figures={someFigures({ site: aSite({ isSample: true }) })} />)
  expect(sample.querySelectorAll('.card [data-generated]')).toHaveLength(1)
  expect(textOf(sample.querySelector('[data-generated]'))).toBe('Données générées')
  const real = draw(<ConsentCards figures={someFigures()} />)
  expect(real.querySelector('[data-generated]')).toBeNull()
})

test('a category is named in the reader’s language, else in the site’s', () => {
  expect(textOf(draw(<ConsentCards figures={someFigures()} />, 'en').querySelector('h3'))).toBe('Analytics')
  expect(textOf(draw(<ConsentCards figures={someFigures()} />, 'de').querySelector('h3'))).toBe('Mesure d’audience')
})
