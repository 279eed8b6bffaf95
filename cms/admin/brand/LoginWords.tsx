import './brand.scss';

/** Where one is, and what to do without a way in. */
export const LoginWords = () => (
  <div className="brand-words">
    <h1>Sign in to the desk</h1>
    <p>
      For staff who write the council’s pages or deal with cases. You need an invitation: ask an administrator
      of your council if you have none, or if you can’t sign in.
    </p>
  </div>
);
