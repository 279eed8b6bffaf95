/** What a sign beside words says about them; never by its colour alone. */
export type Sign = 'error' | 'warning' | 'right';

/** A sign beside words that say the same. */
export const Mark = ({ sign }: { readonly sign: Sign }) => (
  <svg className={`form-mark form-mark--${sign}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[sign]}
  </svg>
);

const stroke = { fill: 'none', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Readonly<Record<Sign, React.ReactNode>> = {
  error: (
    <>
      <path className="form-mark__shape" d="M5 .5h6L15.500 5v6L11 15.500H5L.5 11V5z" />
      <path className="form-mark__sign" d="M5.300 5.300l5.400 5.400M10.700 5.300l-5.400 5.400" {...stroke} />
    </>
  ),
  warning: (
    <>
      <path className="form-mark__shape" d="M8 .8l7.500 14H.5z" />
      <path className="form-mark__sign" d="M8 6v4M8 12.600v.01" {...stroke} />
    </>
  ),
  right: <path className="form-mark__line" d="M2.500 8.500l3.500 3.500 7.500-8" {...stroke} />,
};
