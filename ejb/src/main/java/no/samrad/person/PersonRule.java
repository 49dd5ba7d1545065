package no.samrad.person;

import no.samrad.shared.BusinessRule;

/** What a person's particulars must fulfil. */
public enum PersonRule implements BusinessRule {
  NAME_MISSING,
  NAME_TOO_LONG,
  NOT_AN_EMAIL_ADDRESS
}
