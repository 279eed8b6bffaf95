import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/may.ts';
import { states } from '#shared/case/states.ts';
import { locales } from '#shared/content/published.ts';
import { oneTab } from '../admin/one-tab.ts';
import { changeCase } from '../admin/cases/change-case.ts';
import { caseFile } from '../admin/cases/case-file.ts';
import { exportCases } from '../admin/cases/export-cases.ts';
import type { CaseDocument } from '../intake/case-document.ts';
import { removeFiles } from '../intake/case-files.ts';
import { readSettings } from '../settings.ts';

/** Kept with the case, shown by the case's own screen. */
const inside = { hidden: true, disableListColumn: true, disableListFilter: true } as const;

/** Not even for a filter. */
const nobody = { read: () => false, update: () => false, create: () => false };

/**
 * What residents asked for, one document each: answers, notes and history together, so that one write changes
 * all. Nobody edits a case freely: staff change it by `POST /api/cases/:id/change`, which takes the revision
 * they read and writes the history itself.
 */
export const cases: CollectionConfig = {
  slug: 'cases',
  labels: { singular: 'Case', plural: 'Cases' },
  // Held for review first, then what is due first; what is finished last.
  defaultSort: ['-open', '-needsReview', 'dueBy'],
  endpoints: [changeCase, exportCases, caseFile],
  // Payload's own update would write without a look at the revision: `change` takes its place.
  access: { ...accessOf('cases'), update: () => false },
  hooks: {
    afterDelete: [({ doc }) => removeFiles(readSettings(process.env), (doc as CaseDocument).reference)],
  },
  disableDuplicate: true,
  versions: false,
  trash: false,
  lockDocuments: false,
  admin: {
    group: 'Cases',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'dueBy', 'form', 'state', 'assigneeName', 'receivedAt'],
    listSearchableFields: ['reference', 'form'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['/cms/admin/cases/ListBar.tsx#ListBar'],
      edit: { SaveButton: '/cms/admin/cases/NoSaveButton.tsx#NoSaveButton' },
      views: oneTab,
    },
  },
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/cms/admin/cases/CaseView.tsx#CaseView' }, disableListColumn: true },
    },
    { name: 'reference', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'form', label: 'Form', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: Object.entries(states).map(([value, { label }]) => ({ value, label })),
      admin: { hidden: true, components: { Cell: '/cms/admin/cases/StateCell.tsx#StateCell' } },
    },
    {
      name: 'dueBy',
      label: 'Due',
      type: 'date',
      required: true,
      index: true,
      admin: { hidden: true, components: { Cell: '/cms/admin/cases/DueCell.tsx#DueCell' } },
    },
    {
      name: 'assigneeName',
      label: 'Given to',
      type: 'text',
      admin: { hidden: true, components: { Cell: '/cms/admin/cases/NameCell.tsx#NameCell' } },
    },
    { name: 'assignee', type: 'relationship', relationTo: 'people', index: true, admin: inside },
    {
      name: 'receivedAt',
      label: 'Received',
      type: 'date',
      required: true,
      index: true,
      admin: { hidden: true, date: { displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    {
      name: 'needsReview',
      label: 'To be looked at first',
      type: 'checkbox',
      index: true,
      admin: { hidden: true },
    },
    { name: 'review', label: 'Why to look at it first', type: 'text', admin: { hidden: true } },
    { name: 'open', type: 'checkbox', index: true, admin: { hidden: true } },
    {
      name: 'locale',
      label: 'Language',
      type: 'select',
      options: Object.entries(locales).map(([value, label]) => ({ value, label })),
      admin: { hidden: true },
    },
    { name: 'answers', type: 'json', required: true, admin: inside },
    { name: 'notes', type: 'json', admin: inside },
    { name: 'history', type: 'json', admin: inside },
    { name: 'revision', type: 'number', required: true, admin: inside },
    { name: 'formId', type: 'text', required: true, index: true, hidden: true },
    { name: 'formVersion', type: 'text', admin: inside },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true, access: nobody },
    { name: 'fingerprint', type: 'text', required: true, hidden: true, access: nobody },
    { name: 'expects', type: 'json', hidden: true, access: nobody },
  ],
};
