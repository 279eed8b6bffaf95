import { takeOver } from './form/takeOver.ts';

/**
 * Makes a form's page a journey without requests: one step at a time, answers kept on the device until they
 * are sent. The page works without it; if it fails, at once or half-way, the page goes on as plain HTML.
 */
class FormJourney extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    try {
      takeOver(this);
    } catch (error) {
      console.error(error);
    }
  }
}

customElements.define('form-journey', FormJourney);
