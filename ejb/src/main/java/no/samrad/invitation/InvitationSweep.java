package no.samrad.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.job.JobWork;

/**
 * Every five minutes: who got a seat after the call, or lost it before the meeting; papers that
 * were added; minutes that can be commented on.
 */
@ApplicationScoped
class InvitationSweep implements JobWork {

  static final String KIND = "INVITATIONS";

  @Inject InvitationWriting writing;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(String subject) {
    writing.writeAll();
    return "";
  }
}
