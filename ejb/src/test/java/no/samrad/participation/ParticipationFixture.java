package no.samrad.participation;

import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/** A referral of 10 March 2026, 14 weeks on, and how far it has come. */
final class ParticipationFixture {

  static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  static final UnitId RISOR = new UnitId(1);
  static final LocalDate REFERRED = LocalDate.of(2026, 3, 10);
  static final int TWO = 2;

  private final Participation participation;

  private ParticipationFixture(Gestation gestation) {
    participation =
        new Participation(
            AGDER,
            new Pseudonym("7KM-4PQ"),
            new NewReferral(REFERRED, "MIDWIFE", RISOR, gestation, true, Set.of()),
            "CRITERIA_2023");
  }

  static ParticipationFixture referred() {
    return new ParticipationFixture(new Gestation(98));
  }

  static ParticipationFixture referredAt(Gestation gestation) {
    return new ParticipationFixture(gestation);
  }

  static LocalDate day(int after) {
    return REFERRED.plusDays(after);
  }

  ParticipationFixture offered() {
    participation.assess(Verdict.OFFERED, day(5));
    return this;
  }

  ParticipationFixture explored() {
    offered();
    participation.explore(day(10));
    participation.explore(day(20));
    return this;
  }

  ParticipationFixture consented() {
    explored();
    participation.consent(day(22));
    return this;
  }

  ParticipationFixture included() {
    consented();
    participation.include(day(24), new TalksHeld(TWO, TWO));
    return this;
  }

  ParticipationFixture born() {
    included();
    participation.giveBirth(day(180));
    return this;
  }

  Participation build() {
    return participation;
  }
}
