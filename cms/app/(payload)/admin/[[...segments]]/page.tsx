import { RootPage, generatePageMetadata } from '@payloadcms/next/views';
import config from '../../../config.ts';
import { importMap } from '../importMap.js';

interface Props {
  readonly params: Promise<{ segments: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Props) =>
  generatePageMetadata({ config, params, searchParams });

/** Every screen of Payload's admin. */
export default function Page({ params, searchParams }: Props) {
  return RootPage({ config, params, searchParams, importMap });
}
