import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { form, option, when } from './asking.ts';

/** What to do when the lorry did not come. */
export const reportAMissedBin = form('report-a-missed-bin', {
  title: 'Report a missed bin',
  topic: to('topic', 'bins-and-recycling'),
  summary: 'Tell us if we did not empty your bin on your collection day.',
  introduction: prose(`
    Wait until 5pm on your [collection day](page:bin-collection-days): our crew may still be on the way. It takes about 3 minutes.
  `),
  steps: [
    {
      blockType: 'form-step',
      title: 'About the bin',
      questions: [
        {
          blockType: 'radios',
          name: 'which-bin',
          label: 'Which bin did we miss?',
          called: 'which bin we missed',
          options: [
            option('general', 'Rubbish', { hint: 'The grey bin' }),
            option('recycling', 'Plastic, cans, glass and cartons', { hint: 'The blue bin' }),
            option('paper', 'Paper and card', { hint: 'The blue bag' }),
            option('food', 'Food', { hint: 'The small green caddy' }),
            option('garden', 'Garden waste', { hint: 'The brown bin' }),
          ],
        },
        {
          blockType: 'date',
          name: 'collection-day',
          label: 'When should we have collected it?',
          hint: 'For example, 20 11 2026.',
          called: 'the collection day',
          earliestDays: -14,
          latestDays: 0,
        },
        {
          blockType: 'yes-no',
          name: 'tag',
          label: 'Did we leave a tag on the bin?',
          called: 'we left a tag on the bin',
        },
        {
          blockType: 'text',
          name: 'tag-says',
          label: 'What does the tag say?',
          called: 'what the tag says',
          max: 200,
          showIf: [when('tag', 'is', 'yes')],
        },
      ],
    },
    {
      blockType: 'form-step',
      title: 'Where the bin is',
      questions: [
        {
          blockType: 'address',
          name: 'address',
          label: 'What is the address?',
          purpose: 'to find the bin',
          hint: 'Where we should have emptied the bin.',
          lookup: true,
        },
        {
          blockType: 'long-text',
          name: 'details',
          label: 'Is there anything else we should know?',
          hint: 'For example, that the bin stands behind a gate.',
          called: 'what else we should know',
          optional: true,
          max: 500,
        },
      ],
    },
    {
      blockType: 'form-step',
      title: 'About you',
      questions: [
        {
          blockType: 'name',
          name: 'name',
          label: 'Full name',
          purpose: 'to write to you',
          called: 'your full name',
        },
        {
          blockType: 'email',
          name: 'email',
          label: 'Email address',
          purpose: 'to tell you what we have done',
          hint: 'We only use it to tell you what we have done.',
          called: 'your email address',
        },
      ],
    },
  ],
  next: prose(`
    We come back for your bin within **2 working days**. Leave it where it is, with the lid shut. We write to you when it is done.
  `),
  privacy: prose(`
    We use your answers to empty your bin and to write to you about it. We delete them after 1 year.
  `),
  otherWays: prose(`
    Call {{phone-main}}, {{phone-hours}}. You can also ask at the Town Hall or at any [library](page:libraries).
  `),
  contact: to('contact', 'waste-team'),
  recipient: 'waste@aldenbridge.example',
  retentionDays: 365,
});
