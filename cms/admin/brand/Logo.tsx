import { Icon } from './Icon.tsx';
import './brand.scss';

/** Guildhall's mark and name, above the sign-in. */
export const Logo = () => (
  <span className="brand">
    <Icon size={44} />
    <span className="brand__name">Guildhall</span>
  </span>
);
