'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { cleanPaste, droppedWords } from './clean-paste.ts';

const PastePlugin = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && paste(editor, event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return null;
};

/** The browser's half of `PasteFeature`. */
export const PasteClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
});

/** Pastes that are clean already, because they are ours. */
const ours = new WeakSet<ClipboardEvent>();

/** Takes a paste of HTML over; leaves plain text and what this editor copied itself to Lexical. */
const paste = (editor: LexicalEditor, event: ClipboardEvent): boolean => {
  const given = event.clipboardData;
  const source = given?.getData('text/html');
  if (ours.has(event) || !given || !source) return false;
  if (given.types.includes('application/x-lexical-editor')) return false;
  event.preventDefault();
  const { html, dropped } = cleanPaste(source, DOMParser);
  const clean = new DataTransfer();
  if (html) clean.setData('text/html', html);
  else clean.setData('text/plain', given.getData('text/plain'));
  // Lexical knows best how to put it in: the same paste once more, with nothing but what we keep.
  const again = new ClipboardEvent('paste', { clipboardData: clean, cancelable: true });
  ours.add(again);
  editor.dispatchCommand(PASTE_COMMAND, again);
  const words = droppedWords(dropped);
  if (words) toast.info(words, { duration: 12_000 });
  return true;
};
