import type { FileAnswer, RefusedFile } from './meaning.ts';

/** What became of an upload; `offline`: nothing was heard, and it may be tried again. */
export type Uploaded = FileAnswer | RefusedFile | 'offline';

/** Uploads one file, and tells how many per cent are on their way. */
export const upload = (
  address: string,
  fields: FormData,
  { name }: File,
  progress: (percent: number) => void,
): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${address}/files`);
    request.responseType = 'json';
    request.timeout = 300_000;
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((100 * loaded) / total));
    request.onload = () => {
      const { file } = (request.response ?? {}) as { readonly file?: FileAnswer | RefusedFile };
      resolve(file ?? { name, refused: 'failed' });
    };
    request.onerror = request.ontimeout = () => resolve('offline');
    request.send(fields);
  });

/** Until the device is connected again; a device that does not know is asked every few seconds. */
export const connected = (): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, 5000);
    addEventListener('online', done);
  });
