import { yesNo } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';
import { purpose } from '../purpose.ts';
import { questionFields } from '../questionFields.ts';

export const addressQuestion = block({
  name: 'address',
  label: 'UK address',
  help: 'Two lines, a town and a postcode, typed by hand or chosen from a list.',
  fields: {
    ...questionFields,
    purpose,
    lookup: yesNo('Look addresses up by postcode', {
      help: 'People give a postcode and choose from a list. They can always enter the address by hand.',
    }),
  },
  phrases: {
    cy: {
      'Address line 1': 'Llinell cyfeiriad 1',
      'Address line 2': 'Llinell cyfeiriad 2',
      'Town or city': 'Tref neu ddinas',
      Postcode: 'Cod post',
      'Enter address line 1, typically the building and street':
        'Rhowch linell cyfeiriad 1, sef yr adeilad a’r stryd fel arfer',
      'Enter town or city': 'Rhowch dref neu ddinas',
      'Enter postcode': 'Rhowch god post',
      'Enter a postcode and find the address, or enter it by hand':
        'Rhowch god post i ddod o hyd i’r cyfeiriad, neu rhowch y cyfeiriad â llaw',
      'Choose the address from the list, or enter it by hand':
        'Dewiswch y cyfeiriad o’r rhestr, neu rhowch y cyfeiriad â llaw',
      'Find address': 'Dod o hyd i gyfeiriad',
      'Choose an address': 'Dewiswch gyfeiriad',
      'Find the address first': 'Dewch o hyd i’r cyfeiriad yn gyntaf',
      'Enter the address by hand': 'Rhoi’r cyfeiriad â llaw',
      'Or enter the address by hand:': 'Neu rhowch y cyfeiriad â llaw:',
      'Looking for addresses…': 'Yn chwilio am gyfeiriadau…',
      'We found no address for %1. Check the postcode, or enter the address by hand.':
        'Ni ddaethom o hyd i gyfeiriad ar gyfer %1. Gwiriwch y cod post, neu rhowch y cyfeiriad â llaw.',
      '1 address found': 'Wedi dod o hyd i 1 cyfeiriad',
      '%1 addresses found': 'Wedi dod o hyd i %1 cyfeiriad',
      'There were too many searches from your connection. Wait a minute, or enter the address by hand.':
        'Bu gormod o chwiliadau o’ch cysylltiad. Arhoswch funud, neu rhowch y cyfeiriad â llaw.',
      'We cannot look addresses up at the moment. Enter the address by hand.':
        'Ni allwn chwilio am gyfeiriadau ar hyn o bryd. Rhowch y cyfeiriad â llaw.',
    },
  },
  examples: {
    ordinary: {
      name: 'address',
      label: 'What is the address?',
      hint: 'Where the bin should have been emptied.',
    },
    lookup: { name: 'home', label: 'What is your address?', lookup: true },
    longest: {
      name: 'n'.repeat(40),
      label: 'L'.repeat(200),
      hint: 'h'.repeat(300),
      optional: true,
      lookup: true,
    },
    welsh: { name: 'cyfeiriad', label: 'Beth yw’r cyfeiriad?' },
    hostile: { name: 'is-prototype-of', label: '</fieldset><script>alert(1)</script>', lookup: true },
  },
});
