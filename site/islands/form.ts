import { isRepeating } from '#shared/form/repeat.ts';
import { learn } from '#shared/questions/say.ts';
import { loadKinds } from './form/loadKinds.ts';
import { partsOf } from './form/parts.ts';
import { takeOver } from './form/takeOver.ts';

/** Those that were begun: an element that is moved is connected again. */
const begun = new WeakSet<HTMLElement>();

/**
 * Makes a form's page a journey without requests: one step at a time, answers kept on the device until they
 * are sent. The page works without it; if it fails, at once or half-way, the page goes on as plain HTML.
 */
class FormJourney extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (begun.has(this)) return;
    begun.add(this);
    try {
      const parts = partsOf(this);
      const { steps, locale } = parts.definition;
      if (locale && parts.words.phrases) learn(locale, parts.words.phrases);
      const repeats = steps.some(isRepeating) ? import('./form/repeats.ts') : undefined;
      const preview = this.dataset['desk'] ? import('./form/preview.ts') : undefined;
      takeOver(parts, await loadKinds(steps), await repeats, await preview);
    } catch (error) {
      console.error(error);
    }
  }
}

customElements.define('form-journey', FormJourney);
