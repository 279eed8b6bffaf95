import { block } from '../../schema/types.ts';
import { questionFields } from '../questionFields.ts';

export const placeQuestion = block({
  name: 'place',
  label: 'Place',
  help: 'Where something is that has no address: a description, a postcode or an Ordnance Survey grid reference. One of them is enough.',
  fields: { ...questionFields },
  phrases: {
    cy: {
      'a description, a postcode or a grid reference': 'ddisgrifiad, cod post neu gyfeirnod grid',
      description: 'ddisgrifiad',
      'Enter a grid reference in Great Britain, like SD 123 456':
        'Rhowch gyfeirnod grid ym Mhrydain Fawr, fel SD 123 456',
      'Grid reference %1': 'Cyfeirnod grid %1',
      'Describe the place': 'Disgrifiwch y lle',
      'The road, and the nearest house number, junction or sign.':
        'Y ffordd, a’r rhif tŷ, y gyffordd neu’r arwydd agosaf.',
      'Postcode, if you know it': 'Cod post, os ydych yn ei wybod',
      'Ordnance Survey grid reference, if you know it':
        'Cyfeirnod grid yr Arolwg Ordnans, os ydych yn ei wybod',
      'For example, SD 123 456.': 'Er enghraifft, SD 123 456.',
    },
  },
  examples: {
    ordinary: {
      name: 'where',
      label: 'Where is the pothole?',
      hint: 'Fill in what you can: one of the three is enough.',
      called: 'where the pothole is',
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), optional: true },
    welsh: { name: 'lleoliad', label: 'Ble mae’r twll yn y ffordd?', hint: 'Mae un o’r tri yn ddigon.' },
    hostile: { name: 'index-of', label: '</legend><script>alert(1)</script>', hint: '"><img src=x>' },
  },
});
