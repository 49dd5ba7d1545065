package no.samrad.agenda;

import static no.samrad.agenda.AgendaFixture.AGDER;
import static no.samrad.agenda.AgendaFixture.APRIL;
import static no.samrad.agenda.AgendaFixture.MAY;
import static no.samrad.agenda.AgendaFixture.closed;
import static no.samrad.agenda.AgendaFixture.secretary;
import static no.samrad.agenda.AgendaFixture.text;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.meeting.MeetingStep;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Items of an agenda, their order, their numbers and who reads them, on PostgreSQL. */
class AgendaIT {

  private final AgendaFixture world = new AgendaFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  @Nested
  class Planning {

    @Test
    void an_item_comes_onto_the_agenda_with_all_it_says() {
      ItemId id =
          world.added(
              APRIL, new ItemText(ItemKind.DISCUSSION, "Lokale", "Om saken", "Vi leier", 25, null));

      ItemDetails item = world.ask(secretary(), desk -> desk.queries().item(id));
      assertThat(item.text().description()).isEqualTo("Om saken");
      assertThat(item.text().proposal()).isEqualTo("Vi leier");
      assertThat(item.row().startsAt()).isEqualTo(LocalTime.of(12, 0));
      assertThat(item.row().late()).isFalse();
      assertThat(item.mayChange()).isTrue();
    }

    @Test
    void it_says_something_else_and_the_trail_hears_that_it_does_but_not_what() {
      ItemId id = world.added(APRIL, "Lokale");
      long seen = world.version(id);

      List<DomainEvent> fired =
          world.run(secretary(), desk -> desk.planning().change(id, seen, text("Felles lokale")));

      assertThat(world.titles(APRIL)).containsExactly("Felles lokale");
      assertThat(fired.get(0).subject()).isEqualTo(id.toString());
      assertThat(fired.get(0).changes().toString())
          .contains("itemTitleChanged")
          .doesNotContain("lokale");
    }

    @Test
    void whoever_saves_after_somebody_else_is_told() {
      ItemId id = world.added(APRIL, "Lokale");
      long seen = world.version(id);
      world.run(secretary(), desk -> desk.planning().change(id, seen, text("Felles lokale")));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> world.run(secretary(), desk -> desk.planning().change(id, seen, text("Hus"))));
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> world.run(secretary(), desk -> desk.planning().remove(id, seen)));
    }

    @Test
    void it_goes_and_the_others_close_up() {
      world.added(APRIL, "A");
      ItemId second = world.added(APRIL, "B");
      world.added(APRIL, "C");
      long seen = world.version(second);

      world.run(secretary(), desk -> desk.planning().remove(second, seen));

      assertThat(world.agenda(APRIL).items())
          .extracting(ItemRow::position, ItemRow::title)
          .containsExactly(tuple(1, "A"), tuple(2, "C"));
    }

    @Test
    void after_the_call_what_members_have_got_stays_and_more_comes_late() {
      ItemId first = world.added(APRIL, "A");
      world.call(APRIL);
      long seen = world.version(first);

      assertRefused(
          AgendaRule.ALREADY_CALLED,
          () -> world.run(secretary(), desk -> desk.planning().change(first, seen, text("B"))));
      assertRefused(
          AgendaRule.ALREADY_CALLED,
          () -> world.run(secretary(), desk -> desk.planning().remove(first, seen)));
      assertRefused(
          AgendaRule.ALREADY_CALLED,
          () ->
              world.run(
                  secretary(), desk -> desk.ordering().move(APRIL, List.of(first), first, 1)));
      world.added(APRIL, "Hastesak");

      assertThat(world.agenda(APRIL).items())
          .extracting(ItemRow::title, ItemRow::late, row -> String.valueOf(row.number()))
          .containsExactly(tuple("A", false, "PS 1/2026"), tuple("Hastesak", true, "PS 2/2026"));
    }

    @Test
    void once_the_meeting_is_over_nothing_comes_any_more() {
      world.added(APRIL, "A");
      world.call(APRIL);
      world.start(APRIL);
      world.added(APRIL, "Tatt opp i møtet");
      world.end(APRIL);

      assertRefused(
          AgendaRule.MEETING_IS_OVER, () -> world.added(APRIL, "For sent"), MeetingStep.MINUTES);
    }
  }

  @Nested
  class Ordering {

    @Test
    void an_item_moves_and_positions_stay_without_gaps() {
      List<ItemId> seen = Stream.of("A", "B", "C").map(each -> world.added(APRIL, each)).toList();

      world.run(secretary(), desk -> desk.ordering().move(APRIL, seen, seen.get(2), 1));

      assertThat(world.agenda(APRIL).items())
          .extracting(ItemRow::position, ItemRow::title)
          .containsExactly(tuple(1, "C"), tuple(2, "A"), tuple(3, "B"));
    }

    @Test
    void whoever_has_another_order_before_them_is_told() {
      List<ItemId> seen = Stream.of("A", "B", "C").map(each -> world.added(APRIL, each)).toList();
      world.run(secretary(), desk -> desk.ordering().move(APRIL, seen, seen.get(2), 1));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  world.run(
                      secretary(), desk -> desk.ordering().move(APRIL, seen, seen.get(0), 2)));
    }

    @Test
    void a_change_of_order_does_not_refuse_whoever_writes_an_item() {
      List<ItemId> seen = Stream.of("A", "B").map(each -> world.added(APRIL, each)).toList();
      long version = world.version(seen.get(0));
      world.run(secretary(), desk -> desk.ordering().move(APRIL, seen, seen.get(0), 2));

      world.run(secretary(), desk -> desk.planning().change(seen.get(0), version, text("Annet")));

      assertThat(world.titles(APRIL)).containsExactly("B", "Annet");
    }

    @Test
    void an_item_of_another_meeting_is_not_found_here() {
      ItemId here = world.added(APRIL, "A");
      ItemId there = world.added(MAY, "B");

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  world.run(
                      secretary(), desk -> desk.ordering().move(APRIL, List.of(here), there, 1)));
    }
  }

  @Nested
  class Numbers {

    @Test
    void they_follow_the_order_and_go_on_in_the_next_meeting() {
      List<ItemId> seen = Stream.of("A", "B").map(each -> world.added(APRIL, each)).toList();
      world.run(secretary(), desk -> desk.ordering().move(APRIL, seen, seen.get(1), 1));
      world.added(MAY, "C");

      world.call(APRIL);
      world.call(MAY);

      assertThat(numbers(APRIL)).containsExactly("B PS 1/2026", "A PS 2/2026");
      assertThat(numbers(MAY)).containsExactly("C PS 3/2026");
    }

    private List<String> numbers(no.samrad.meeting.NfpMeetingId meeting) {
      return world.agenda(meeting).items().stream()
          .map(row -> row.title() + " " + row.number())
          .toList();
    }

    @Test
    void what_a_meeting_did_not_get_to_is_carried_when_it_ends() {
      ItemId done = world.added(APRIL, "A");
      world.added(APRIL, "B");
      world.call(APRIL);
      world.start(APRIL);
      world.run(secretary(), desk -> desk.outcomes().settle(done, ItemState.DECIDED));

      world.end(APRIL);

      assertThat(world.agenda(APRIL).items())
          .extracting(ItemRow::state)
          .containsExactly(ItemState.DECIDED, ItemState.CARRIED);
    }
  }

  @Nested
  class Reading {

    private final CurrentUser member =
        Callers.holding(Role.COUNCIL_MEMBER, AGDER, new UnitId(4203));
    private final CurrentUser auditor = Callers.holding(Role.AUDITOR, AGDER);
    private final ItemId secret =
        world.added(APRIL, closed("Ansettelsen av Per", "§ 11-5", "Personalsak"));

    @Test
    void members_know_of_a_planned_meeting_but_not_of_its_agenda() {
      AgendaDetails agenda = world.ask(member, desk -> desk.queries().agenda(APRIL));

      assertThat(agenda.visible()).isFalse();
      assertThat(agenda.items()).isEmpty();
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.ask(member, desk -> desk.queries().item(secret)));
    }

    @Test
    void a_closed_item_is_read_by_members_and_named_to_everybody_else() {
      world.call(APRIL);

      ItemDetails forMember = world.ask(member, desk -> desk.queries().item(secret));
      ItemDetails forAuditor = world.ask(auditor, desk -> desk.queries().item(secret));

      assertThat(forMember.text().title()).isEqualTo("Ansettelsen av Per");
      assertThat(forMember.row().closed()).isTrue();
      assertThat(forAuditor.row().hidden()).isTrue();
      assertThat(forAuditor.row().ground()).isEqualTo("§ 11-5");
      assertThat(forAuditor.toString())
          .contains("Personalsak")
          .doesNotContain("Per,", "Ansettelse", "Innstilling");
      assertThat(world.ask(auditor, desk -> desk.queries().agenda(APRIL)).items())
          .extracting(ItemRow::title)
          .containsExactly("Personalsak");
    }

    @Test
    void nobody_without_a_right_in_the_area_reads_anything() {
      CurrentUser elsewhere =
          Callers.holding(Role.COUNCIL_SECRETARY, new no.samrad.shared.AreaId(1));
      world.call(APRIL);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.ask(elsewhere, desk -> desk.queries().agenda(APRIL)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.ask(elsewhere, desk -> desk.planning().add(APRIL, text("A"))));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.ask(member, desk -> desk.planning().add(APRIL, text("A"))));
    }
  }
}
