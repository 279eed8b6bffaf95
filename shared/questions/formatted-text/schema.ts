import { block } from '../../schema/types.ts';
import { longTextQuestion } from '../long-text/schema.ts';

export const formattedTextQuestion = block({
  name: 'formatted-text',
  label: 'Long text with lists',
  help: 'Several lines, in which lines that begin with a dash or a number are lists. What is pasted keeps its bullets.',
  fields: longTextQuestion.fields,
  problems: longTextQuestion.problems,
  examples: {
    ordinary: {
      name: 'plan',
      label: 'What do you plan to do?',
      hint: 'For a list, begin each line with a dash.',
      called: 'what you plan to do',
      maxWords: 500,
    },
    longest: { name: 'n'.repeat(40), label: 'L'.repeat(200), hint: 'h'.repeat(300), max: 10000, rows: 20 },
    welsh: { name: 'cynllun', label: 'Beth ydych chi’n bwriadu ei wneud?', maxWords: 150 },
    hostile: {
      name: 'value-of',
      label: '</textarea><img src=x onerror=alert(1)>',
      hint: '- {{constructor}}',
    },
  },
});
