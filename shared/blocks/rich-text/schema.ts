import { richText } from '../../schema/fields.ts';
import { prose } from '../../schema/prose.ts';
import { block } from '../../schema/types.ts';

export const richTextBlock = block({
  name: 'rich-text',
  label: 'Text',
  help: 'Headings, paragraphs, lists, links, tables and snippets.',
  fields: {
    text: richText('Text', { required: true }),
  },
  examples: {
    ordinary: {
      text: prose(`
        ## When we collect

        We collect on the **same day** every week. Put your bin out by 7am.

        - green bin: garden waste
        - blue bin: paper and card

        | Size | Price |
        | 140 litres | £38 |
        | 240 litres | £45 |

        [Find your day](https://www.example.org/bin-day)
      `),
    },
    longest: {
      text: prose(
        Array.from(
          { length: 60 },
          (_, n) => `## Part ${n + 1}\n\n${'A long sentence about a service that goes on. '.repeat(12)}`,
        ).join('\n\n'),
      ),
    },
    welsh: {
      text: prose(
        '## Casglu biniau\n\nRydym yn casglu ar yr **un diwrnod** bob wythnos.\n\n- bin gwyrdd: gwastraff gardd',
      ),
    },
    hostile: {
      text: prose(
        '## <script>alert(1)</script>\n\n"><img src=x onerror=alert(1)> [press](javascript:alert(1)) &lt;b&gt; \u202Eevil',
      ),
    },
  },
});
