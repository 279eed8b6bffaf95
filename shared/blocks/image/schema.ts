import { longText, media } from '../../schema/fields.ts';
import { block } from '../../schema/types.ts';

export const image = block({
  name: 'image',
  label: 'Picture',
  help: 'A picture that helps people to understand. Never a picture of text.',
  fields: {
    picture: media('Picture', { accept: 'image', required: true }),
    caption: longText('Caption', {
      max: 300,
      help: 'Shown below it. The alternative text is kept with the picture.',
    }),
  },
  examples: {
    ordinary: { picture: 'picture', caption: 'The blue bin has a grey lid.' },
    longest: { picture: 'picture', caption: 'Word '.repeat(60) },
    welsh: { picture: 'picture', caption: 'Mae gan y bin glas gaead llwyd.' },
    hostile: { picture: 'picture', caption: '</figcaption></figure><script>alert(1)</script>' },
  },
});
