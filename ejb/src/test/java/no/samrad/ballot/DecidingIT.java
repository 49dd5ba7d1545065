package no.samrad.ballot;

import static no.samrad.ballot.RoomFixture.AGDER;
import static no.samrad.ballot.RoomFixture.ANNA;
import static no.samrad.ballot.RoomFixture.BENT;
import static no.samrad.ballot.RoomFixture.CARL;
import static no.samrad.ballot.RoomFixture.DEPUTY;
import static no.samrad.ballot.RoomFixture.LEADER;
import static no.samrad.ballot.RoomFixture.LEASE;
import static no.samrad.ballot.RoomFixture.MEETING;
import static no.samrad.ballot.RoomFixture.NOON;
import static no.samrad.ballot.RoomFixture.STATUS;
import static no.samrad.ballot.RoomFixture.TALK;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.Role;
import no.samrad.shared.AtOnce;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.sitting.ItemVerdict;
import no.samrad.sitting.LivePage;
import no.samrad.sitting.SittingRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Items are decided or taken note of; and two secretaries record at the same moment. */
class DecidingIT {

  private static final int ROUNDS = 12;

  private RoomFixture room;

  @BeforeEach
  void open() {
    room = new RoomFixture();
    room.takeUpLease();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Nested
  class Writing {

    @Test
    void words_are_kept_and_never_written_over_unseen() {
      write("Teamet", 0);
      write("Teamet", 0); // the request came twice
      assertRefused(BallotRule.DRAFT_CHANGED_MEANWHILE, () -> write("Noe annet", 0));
      write("Teamet leier", 1);
      assertRefused(BallotRule.DRAFT_CHANGED_MEANWHILE, () -> write("Teamet kjøper", 1));
      assertRefused(BallotRule.WORDING_TOO_LONG, () -> write("x".repeat(4001), 2));

      assertThat(room.sheet(LEASE).draft()).isEqualTo("Teamet leier");
      assertThat(room.sheet(LEASE).draftVersion()).isEqualTo(2);
    }

    @Test
    void ends_of_lines_are_those_of_everybody() {
      write("En\r\nTo ", 0);
      write("En\nTo", 0);

      assertThat(room.sheet(LEASE).draft()).isEqualTo("En\nTo");
    }

    @Test
    void what_was_carried_does_not_replace_what_somebody_wrote() {
      write("Rådet er delt, og leier.", 0);
      carried();

      assertThat(room.sheet(LEASE).draft()).isEqualTo("Rådet er delt, og leier.");
    }

    private void write(String text, long seen) {
      room.run(desk -> desk.deciding().write(LEASE, text, seen));
    }
  }

  @Nested
  class Settling {

    @Test
    void an_item_that_was_voted_upon_is_decided_once() {
      carried();
      List<DomainEvent> fired = settle("Teamet leier lokale.", 1);
      assertThat(settle("Teamet leier lokale.", 1)).isEmpty();
      assertRefused(BallotRule.SETTLED_MEANWHILE, () -> settle("Noe annet.", 1));

      assertThat(fired).singleElement().isInstanceOf(ItemSettled.class);
      assertThat(room.page().items().get(0).verdict()).isEqualTo(ItemVerdict.UNANIMOUS);
      assertThat(room.sheet(LEASE).decision()).isEqualTo("Teamet leier lokale.");
      room.run(desk -> desk.deciding().write(LEASE, "Teamet leier lokale.", 0)); // came late
      assertRefused(
          SittingRule.ITEM_IS_SETTLED,
          () -> room.run(desk -> desk.deciding().write(LEASE, "Etterpå", 1)));
      assertRefused(
          SittingRule.ITEM_IS_SETTLED,
          () -> room.run(desk -> desk.sitting().partiality().declare(LEASE, CARL, "Eier.")));
      assertRefused(
          SittingRule.ITEM_IS_SETTLED,
          () -> room.run(desk -> desk.voting().open(room.recommended())));
    }

    @Test
    void nothing_is_decided_without_a_vote_or_while_it_goes_on() {
      assertRefused(BallotRule.NOT_VOTED, () -> settle("Vedtatt.", 0));
      BallotId ballot = room.open();
      assertRefused(BallotRule.BALLOT_IS_OPEN, () -> settle("Vedtatt.", 0));
      room.run(desk -> desk.voting().allYes(ballot));
      room.run(desk -> desk.closing().close(ballot));
      assertRefused(BallotRule.WORDING_MISSING, () -> settle(" ", 1));
    }

    @Test
    void what_fell_is_decided_too() {
      BallotId ballot = room.open();
      for (var seat : List.of(LEADER, DEPUTY, ANNA, BENT)) {
        room.vote(ballot, seat, Choice.NO);
      }
      room.run(desk -> desk.closing().close(ballot));
      settle("Forslaget falt.", 0);

      assertThat(room.page().items().get(0).verdict()).isEqualTo(ItemVerdict.REJECTED);
    }

    @Test
    void information_is_taken_note_of_in_the_language_of_the_minutes() {
      room.run(desk -> desk.deciding().settle(STATUS, "", 0));
      room.sql("update nfp_meeting set language = 'nn' where id = 70;\n");
      room.run(desk -> desk.deciding().settle(TALK, null, 0));

      assertThat(room.sheet(STATUS).decision()).isEqualTo("Saken ble tatt til orientering.");
      assertThat(room.sheet(TALK).decision()).isEqualTo("Saka vart drøfta.");
      assertThat(room.page().items().get(1).verdict()).isEqualTo(ItemVerdict.NOTED);
    }

    @Test
    void it_is_taken_back_while_the_meeting_lasts() {
      carried();
      settle("Teamet leier lokale.", 1);
      room.run(desk -> desk.deciding().reopen(LEASE));
      assertThat(room.run(desk -> desk.deciding().reopen(LEASE))).isEmpty();
      assertThat(room.page().items().get(0).isOpen()).isTrue();
      settle("Teamet leier lokale fra mai.", 1);
      room.run(desk -> desk.sitting().leading().end(MEETING));

      assertRefused(
          SittingRule.NOT_IN_SESSION, () -> room.run(desk -> desk.deciding().reopen(LEASE)));
    }

    private List<DomainEvent> settle(String text, long seen) {
      return room.run(desk -> desk.deciding().settle(LEASE, text, seen));
    }
  }

  @Nested
  class Readers {

    @Test
    void members_read_and_do_not_record() {
      var member = Callers.holding(Role.COUNCIL_MEMBER, AGDER);
      assertThat(room.page(member).meeting().keeps()).isFalse();

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> room.as(member, NOON, desk -> desk.sitting().leading().end(MEETING)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> room.page(Callers.holding(Role.COUNCIL_SECRETARY, RoomFixture.OSLO)));
    }

    @Test
    void behind_closed_doors_others_read_the_public_title_and_the_ground() {
      room.sql(
          """
          update nfp_agenda_item set closed = true, closed_ground = 'Offl. § 13', public_title = 'Leie' where id = 71;
          """);
      room.run(desk -> desk.sitting().partiality().declare(LEASE, ANNA, "Hemmelig."));
      var other = Callers.holding(Role.TEAM_LEADER, AGDER);
      LivePage page = room.page(other);
      ItemSheet sheet =
          room.get(
              em ->
                  BallotDesk.of(em, other, NOON)
                      .queries()
                      .item(LEASE, no.samrad.place.Language.NB));

      assertThat(page.item().title()).isEqualTo("Leie");
      assertThat(page.seats()).noneMatch(each -> each.isPartial() || !each.partial().isEmpty());
      assertThat(sheet.hidden()).isTrue();
      assertThat(sheet.toString()).contains("Offl. § 13").doesNotContain("Teamet");
      assertThat(room.page(Callers.holding(Role.COUNCIL_MEMBER, AGDER)).item().title())
          .isEqualTo("Lokale");
    }

    @Test
    void the_stamp_moves_with_everything_that_is_recorded() {
      String before = room.page().meeting().stamp();
      room.run(desk -> desk.deciding().write(LEASE, "Teamet", 0));

      assertThat(room.page().meeting().stamp()).isNotEqualTo(before);
    }
  }

  @Nested
  class AtTheSameMoment {

    @Test
    void one_of_two_different_votes_of_a_seat_is_recorded_and_the_other_is_told() throws Exception {
      BallotId ballot = room.open();
      for (int round = 0; round < ROUNDS; round++) {
        List<String> outcomes = AtOnce.run(voting(ballot, Choice.YES), voting(ballot, Choice.NO));

        assertThat(outcomes).as("round %d", round).containsOnlyOnce("done");
        assertThat(outcomes).contains("VOTE_CHANGED_MEANWHILE");
        room.sql("delete from nfp_vote where seat_id = 3;\n");
      }
    }

    @Test
    void no_vote_comes_into_a_ballot_that_was_counted() throws Exception {
      for (int round = 0; round < ROUNDS; round++) {
        BallotId ballot = room.open();
        room.run(desk -> desk.voting().allYes(ballot));
        VoteCast changed = new VoteCast(ANNA, Choice.NO, Choice.YES);

        AtOnce.run(
            outcome(desk -> desk.closing().close(ballot)),
            outcome(desk -> desk.voting().vote(ballot, changed)));

        BallotRow row = room.sheet(LEASE).ballots().get(round);
        assertThat(row.outcome()).isEqualTo(BallotOutcome.CARRIED);
        assertThat(row.getTally().total()).isEqualTo(row.present());
      }
    }

    @Test
    void different_fields_do_not_stand_in_each_others_way() throws Exception {
      BallotId ballot = room.open();
      for (int round = 0; round < ROUNDS; round++) {
        String text = "Runde " + round;
        long seen = room.sheet(LEASE).draftVersion();
        List<String> outcomes =
            AtOnce.run(
                voting(ballot, Choice.YES),
                outcome(desk -> desk.deciding().write(LEASE, text, seen)));

        assertThat(outcomes).containsOnly("done");
        assertThat(room.sheet(LEASE).draft()).isEqualTo(text);
        room.sql("delete from nfp_vote where seat_id = 3;\n");
      }
    }

    @Test
    void a_vote_and_a_partiality_exclude_each_other_whoever_writes() {
      BallotId ballot = room.open();
      room.vote(ballot, ANNA, Choice.YES);

      assertThatExceptionOfType(PersistenceException.class)
          .isThrownBy(
              () ->
                  room.sql(
                      """
                      insert into nfp_partiality (id, area_id, item_id, seat_id, ground) values (900, 3, 71, 3, 'x');
                      """))
          .withMessageContaining("partial_seat_does_not_vote");
    }

    @Test
    void a_vote_and_a_partiality_do_not_pass_each_other() throws Exception {
      BallotId ballot = room.open();
      for (int round = 0; round < ROUNDS; round++) {
        List<String> outcomes =
            AtOnce.run(
                voting(ballot, Choice.YES),
                outcome(desk -> desk.sitting().partiality().declare(LEASE, ANNA, "Eier.")));

        assertThat(outcomes).as("round %d", round).containsOnlyOnce("done");
        room.sql("delete from nfp_vote where seat_id = 3;\ndelete from nfp_partiality;\n");
      }
    }

    private Callable<String> voting(BallotId ballot, Choice choice) {
      return outcome(desk -> desk.voting().vote(ballot, new VoteCast(ANNA, choice, null)));
    }

    private Callable<String> outcome(Consumer<BallotDesk> work) {
      return () -> {
        try {
          room.run(work);
          return "done";
        } catch (RuleViolation refused) {
          return refused.rule().name();
        } catch (StaleData stale) {
          return "stale";
        }
      };
    }
  }

  /** Everybody is for it. */
  private void carried() {
    BallotId ballot = room.open();
    room.run(desk -> desk.voting().allYes(ballot));
    room.run(desk -> desk.closing().close(ballot));
  }
}
