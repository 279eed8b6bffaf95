/** In the place of Payload's save button, where nothing is saved by hand. */
export const NoSaveButton = () => null;
