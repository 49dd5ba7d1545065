package no.samrad.account;

import no.samrad.shared.BusinessRule;

/** What accounts and passwords must fulfil. */
public enum AccountRule implements BusinessRule {
  USERNAME_NOT_USABLE,
  USERNAME_TAKEN,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  PASSWORD_TOO_COMMON,
  PASSWORD_CONTAINS_USERNAME,
  PASSWORD_UNCHANGED,
  CURRENT_PASSWORD_WRONG,
  NOT_YOUR_OWN_ACCOUNT
}
