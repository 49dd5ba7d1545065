package no.samrad.council;

import static no.samrad.council.CouncilDesk.TODAY;
import static no.samrad.council.CouncilFixture.AGDER;
import static no.samrad.council.CouncilFixture.BEGUN;
import static no.samrad.council.CouncilFixture.MANDATE;
import static no.samrad.council.CouncilFixture.MARIT;
import static no.samrad.council.CouncilFixture.MAY;
import static no.samrad.council.CouncilFixture.NEW_YEAR;
import static no.samrad.council.CouncilFixture.SOLVEIG;
import static no.samrad.council.CouncilFixture.USUAL;
import static no.samrad.council.CouncilFixture.duty;
import static no.samrad.council.CouncilFixture.host;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilDetails.MandateFile;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadedFile;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was entered wrongly about councils and seats, on PostgreSQL. */
class CouncilCorrectionIT {

  private static final Mandate RIGHT = new Mandate("Rådet styrer.", "Sak 24/7");

  private final CouncilFixture world = new CouncilFixture();
  private final CouncilId id = world.established(CouncilType.ADMINISTRATIVE);
  private final UnitId arendal = world.unit("4203");

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class TheCouncil {

    @Test
    void its_mandate_and_days_become_right_and_the_trail_says_why() {
      List<DomainEvent> fired = correct(new CouncilFacts(RIGHT, NEW_YEAR, MAY), "Feil sak");

      assertThat(world.council(id, TODAY).mandate()).isEqualTo(RIGHT);
      assertThat(world.council(id, TODAY).from()).isEqualTo(NEW_YEAR);
      assertThat(world.council(id, TODAY).lastDay()).isEqualTo(MAY);
      assertThat(world.council(id, TODAY).procedure().from()).isEqualTo(NEW_YEAR);
      assertThat(fired.get(0).reason()).isEqualTo("Feil sak");
      assertThat(fired.get(0).changes())
          .contains(
              Change.of("mandateDocument", "Sak 23/101", "Sak 24/7"),
              Change.of("firstDay", BEGUN, NEW_YEAR));
    }

    @Test
    void access_moves_with_the_seats_that_move() {
      SeatId seat = world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal));

      correct(new CouncilFacts(RIGHT, BEGUN, MAY), "Varte ikke lenger");

      assertThat(world.rightLastsTo(seat)).isEqualTo(MAY.toString());
      correct(new CouncilFacts(RIGHT, BEGUN, null), "Varer likevel");
      assertThat(world.rightLastsTo(seat)).isEmpty();
    }

    @Test
    void nobody_sits_longer_than_the_unit_is_a_member() {
      correct(new CouncilFacts(RIGHT, BEGUN, MAY), "Prøve");
      world.seated(id, MARIT, duty(SeatFunction.LEADER, arendal));
      world.sql(
          "update membership set valid_to = '2026-05-02' where area_id = 3 and unit_id = "
              + arendal.value());

      assertRefused(
          CouncilRule.UNIT_NOT_A_MEMBER,
          () -> correct(new CouncilFacts(RIGHT, BEGUN, null), "Prøve"));
    }

    @Test
    void there_is_no_other_of_its_type_on_these_days() {
      correct(new CouncilFacts(RIGHT, BEGUN, MAY), "Prøve");
      world.established(
          new NewCouncil(CouncilType.ADMINISTRATIVE, MANDATE, USUAL, MAY.plusDays(1), null));

      assertRefused(
          CouncilRule.ALREADY_A_COUNCIL,
          () -> correct(new CouncilFacts(RIGHT, BEGUN, null), "Prøve"),
          MAY.plusDays(1));
      correct(new CouncilFacts(RIGHT, BEGUN, MAY.minusDays(1)), "Prøve");
    }

    @Test
    void it_lives_while_its_area_does_and_its_meetings_are_within() {
      world.meeting(id, TODAY);

      assertRefused(
          CouncilRule.BEFORE_AREA,
          () -> correct(new CouncilFacts(RIGHT, LocalDate.of(2015, 1, 1), null), "Prøve"));
      assertRefused(
          CouncilRule.MEETING_OUTSIDE,
          () -> correct(new CouncilFacts(RIGHT, MAY, null), "Prøve"),
          TODAY);
      assertRefused(
          CouncilRule.MEETING_OUTSIDE,
          () ->
              world.run(
                  host(),
                  desk -> desk.ending().end(id, world.version(id), TODAY.minusDays(1), "Prøve")),
          TODAY);
    }

    @Test
    void somebody_says_why_and_has_seen_what_it_was() {
      assertRefused(
          SharedRule.REASON_MISSING, () -> correct(new CouncilFacts(RIGHT, BEGUN, null), " "));
      long seen = world.version(id);
      correct(new CouncilFacts(RIGHT, BEGUN, null), "Feil sak");
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  world.run(
                      host(),
                      desk ->
                          desk.correction()
                              .correct(id, seen, new CouncilFacts(RIGHT, MAY, null), "Prøve")));
    }

    private List<DomainEvent> correct(CouncilFacts wanted, String reason) {
      long seen = world.version(id);
      return world.run(host(), desk -> desk.correction().correct(id, seen, wanted, reason));
    }
  }

  @Nested
  class ASeatThatNeverWas {

    private final SeatId seat = world.seated(id, MARIT, duty(SeatFunction.MEMBER, arendal));

    @Test
    void it_goes_with_the_access_it_gave() {
      List<DomainEvent> fired = remove(seat);

      assertThat(world.council(id, TODAY).seats()).isEmpty();
      assertThat(world.rightsOf(seat)).isZero();
      assertThat(fired)
          .extracting(each -> each.getClass().getSimpleName())
          .containsExactly("RoleForgotten", "SeatRemoved");
      assertThat(fired.get(1).changes()).contains(Change.of("seatFunction", "MEMBER", ""));
    }

    @Test
    void not_when_somebody_stands_in_for_it() {
      world.seated(
          id, SOLVEIG, new SeatDuty(SeatFunction.SUBSTITUTE, arendal, seat, NEW_YEAR, null));

      assertRefused(CouncilRule.HAS_SUBSTITUTES, () -> remove(seat));
    }

    @Test
    void not_when_it_was_used_in_a_meeting() {
      long meeting = world.meeting(id, TODAY);
      world.sql(
          "insert into nfp_absence (area_id, meeting_id, seat_id, reported_at) values (3, "
              + meeting
              + ", "
              + seat.value()
              + ", now())");

      assertRefused(CouncilRule.SEAT_USED, () -> remove(seat), TODAY);
    }

    private List<DomainEvent> remove(SeatId which) {
      long seen = world.version(id);
      return world.run(host(), desk -> desk.seating().remove(id, seen, which, "Feil person"));
    }
  }

  @Nested
  class TheMandateAsAFile {

    @Test
    void the_last_one_counts_and_those_before_stay() {
      keep("Mandat 2024.txt", "Første");
      keep("Mandat 2026.txt", "Annen");

      assertThat(world.council(id, TODAY).files())
          .extracting(MandateFile::name)
          .containsExactly("Mandat 2026.txt", "Mandat 2024.txt");
      assertThat(world.council(id, TODAY).files().get(0).number()).isEqualTo(2);
    }

    @Test
    void the_one_that_counts_does_not_come_again() {
      keep("Mandat.txt", "Første");

      assertRefused(DocumentRule.SAME_FILE, () -> keep("Mandat nytt.txt", "Første"));
    }

    @Test
    void an_empty_file_leaves_nothing() {
      assertRefused(DocumentRule.FILE_EMPTY, () -> keep("Mandat.txt", ""));
      assertThat(world.council(id, TODAY).files()).isEmpty();
    }

    private void keep(String name, String text) {
      long seen = world.version(id);
      UploadedFile file =
          new UploadedFile(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      List<DomainEvent> fired = world.run(host(), desk -> desk.mandate().keep(id, seen, file));
      assertThat(fired.get(0).inArea()).contains(AGDER);
    }
  }
}
