import './brand.scss';

/** Guildhall's mark: a hall with three arches. */
export const Icon = ({ size = 24 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" role="img" aria-label="Guildhall">
    <path d="M12 1 1 7.5V9h22V7.5zM12 4.1a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z" fillRule="evenodd" />
    <path
      d="M2 10.5h20V20H2zm2.5 9.5h3.6v-5.2a1.8 1.8 0 0 0-3.6 0zm5.7 0h3.6v-5.2a1.8 1.8 0 0 0-3.6 0zm5.7 0h3.6v-5.2a1.8 1.8 0 0 0-3.6 0z"
      fillRule="evenodd"
    />
    <path d="M1 21h22v2H1z" />
  </svg>
);
