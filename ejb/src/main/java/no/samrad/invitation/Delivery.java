package no.samrad.invitation;

import no.samrad.job.MailId;

/**
 * How a notice leaves: by a mail, or not at all.
 *
 * @param mail null: there is none
 * @param obstacle why there is none; empty where there is one
 */
record Delivery(MailId mail, String obstacle) {

  static Delivery by(MailId mail) {
    return new Delivery(mail, "");
  }

  static Delivery none(InvitationState why) {
    return new Delivery(null, why.name());
  }

  /** 0: none. */
  long mailNumber() {
    return mail == null ? 0 : mail.value();
  }
}
