import { review } from './review.ts';

// Looks at forms in a thread of its own: the search for answers that lead nowhere must not hold up who types.
self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof review>[0]>) => {
  self.postMessage(review(data));
});
