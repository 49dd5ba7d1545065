package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.shared.UnitId;

/**
 * What is known of a party and a version on a day.
 *
 * @param unit null for an organisation
 * @param code of the unit; empty for an organisation
 * @param body that decides for it
 * @param ended its time in the agreement is over
 * @param agendaOn day of the meeting it stands on the agenda of; null when none
 * @param decided null until it has decided
 * @param earlier what it decided about an earlier version; null without that
 * @param signature null until it was asked to sign
 * @param contact whom to call; null when nobody is known
 * @param seen version of what is recorded; 0 while nothing is
 */
public record BoardParty(
    PartyId id,
    PartyRole role,
    UnitId unit,
    String code,
    String name,
    DecidingBody body,
    boolean ended,
    LocalDate agendaOn,
    Decided decided,
    Earlier earlier,
    Signature signature,
    Contact contact,
    long seen)
    implements Serializable {

  /**
   * A decision.
   *
   * @param condition empty without one
   * @param metOn null while the condition is not met, or without one
   */
  public record Decided(
      Outcome outcome,
      LocalDate day,
      DecidingBody body,
      String caseNumber,
      String condition,
      LocalDate metOn,
      String metBy)
      implements Serializable {

    /** It counts: adopted, and the condition met where there is one. */
    public boolean stands() {
      return outcome == Outcome.ADOPTED
          || (outcome == Outcome.ADOPTED_WITH_CONDITION && metOn != null);
    }

    /** The day from which it counts. */
    public LocalDate standsOn() {
      return metOn != null && metOn.isAfter(day) ? metOn : day;
    }
  }

  /** A decision about a version that no longer counts. */
  public record Earlier(int number, LocalDate day, Outcome outcome) implements Serializable {}

  /**
   * A signature that was asked for.
   *
   * @param signedOn null until it was given
   */
  public record Signature(LocalDate askedOn, LocalDate signedOn, boolean refused)
      implements Serializable {}

  /** Whom to call. */
  public record Contact(String name, String phone, String email) implements Serializable {}
}
