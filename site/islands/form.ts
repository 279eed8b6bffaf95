import { loadKinds } from './form/loadKinds.ts';
import { partsOf } from './form/parts.ts';
import { takeOver } from './form/takeOver.ts';

/**
 * Makes a form's page a journey without requests: one step at a time, answers kept on the device until they
 * are sent. The page works without it; if it fails, at once or half-way, the page goes on as plain HTML.
 */
class FormJourney extends HTMLElement {
  private started = false;

  async connectedCallback(): Promise<void> {
    if (this.started) return;
    this.started = true;
    try {
      const parts = partsOf(this);
      await loadKinds(parts.definition);
      takeOver(parts);
    } catch (error) {
      console.error(error);
    }
  }
}

customElements.define('form-journey', FormJourney);
