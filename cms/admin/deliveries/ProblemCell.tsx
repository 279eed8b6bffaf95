/** What went wrong last, in a list; nothing where nothing did. */
export const ProblemCell = ({ cellData }: { readonly cellData?: string | null }) => <>{cellData ?? ''}</>;
