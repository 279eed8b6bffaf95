import type { Rule } from '../rule.ts';
import { cannotBeAnswered } from './cannotBeAnswered.ts';
import { uncoveredOptions } from './uncoveredOptions.ts';
import { leadsNowhere } from './leadsNowhere.ts';
import { stepUnreachable } from './stepUnreachable.ts';
import { neverTrue } from './neverTrue.ts';
import { routeUntaken } from './routeUntaken.ts';
import { emptyStep } from './emptyStep.ts';
import { askedTwice } from './askedTwice.ts';
import { notProved } from './notProved.ts';
import { conditionGone } from './conditionGone.ts';
import { conditionOfItself } from './conditionOfItself.ts';
import { conditionUnused } from './conditionUnused.ts';
import { dateLimit } from './dateLimit.ts';
import { exampleFails } from './exampleFails.ts';
import { impossibleTest } from './impossibleTest.ts';
import { missingOtherWay } from './missingOtherWay.ts';
import { missingPrivacy } from './missingPrivacy.ts';
import { missingRetention } from './missingRetention.ts';
import { nameTwice } from './nameTwice.ts';
import { purposeMissing } from './purposeMissing.ts';
import { questionGone } from './questionGone.ts';
import { questionLater } from './questionLater.ts';
import { repeatsTooFew } from './repeatsTooFew.ts';
import { revealsNothing } from './revealsNothing.ts';
import { routeBack } from './routeBack.ts';
import { routeToNowhere } from './routeToNowhere.ts';
import { startsWithEnding } from './startsWithEnding.ts';

/** Every rule, by its name. To add one: its file, and a line here. */
export const rules = {
  'starts-with-ending': startsWithEnding,
  'name-twice': nameTwice,
  'route-to-nowhere': routeToNowhere,
  'route-back': routeBack,
  'question-gone': questionGone,
  'question-later': questionLater,
  'impossible-test': impossibleTest,
  'condition-gone': conditionGone,
  'condition-of-itself': conditionOfItself,
  'condition-unused': conditionUnused,
  'reveals-nothing': revealsNothing,
  'date-limit': dateLimit,
  'repeats-too-few': repeatsTooFew,
  'unanswerable-question': cannotBeAnswered,
  'uncovered-options': uncoveredOptions,
  'leads-nowhere': leadsNowhere,
  'step-unreachable': stepUnreachable,
  'never-true': neverTrue,
  'route-untaken': routeUntaken,
  'empty-step': emptyStep,
  'asked-twice': askedTwice,
  'not-proved': notProved,
  'purpose-missing': purposeMissing,
  'missing-privacy': missingPrivacy,
  'missing-retention': missingRetention,
  'missing-other-way': missingOtherWay,
  'example-fails': exampleFails,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;
