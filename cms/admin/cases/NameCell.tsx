/** Who has a case, in a list. */
export const NameCell = ({ cellData }: { readonly cellData?: string | null }) =>
  cellData ? <>{cellData}</> : <span className="case-quiet">Nobody</span>;
