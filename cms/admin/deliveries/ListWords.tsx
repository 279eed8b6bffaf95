/** Above the list of deliveries. */
export const ListWords = () => (
  <p>E-mails about cases. What could not be sent after many tries comes first: open it to try again.</p>
);
