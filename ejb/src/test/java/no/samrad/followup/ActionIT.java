package no.samrad.followup;

import static no.samrad.followup.CouncilWorld.AGDER;
import static no.samrad.followup.CouncilWorld.AHEAD;
import static no.samrad.followup.CouncilWorld.AUD;
import static no.samrad.followup.CouncilWorld.CARRIED;
import static no.samrad.followup.CouncilWorld.DECIDED;
import static no.samrad.followup.CouncilWorld.HELD_ON;
import static no.samrad.followup.CouncilWorld.MARIT;
import static no.samrad.followup.CouncilWorld.ODD;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.STRANGER;
import static no.samrad.followup.CouncilWorld.TODAY;
import static no.samrad.followup.CouncilWorld.secretary;
import static no.samrad.followup.CouncilWorld.somebody;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.agenda.ItemId;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is to be done after items, on PostgreSQL. */
class ActionIT {

  private static final ActionFilter OPEN = new ActionFilter(true, false);
  private static final ActionFilter ALL = new ActionFilter(false, false);

  private final CouncilWorld world = new CouncilWorld();
  private final UnitId grimstad = world.unit("4202");
  private final CurrentUser solveig = somebody(SOLVEIG, Role.COUNCIL_MEMBER, grimstad);

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Taking {

    @Test
    void the_secretary_writes_down_who_does_what_until_when() {
      ActionId id = added(DECIDED, task("Ring utleier", SOLVEIG, TODAY.plusDays(3)));

      assertThat(list(secretary(), OPEN).items())
          .extracting(
              ActionRow::id,
              ActionRow::task,
              ActionRow::ownerName,
              ActionRow::dueOn,
              ActionRow::open)
          .containsExactly(tuple(id, "Ring utleier", "Solveig Oppdiktet", TODAY.plusDays(3), true));
      assertThat(list(secretary(), OPEN).items().get(0).from())
          .extracting(from -> from.number(), from -> from.title(), from -> from.meetingDay())
          .containsExactly(1, "Felles lokale", HELD_ON);
    }

    @Test
    void the_trail_says_who_and_when_but_not_in_which_words() {
      List<DomainEvent> fired =
          run(
              secretary(),
              desk -> desk.taking().add(item(CARRIED), task("Ring Kari", SOLVEIG, TODAY)));

      assertThat(fired)
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.changes())
                    .contains(
                        Change.set("actionOwner", "person/16"), Change.set("dueOn", "2026-03-10"));
                assertThat(each.toString()).doesNotContain("Kari");
              });
    }

    @Test
    void nothing_is_taken_on_before_the_meeting() {
      assertRefused(FollowupRule.MEETING_NOT_STARTED, () -> added(AHEAD, task("Ring", 0, null)));
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> added(-1, task("Ring", 0, null)));
    }

    @Test
    void the_day_the_unit_and_the_owner_must_fit() {
      assertRefused(
          FollowupRule.DUE_BEFORE_MEETING,
          () -> added(DECIDED, task("Ring", 0, HELD_ON.minusDays(1))));
      assertRefused(
          SharedRule.DAY_OUT_OF_RANGE,
          () -> added(DECIDED, task("Ring", 0, LocalDate.of(20226, 1, 1))));
      assertRefused(
          FollowupRule.UNIT_NOT_A_MEMBER,
          () -> added(DECIDED, new ActionTask("Ring", null, world.unit("0301"), null)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> added(DECIDED, task("Ring", STRANGER, null)));
      added(DECIDED, new ActionTask("Ring", new PersonId(ODD), grimstad, null));
    }

    @Test
    void only_who_manages_the_council_writes_down() {
      CurrentUser elsewhere = CouncilWorld.in(new AreaId(1), AUD, Role.COUNCIL_SECRETARY, null);

      for (CurrentUser each : List.of(solveig, somebody(ODD, Role.TEAM_MEMBER, null), elsewhere)) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () -> run(each, desk -> desk.taking().add(item(DECIDED), task("Ring", 0, null))));
      }
    }

    @Test
    void it_is_changed_by_whoever_has_seen_it_as_it_is() {
      ActionId id = added(DECIDED, task("Ring", SOLVEIG, TODAY));

      run(secretary(), desk -> desk.taking().change(id, 1, task("Skriv", MARIT, null)));

      assertThat(list(secretary(), OPEN).items())
          .extracting(ActionRow::task, ActionRow::ownerName, ActionRow::dueOn)
          .containsExactly(tuple("Skriv", "Marit Fiktiva", null));
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> run(secretary(), desk -> desk.taking().change(id, 1, task("Vent", 0, null))));
    }
  }

  @Nested
  class Closing {

    private final ActionId id = added(DECIDED, task("Ring", SOLVEIG, TODAY));

    @Test
    void the_owner_says_that_it_is_done() {
      run(solveig, desk -> desk.taking().complete(id, 1, "Leiekontrakt signert."));

      assertThat(list(secretary(), OPEN).items()).isEmpty();
      assertThat(list(secretary(), ALL).items())
          .extracting(ActionRow::state, ActionRow::note, ActionRow::closedOn)
          .containsExactly(tuple(ActionState.DONE, "Leiekontrakt signert.", TODAY));
    }

    @Test
    void another_member_does_not() {
      CurrentUser marit = somebody(MARIT, Role.COUNCIL_MEMBER, world.unit("4203"));

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(marit, desk -> desk.taking().complete(id, 1, "")));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(solveig, desk -> desk.taking().drop(id, 1, "Nei")));
    }

    @Test
    void who_owned_it_and_has_no_right_in_the_area_any_more_does_not() {
      CurrentUser gone =
          CouncilWorld.in(new AreaId(1), SOLVEIG, Role.COUNCIL_MEMBER, world.unit("0301"));

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(gone, desk -> desk.taking().complete(id, 1, "")));
    }

    @Test
    void it_is_dropped_and_opened_again_with_a_reason() {
      assertRefused(
          SharedRule.REASON_MISSING,
          () -> run(secretary(), desk -> desk.taking().drop(id, 1, " ")));
      run(secretary(), desk -> desk.taking().drop(id, 1, "Huset er solgt."));
      assertRefused(
          FollowupRule.ALREADY_CLOSED,
          () -> run(solveig, desk -> desk.taking().complete(id, 2, "")));

      List<DomainEvent> fired =
          run(secretary(), desk -> desk.taking().reopen(id, 2, "Salget ble ikke noe av."));

      assertThat(list(secretary(), OPEN).items()).hasSize(1);
      assertThat(fired).extracting(DomainEvent::reason).containsExactly("Salget ble ikke noe av.");
    }
  }

  @Nested
  class Reading {

    @Test
    void what_is_over_its_day_stands_first_and_what_is_closed_last() {
      ActionId later = added(DECIDED, task("Senere", MARIT, TODAY.plusDays(40)));
      ActionId never = added(DECIDED, task("En gang", 0, null));
      ActionId over = added(DECIDED, task("Over", SOLVEIG, TODAY.minusDays(1)));
      ActionId done = added(DECIDED, task("Gjort", SOLVEIG, TODAY.minusDays(9)));
      run(solveig, desk -> desk.taking().complete(done, 1, ""));

      assertThat(list(secretary(), ALL).items())
          .extracting(ActionRow::id)
          .containsExactly(over, later, never, done);
      assertThat(list(solveig, new ActionFilter(true, true)).items())
          .extracting(ActionRow::id)
          .containsExactly(over);
      assertThat(
              world.<ActionStanding>get(
                  em -> FollowupDesk.of(em, solveig).queries().standing(AGDER, TODAY)))
          .isEqualTo(new ActionStanding(3, 1));
      assertThat(
              world.<List<ActionRow>>get(
                  em -> FollowupDesk.of(em, solveig).queries().own(TODAY, Language.NB)))
          .extracting(ActionRow::id)
          .containsExactly(over);
    }

    @Test
    void what_comes_from_a_closed_item_is_for_those_who_sit_in_the_council() {
      added(CARRIED, task("Ring Kari", SOLVEIG, TODAY));

      assertThat(list(solveig, OPEN).items())
          .extracting(ActionRow::task)
          .containsExactly("Ring Kari");
      ActionRow seen = list(somebody(ODD, Role.TEAM_MEMBER, null), OPEN).items().get(0);
      assertThat(seen.withheld()).isTrue();
      assertThat(seen.from().title()).isEqualTo("Personalsak");
      assertThat(seen.toString()).doesNotContain("Kari", "Ansettelse");
    }

    @Test
    void whoever_took_it_on_reads_what_it_is_but_not_what_else_the_item_says() {
      added(CARRIED, task("Ring Kari", ODD, TODAY));
      CurrentUser odd = somebody(ODD, Role.TEAM_MEMBER, null);

      ActionRow own =
          world
              .<List<ActionRow>>get(
                  em -> FollowupDesk.of(em, odd).queries().own(TODAY, Language.NB))
              .get(0);

      assertThat(own.task()).isEqualTo("Ring Kari");
      assertThat(own.from().title()).isEqualTo("Personalsak");
      assertThat(list(odd, OPEN).items()).extracting(ActionRow::task).containsExactly("Ring Kari");
    }

    @Test
    void others_than_those_of_the_area_read_nothing() {
      CurrentUser elsewhere = CouncilWorld.in(new AreaId(1), ODD, Role.TEAM_MEMBER, null);

      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> list(elsewhere, ALL));
    }

    @Test
    void people_with_a_seat_come_first_among_those_who_can_be_chosen() {
      ActionChoices choices =
          world.get(
              em -> FollowupDesk.of(em, secretary()).followup().choices(AGDER, TODAY, Language.NB));

      assertThat(choices.owners())
          .extracting(each -> each.person().value())
          .contains(MARIT, ODD)
          .doesNotContain(STRANGER);
      assertThat(choices.owners().get(choices.owners().size() - 1).seated()).isFalse();
      assertThat(choices.items())
          .extracting(each -> each.item().value())
          .containsExactly(DECIDED, CARRIED);
      assertThat(choices.units()).hasSize(13);
    }
  }

  private static ItemId item(long id) {
    return new ItemId(id);
  }

  private static ActionTask task(String words, long owner, LocalDate due) {
    return new ActionTask(words, owner == 0 ? null : new PersonId(owner), null, due);
  }

  private ActionId added(long item, ActionTask task) {
    return world.get(em -> FollowupDesk.of(em, secretary()).taking().add(item(item), task));
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<FollowupDesk> work) {
    return world.get(
        em -> {
          FollowupDesk desk = FollowupDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private PageOf<ActionRow> list(CurrentUser caller, ActionFilter filter) {
    return world.get(
        em ->
            FollowupDesk.of(em, caller)
                .queries()
                .ofArea(AGDER, filter, TODAY, Language.NB, PageRequest.first(25)));
  }
}
