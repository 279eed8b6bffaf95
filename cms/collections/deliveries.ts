import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/may.ts';
import { tryAgainEndpoint } from '../admin/deliveries/try-again.ts';
import { kinds } from '../delivery/compose.ts';

const stateLabels = { due: 'On its way', sent: 'Sent', parked: 'Given up: needs you' } as const;

/**
 * What leaves for a case, one document for each thing; made by intake, changed by the worker that leases it,
 * and by nobody else but “try again”.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: 'Delivery', plural: 'Deliveries' },
  // What needs a person is first.
  defaultSort: ['-needsYou', '-createdAt'],
  endpoints: [tryAgainEndpoint],
  // Only “try again” changes one.
  access: { ...accessOf('deliveries'), update: () => false },
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    group: 'Cases',
    useAsTitle: 'slot',
    description: 'E-mails about cases. What could not be sent after many tries waits here for you.',
    defaultColumns: ['kind', 'to', 'state', 'case', 'tries', 'problem'],
    hideAPIURL: true,
    components: { edit: { SaveButton: '/cms/admin/cases/NoSaveButton.tsx#NoSaveButton' } },
  },
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: {
        components: { Field: '/cms/admin/deliveries/TryAgain.tsx#TryAgain' },
        disableListColumn: true,
      },
    },
    {
      name: 'kind',
      label: 'What',
      type: 'select',
      required: true,
      options: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'to', label: 'To', type: 'text', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'due',
      index: true,
      options: Object.entries(stateLabels).map(([value, label]) => ({ value, label })),
    },
    { name: 'needsYou', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, index: true },
    { name: 'problem', label: 'What went wrong last', type: 'text' },
    { name: 'tries', type: 'number', defaultValue: 0 },
    {
      name: 'dueAt',
      label: 'Next try',
      type: 'date',
      required: true,
      index: true,
      admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    { name: 'sentAt', label: 'Sent', type: 'date', admin: { date: { displayFormat: 'd MMM yyyy, HH:mm' } } },
    { name: 'slot', type: 'text', required: true, unique: true, hidden: true },
    { name: 'lease', type: 'text', hidden: true },
  ],
};
