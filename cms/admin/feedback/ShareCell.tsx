import './feedback.scss';

/** How many of a page's answers were no, as a bar and in words. */
export const ShareCell = ({ cellData }: { readonly cellData?: number }) => {
  const share = Math.min(Math.max(Number(cellData) || 0, 0), 100);
  return (
    <span className="share">
      <span className="share__bar" aria-hidden="true">
        <span className="share__part" style={{ width: `${share}%` }} />
      </span>
      {share}%
    </span>
  );
};
