'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { ExampleFromPreview } from './ExampleFromPreview.tsx';

interface Props {
  readonly siteUrl: string;
}

/** The form as a file, for another installation or to keep; and the ear that the preview speaks into. */
export const FormTools = ({ siteUrl }: Props) => {
  const { id } = useDocumentInfo();
  return (
    <>
      <ExampleFromPreview siteUrl={siteUrl} />
      {id === undefined ? null : (
        <div className="previews">
          <a className="previews__button" href={`/api/form-file/${encodeURIComponent(String(id))}`} download>
            Download as a file (JSON)
          </a>
        </div>
      )}
    </>
  );
};
