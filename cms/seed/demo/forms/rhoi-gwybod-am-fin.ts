import { prose } from '#shared/schema/prose.ts';
import { to } from '../writing.ts';
import { option, welshForm, when } from './asking.ts';

/** "Report a missed bin" in Welsh: the same questions by the same names. */
export const rhoiGwybodAmFin = welshForm('rhoi-gwybod-am-fin-heb-ei-gasglu', 'report-a-missed-bin', {
  title: 'Rhoi gwybod am fin heb ei gasglu',
  topic: to('topic', 'biniau-ac-ailgylchu'),
  summary: 'Dywedwch wrthym os na wnaethom wagio eich bin ar eich diwrnod casglu.',
  introduction: prose(`
    Arhoswch tan 5pm ar eich [diwrnod casglu](page:diwrnodau-casglu-biniau): efallai bod ein criw ar y ffordd o hyd. Mae’n cymryd tua 3 munud.
  `),
  steps: [
    {
      blockType: 'form-step',
      title: 'Y bin',
      questions: [
        {
          blockType: 'radios',
          name: 'which-bin',
          label: 'Pa fin na chafodd ei gasglu?',
          called: 'pa fin na chafodd ei gasglu',
          options: [
            option('general', 'Sbwriel', { hint: 'Y bin llwyd' }),
            option('recycling', 'Plastig, caniau, gwydr a chartonau', { hint: 'Y bin glas' }),
            option('paper', 'Papur a cherdyn', { hint: 'Y bag glas' }),
            option('food', 'Bwyd', { hint: 'Y cadi bach gwyrdd' }),
            option('garden', 'Gwastraff gardd', { hint: 'Y bin brown' }),
          ],
        },
        {
          blockType: 'date',
          name: 'collection-day',
          label: 'Pryd y dylem fod wedi’i gasglu?',
          hint: 'Er enghraifft, 20 11 2026.',
          called: 'ddiwrnod y casgliad',
          earliestDays: -14,
          latestDays: 0,
        },
        {
          blockType: 'yes-no',
          name: 'tag',
          label: 'A wnaethom adael tag ar y bin?',
          called: 'gwnaethom adael tag ar y bin',
        },
        {
          blockType: 'text',
          name: 'tag-says',
          label: 'Beth mae’r tag yn ei ddweud?',
          called: 'yr hyn mae’r tag yn ei ddweud',
          max: 200,
          showIf: [when('tag', 'is', 'yes')],
        },
      ],
    },
    {
      blockType: 'form-step',
      title: 'Lleoliad y bin',
      questions: [
        {
          blockType: 'address',
          name: 'address',
          label: 'Beth yw’r cyfeiriad?',
          purpose: 'i ddod o hyd i’r bin',
          hint: 'Lle y dylem fod wedi gwagio’r bin.',
          lookup: true,
        },
        {
          blockType: 'long-text',
          name: 'details',
          label: 'A oes unrhyw beth arall y dylem ei wybod?',
          hint: 'Er enghraifft, bod y bin y tu ôl i giât.',
          called: 'unrhyw beth arall y dylem ei wybod',
          optional: true,
          max: 500,
        },
      ],
    },
    {
      blockType: 'form-step',
      title: 'Amdanoch chi',
      questions: [
        {
          blockType: 'name',
          name: 'name',
          label: 'Enw llawn',
          purpose: 'i ysgrifennu atoch',
          called: 'eich enw llawn',
        },
        {
          blockType: 'email',
          name: 'email',
          label: 'Cyfeiriad e-bost',
          purpose: 'i ddweud wrthych beth rydym wedi’i wneud',
          hint: 'Dim ond i ddweud wrthych beth rydym wedi’i wneud y byddwn yn ei ddefnyddio.',
          called: 'eich cyfeiriad e-bost',
        },
      ],
    },
  ],
  next: prose(`
    Byddwn yn dod yn ôl am eich bin o fewn **2 ddiwrnod gwaith**. Gadewch ef lle y mae, gyda’r caead ar gau. Byddwn yn ysgrifennu atoch pan fydd wedi’i wneud.
  `),
  privacy: prose(`
    Rydym yn defnyddio eich atebion i wagio eich bin ac i ysgrifennu atoch amdano. Rydym yn eu dileu ar ôl 1 flwyddyn.
  `),
  otherWays: prose(`
    Ffoniwch {{phone-main}}. Gallwch hefyd ofyn yn Neuadd y Dref neu mewn unrhyw lyfrgell.
  `),
  contact: to('contact', 'waste-team'),
  recipient: 'waste@aldenbridge.example',
  retentionDays: 365,
});
