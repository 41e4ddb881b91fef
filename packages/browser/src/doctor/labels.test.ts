/** Labels that name nothing the site has, or stand where they do nothing. */
import { expect, test } from 'vitest'
import { anElement, anElementOfOurs, aPage, doctorData } from './a-page.fixture.ts'
import type { PageElement } from './facts.ts'
import { labels } from './labels.ts'

const found = (...elements: PageElement[]) => labels(aPage({ elements }))

test('an unknown category is told with the nearest name', () => {
  expect(found(anElement('script', { type: 'text/plain', 'data-consent': 'Analitycs' }))).toMatchObject([
    {
      kind: 'unknown-name',
      values: { name: 'Analitycs', closest: 'analytics' },
      lines: ['<script type="text/plain" data-consent="analytics"></script>'],
    },
  ])
})

test('an unknown service among known ones is told alone, and nothing is guessed from afar', () => {
  const [finding, ...others] = found(anElement('iframe', { 'data-consent': 'functional', 'data-service': 'hotjar', 'data-src': '/f' }))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ values: { name: 'hotjar' }, lines: [] })
  expect(finding?.values.names).toContain('functional, analytics, marketing, matomo')
})

test('a category may be named by another product’s word, a service where a category could be', () => {
  expect(
    found(
      anElement('script', { type: 'text/plain', 'data-cookieconsent': 'statistics' }),
      anElement('template', { 'data-consent': 'matomo' }),
    ),
  ).toEqual([])
  expect(found(anElement('script', { type: 'text/plain', 'data-cookieconsent': 'statistic' }))).toHaveLength(1)
})

test('what belongs to nobody is left alone', () => {
  expect(
    found(anElement('script', { 'data-category': 'news' }), anElement('template', {}), anElement('div', { 'data-service': 'x' })),
  ).toEqual([])
})

test('a label that names nothing is told', () => {
  expect(found(anElement('template', { 'data-consent': ' ' }))).toMatchObject([{ kind: 'no-name' }])
})

test('a label on something that cannot wait is told with a template', () => {
  expect(found(anElement('div', { 'data-consent': 'marketing', class: 'ad' }))).toMatchObject([
    { kind: 'label-without-effect', values: { tag: 'div' }, lines: ['<template data-consent="marketing">…</template>'] },
  ])
  expect(found(anElement('video', { 'data-consent': 'functional' }))).toMatchObject([{ kind: 'label-without-effect' }])
  expect(found(anElement('video', { 'data-consent': 'functional', 'data-src': '/v' }))).toEqual([])
})

test('a medium that waits for a service with no label of ours is never released', () => {
  expect(found(anElement('iframe', { 'data-service': 'film', 'data-src': '/f' }))).toMatchObject([
    { kind: 'never-released', lines: ['<iframe data-consent="functional" data-service="film" data-src="/f"></iframe>'] },
  ])
  // Lazy loading is not ours.
  expect(found(anElement('img', { 'data-src': '/f' }))).toEqual([])
})

test('another product’s markup waits for ever where the site reads ours alone', () => {
  const element = anElementOfOurs('script', { type: 'text/plain', 'data-cookieconsent': 'statistics' })
  expect(labels(aPage({ elements: [element], data: { ...doctorData, markup: 'placet' } }))).toMatchObject([
    { kind: 'never-released', lines: ['<script type="text/plain" data-consent="analytics" data-cookieconsent="statistics"></script>'] },
  ])
})
