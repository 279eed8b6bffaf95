/**
 * The cuts of a picture at a fixed shape, made around its focal point, in pixels. `landscape` stands beside
 * headlines and on top of the home page; `social` is what social media show of a page that somebody shares.
 */
export const crops = {
  landscape: [
    { width: 640, height: 360 },
    { width: 1280, height: 720 },
  ],
  social: [{ width: 1200, height: 630 }],
} as const;

export type Crop = keyof typeof crops;

/** Whether a word is the name of a crop. */
export const isCrop = (value: unknown): value is Crop =>
  typeof value === 'string' && Object.hasOwn(crops, value);
