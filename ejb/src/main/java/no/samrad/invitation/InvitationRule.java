package no.samrad.invitation;

import no.samrad.shared.BusinessRule;

/** What notices of meetings must fulfil. The details of each stand in order. */
public enum InvitationRule implements BusinessRule {
  /** Day of the meeting. */
  MEETING_IS_OVER,
  NOT_TOLD_YET,
  NO_ADDRESS,
  NO_MAIL_SERVER
}
