import { describe, expect, it } from 'vitest';
import { definitionOf } from '#shared/content/form/definition.ts';
import { findings } from '#shared/form/lint/findings.ts';
import { referencesOf } from '#shared/schema/references.ts';
import { contentTypes } from '#shared/content/index.ts';
import { allWays, reachable } from '../../../../tests/suites/walk.ts';
import { demo } from '../index.ts';
import { forms } from './index.ts';

const today = '2026-11-23';

describe.each(forms.map((form) => [form.content.title, form] as const))('%s', (_, { key, content }) => {
  const definition = definitionOf({ id: key, updatedAt: '', content });

  it('has nothing wrong with it', () => {
    expect(findings(content)).toEqual([]);
  });

  it('has no step, ending or question that nobody reaches', () => {
    const reached = new Set(allWays(definition, today).flatMap(({ reached }) => [...reached]));
    expect(reachable(definition).filter((name) => !reached.has(name))).toEqual([]);
  });

  it('says what happens next and by when, what the answers are for and until when, and who can help', () => {
    const said = (words: unknown) => JSON.stringify(words);
    expect(said(content.next)).toMatch(/\d+ (working days|weeks|ddiwrnod gwaith)/);
    expect(said(content.privacy)).toMatch(/We delete them|delete them after|eu dileu ar ôl/);
    expect(said(content.privacy)).toMatch(/\d+ (years?|flwyddyn)/);
    expect(said(content.otherWays)).toContain('snippet');
    expect(content.contact).toBeDefined();
    expect(content.topic).toBeDefined();
    expect(content.recipient).toMatch(/@aldenbridge\.example$/);
  });

  it('is linked from a page about it', () => {
    const linking = demo.filter(
      (document) =>
        document.type !== 'form' &&
        referencesOf(contentTypes[document.type].fields, document.content).some(
          ({ type, id }) => type === 'form' && id === key,
        ),
    );
    expect(linking.length).toBeGreaterThan(0);
  });
});
