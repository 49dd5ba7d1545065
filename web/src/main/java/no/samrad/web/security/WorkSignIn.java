package no.samrad.web.security;

/** Sign-in with accounts that somebody else keeps; where it works, passwords of ours do not. */
public interface WorkSignIn {

  /** It is configured, completely and safely. */
  boolean isOn();
}
