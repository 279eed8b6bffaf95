'use client';
import { toast, useDocumentInfo, useForm, useLivePreviewContext } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useEffect } from 'react';
import { form } from '#shared/content/form/schema.ts';
import { previewMessages } from '#shared/contract/preview-messages.ts';
import { exampleIn } from './example-in.ts';
import type { PreviewExample } from './example-in.ts';

interface Props {
  readonly siteUrl: string;
}

/** Shows nothing: adds what the preview of this form asks to keep to the form's examples, as if it had been typed. */
export const ExampleFromPreview = ({ siteUrl }: Props) => {
  const { addFieldRow, getField } = useForm();
  const { hasSavePermission } = useDocumentInfo();
  const { iframeRef, popupRef } = useLivePreviewContext();
  useEffect(() => {
    const origin = new URL(siteUrl).origin;
    const keep = (message: unknown): string | undefined => {
      const example = exampleIn(message);
      if (!example) return undefined;
      if ('problem' in example) return `It was not kept. ${example.problem}.`;
      if (!hasSavePermission) return 'It was not kept: you may not change this form.';
      const most = form.fields.examples.most;
      if ((getField('examples')?.rows?.length ?? 0) >= most)
        return `It was not kept: a form can have ${most} examples. Remove one first.`;
      addFieldRow({
        blockType: 'form-example',
        path: 'examples',
        schemaPath: 'form.examples',
        subFieldState: stateOf(example),
      });
      toast.success(`Kept as an example: ${example.title}`);
      return 'Kept. You find it below the form’s fields, among its examples.';
    };
    const hear = ({ origin: from, source, data }: MessageEvent<unknown>): void => {
      const preview = [iframeRef.current?.contentWindow, popupRef?.current].find((one) => one === source);
      if (from !== origin || !preview) return;
      const words = keep(data);
      if (words) preview.postMessage({ type: previewMessages.kept, words }, origin);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [siteUrl, addFieldRow, getField, hasSavePermission, iframeRef, popupRef]);
  return null;
};

/** A new example as Payload's form knows its fields, flat. */
const stateOf = ({ title, end, answers = [] }: PreviewExample): FormState => {
  const said = (value: unknown) => ({ value, initialValue: value, valid: true, passesCondition: true });
  const rows = answers.map(() => ({ id: newId(), blockType: 'example-answer', isLoading: true }));
  return {
    title: said(title),
    end: said(end),
    answers: { ...said(rows.length), rows, disableFormData: rows.length > 0 },
    ...Object.fromEntries(
      answers.flatMap(({ question, value = '' }, at) =>
        Object.entries({ id: rows[at]?.id, blockType: 'example-answer', question, value }).map(
          ([name, one]) => [`answers.${at}.${name}`, said(one)],
        ),
      ),
    ),
  };
};

/** As Payload makes them: 24 hexadecimal digits. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
