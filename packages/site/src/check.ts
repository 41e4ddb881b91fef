/** Site. Check: every mistake in a configuration and its policy documents, told at once. */
import { checkBlocking } from './check/blocking.ts'
import { checkBuilt } from './check/built.ts'
import { checkCategories } from './check/categories.ts'
import { checkCharacters } from './check/characters.ts'
import { checkChoiceSize } from './check/choice-size.ts'
import { checkConsentMode } from './check/consent-mode.ts'
import { checkLanguages } from './check/languages.ts'
import { checkLinks } from './check/links.ts'
import { checkOrigins } from './check/origins.ts'
import { checkOwnTexts } from './check/own-texts.ts'
import { checkPolicies, type PolicyFile } from './check/policies.ts'
import { createReporter } from './check/reporter.ts'
import { checkRules } from './check/rules.ts'
import { checkServices } from './check/services.ts'
import { checkShape } from './check/shape.ts'
import { checkSignals } from './check/signals.ts'
import { checkTheme } from './check/theme.ts'
import { checkTraces } from './check/traces.ts'
import type { SiteConfig } from './configuration.ts'
import { isUsable, type Mistake } from './mistake.ts'

/** Mistakes in a configuration. Where its shape is wrong, those alone. No error means: it is a `SiteConfig` that compiles. */
export function checkConfig(file: string, input: unknown): Mistake[] {
  const mistakes: Mistake[] = []
  const reporter = createReporter(file, mistakes)
  checkShape(input, reporter.error)
  checkCharacters(input, reporter.error)
  if (!isUsable(mistakes)) return mistakes
  const config = input as SiteConfig
  checkBuilt(config, reporter.error)
  checkBlocking(config, reporter)
  checkOrigins(config, reporter.error)
  checkLinks(config, reporter.error)
  checkServices(config, reporter)
  checkCategories(config, reporter)
  checkTraces(config, reporter.error)
  checkConsentMode(config, reporter)
  checkSignals(config, reporter)
  checkRules(config, reporter)
  checkOwnTexts(config, reporter)
  checkLanguages(config, reporter)
  checkTheme(config, reporter.error)
  checkChoiceSize(config, reporter.error)
  if (!config.policyUrl && !config.sample) {
    const said = config.policy
      ? 'The summary of the policy cannot lead to its full text.'
      : 'The first layer cannot lead to a policy (LAW-18).'
    reporter.warn('', said, 'Add "policyUrl".')
  }
  return mistakes
}

/** Mistakes in a configuration and in the policy documents that were read for it. */
export function checkSite(file: string, input: unknown, policies: readonly PolicyFile[]): Mistake[] {
  const mistakes = checkConfig(file, input)
  checkPolicies(policies, mistakes)
  return mistakes
}
