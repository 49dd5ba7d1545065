package no.samrad.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samrad.calendar.CalendarDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarIT extends CalendarTests {

  @Nested
  class Entering {

    @Test
    void the_next_meeting_and_its_deadline_are_in_the_calendar() {
      List<DomainEvent> fired = enter(vegarshei, PLAN);

      assertThat(calendar(vegarshei).ahead())
          .extracting(MeetingRow::day, MeetingRow::paperDeadline, MeetingRow::source)
          .containsExactly(tuple(APRIL, LocalDate.of(2026, 3, 31), MeetingSource.ENTERED));
      assertThat(fired.get(0).inArea()).contains(AGDER);
    }

    @Test
    void a_body_meets_once_a_day() {
      enter(vegarshei, PLAN);

      assertRefused(CalendarRule.ALREADY_MEETS, () -> enter(vegarshei, PLAN), APRIL);
      enter(gjerstad, PLAN);
    }

    @Test
    void papers_are_due_before_the_meeting() {
      assertRefused(
          CalendarRule.DEADLINE_AFTER_MEETING,
          () -> new MeetingPlan(MeetingBody.COMMITTEE, APRIL, APRIL.plusDays(1)));
      assertRefused(
          CalendarRule.DEADLINE_MISSING,
          () -> MeetingPlan.of(MeetingBody.COMMITTEE, APRIL, null, null));
      assertRefused(
          CalendarRule.DAYS_BEFORE_OUT_OF_RANGE,
          () -> MeetingPlan.of(MeetingBody.COMMITTEE, APRIL, null, 121));
      assertRefused(
          CalendarRule.MEETING_DAY_MISSING,
          () -> MeetingPlan.of(MeetingBody.COMMITTEE, null, null, 14));
      assertRefused(CalendarRule.BODY_MISSING, () -> MeetingPlan.of(null, APRIL, null, 14));
      assertRefused(
          SharedRule.DAY_OUT_OF_RANGE,
          () ->
              enter(
                  vegarshei,
                  MeetingPlan.of(MeetingBody.COMMITTEE, APRIL.minusYears(50), null, 14)));
    }

    @Test
    void it_is_moved_and_cancelled_and_put_back() {
      enter(vegarshei, PLAN);
      MeetingRow row = calendar(vegarshei).ahead().get(0);
      MeetingPlan later = new MeetingPlan(PLAN.body(), APRIL.plusDays(7), APRIL);

      change(row.id(), row.version(), later);
      assertThatExceptionOfType(StaleData.class).isThrownBy(() -> cancel(row.id(), row.version()));
      cancel(row.id(), calendar(vegarshei).ahead().get(0).version());

      MeetingRow cancelled = calendar(vegarshei).ahead().get(0);
      assertThat(cancelled.cancelled()).isTrue();
      assertThat(dates(vegarshei).of(vegarshei, PLAN.body(), TODAY)).isEmpty();
      assertRefused(CalendarRule.ALREADY_CANCELLED, () -> cancel(row.id(), cancelled.version()));
      change(row.id(), cancelled.version(), later);
      assertThat(dates(vegarshei).of(vegarshei, PLAN.body(), TODAY)).hasSize(1);
    }

    @Test
    void one_of_another_unit_is_not_found() {
      enter(vegarshei, PLAN);
      MeetingRow row = calendar(vegarshei).ahead().get(0);

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  persistence.run(
                      em ->
                          CalendarDesk.of(em, host())
                              .planning()
                              .cancel(gjerstad, row.id(), row.version(), "Feil")));
    }
  }

  @Nested
  class Importing {

    private static final String YEAR =
        "Dato;Papirfrist\n14.04.2026;31.03.2026\n12.05.2026;\n16.06.2026;02.06.2026\n";

    @Test
    void a_year_is_written_once_however_often_it_is_read() {
      CalendarPlan first = write(YEAR);

      assertThat(first.changes()).hasSize(3);
      assertThat(calendar(vegarshei).ahead())
          .extracting(MeetingRow::source)
          .containsOnly(MeetingSource.CSV);
      CalendarPlan again = check(YEAR);
      assertThat(again.isNothing()).isTrue();
      assertThat(again.unchanged()).isEqualTo(3);
      assertThat(write(YEAR).changes()).isEmpty();
      assertThat(calendar(vegarshei).ahead()).hasSize(3);
    }

    @Test
    void looking_writes_nothing() {
      check(YEAR);

      assertThat(calendar(vegarshei).ahead()).isEmpty();
    }

    @Test
    void one_bad_row_stops_all() {
      String bad = YEAR + "i august;\n";

      assertThat(check(bad).problems()).extracting(CalendarProblem::line).containsExactly(5);
      assertRefused(CalendarRule.FILE_HAS_PROBLEMS, () -> write(bad));
      assertThat(calendar(vegarshei).ahead()).isEmpty();
    }

    @Test
    void what_has_changed_is_changed_and_told() {
      write(YEAR);
      String changed =
          "Dato;Papirfrist;Status\n14.04.2026;01.04.2026;\n12.05.2026;28.04.2026;Avlyst\n";

      List<DomainEvent> fired =
          run(
              host(),
              desk -> {
                CalendarFile file = file(changed);
                String seen = desk.imports().check(vegarshei, file).fingerprint();
                desk.imports().write(vegarshei, file, seen);
              });

      assertThat(fired)
          .extracting(each -> each.getClass().getSimpleName())
          .containsExactly("MeetingChanged", "MeetingCancelled", "CalendarImported");
      assertThat(dates(vegarshei).of(vegarshei, PLAN.body(), TODAY))
          .extracting(MeetingRow::paperDeadline)
          .containsExactly(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 2));
    }

    @Test
    void what_was_looked_at_must_still_hold() {
      String seen = check(YEAR).fingerprint();
      enter(vegarshei, PLAN);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> run(host(), desk -> desk.imports().write(vegarshei, file(YEAR), seen)));
    }

    private CalendarPlan check(String text) {
      return persistence.get(
          em -> CalendarDesk.of(em, host()).imports().check(vegarshei, file(text)));
    }

    private CalendarPlan write(String text) {
      return persistence.get(
          em -> {
            CalendarImport imports = CalendarDesk.of(em, host()).imports();
            CalendarFile file = file(text);
            return imports.write(vegarshei, file, imports.check(vegarshei, file).fingerprint());
          });
    }

    private CalendarFile file(String text) {
      return new CalendarFile("ar.csv", text.getBytes(UTF_8), MeetingBody.MUNICIPAL_COUNCIL, 14);
    }
  }

  @Nested
  class Access {

    @Test
    void the_contact_person_keeps_the_own_calendar_only() {
      CurrentUser pal = Callers.holding(Role.MUNICIPAL_CONTACT, AGDER, vegarshei);

      run(pal, desk -> desk.planning().enter(vegarshei, PLAN));
      assertThat(
              persistence
                  .get(em -> CalendarDesk.of(em, pal).queries().calendar(vegarshei, TODAY))
                  .mayKeep())
          .isTrue();
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(pal, desk -> desk.planning().enter(gjerstad, PLAN)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  run(
                      pal,
                      desk ->
                          desk.imports()
                              .check(
                                  gjerstad, new CalendarFile("x.csv", new byte[1], null, null))));
    }

    @Test
    void the_staff_of_another_area_and_readers_keep_none() {
      for (CurrentUser caller :
          List.of(
              Callers.holding(Role.HOST_STAFF, OSLO),
              Callers.holding(Role.COUNCIL_MEMBER, AGDER),
              Callers.holding(Role.AUDITOR, null))) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(() -> run(caller, desk -> desk.planning().enter(vegarshei, PLAN)));
      }
      run(Callers.administrator(), desk -> desk.planning().enter(unit("0301"), PLAN));
    }

    @Test
    void whoever_reads_the_area_reads_its_calendars() {
      enter(vegarshei, PLAN);

      UnitCalendar seen =
          persistence.get(
              em ->
                  CalendarDesk.of(em, Callers.holding(Role.COUNCIL_MEMBER, AGDER))
                      .queries()
                      .calendar(vegarshei, TODAY));
      assertThat(seen.ahead()).hasSize(1);
      assertThat(seen.mayKeep()).isFalse();
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  persistence.get(
                      em ->
                          CalendarDesk.of(em, Callers.holding(Role.HOST_STAFF, OSLO))
                              .queries()
                              .calendar(vegarshei, TODAY)));
    }
  }

  @Nested
  class Listing {

    @Test
    void it_says_who_lacks_dates() {
      enter(vegarshei, PLAN);
      enter(gjerstad, MeetingPlan.of(MeetingBody.MUNICIPAL_COUNCIL, TODAY.minusDays(1), null, 14));

      assertThat(counts("agder")).isEqualTo(new CalendarCounts(13, 12));
      assertThat(units("agder", true, ""))
          .hasSize(12)
          .extracting(CalendarRow::name)
          .doesNotContain("Vegårshei");
      CalendarRow next = units("agder", false, "next").get(0);
      assertThat(next.name()).isEqualTo("Vegårshei");
      assertThat(next.areas()).isEqualTo("Agder");
      assertThat(next.ahead()).isEqualTo(1);
      assertThat(next.paperDeadline()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void only_areas_one_may_read_are_listed() {
      CalendarSearch all = new CalendarSearch("", "", false, TODAY, Language.NB);
      CurrentUser oslo = Callers.holding(Role.HOST_STAFF, OSLO);

      assertThat(persistence.get(em -> CalendarDesk.of(em, oslo).queries().counts(all)).all())
          .isEqualTo(5);
    }

    @Test
    void the_statements_do_not_grow() {
      int one = persistence.statementsOf(em -> list(CalendarDesk.of(em, host())));
      enter(vegarshei, PLAN);
      enter(gjerstad, PLAN);

      assertThat(persistence.statementsOf(em -> list(CalendarDesk.of(em, host())))).isEqualTo(one);
    }

    private void list(CalendarDesk desk) {
      CalendarSearch search = new CalendarSearch("", "agder", false, TODAY, Language.NB);
      desk.queries().units(search, PageRequest.first(50));
      desk.calendar().from(TODAY, List.of(vegarshei, gjerstad));
    }

    private List<CalendarRow> units(String area, boolean lacking, String sort) {
      CalendarSearch search = new CalendarSearch("", area, lacking, TODAY, Language.NB);
      return persistence.get(
          em ->
              CalendarDesk.of(em, host())
                  .queries()
                  .units(search, new PageRequest(1, 50, sort))
                  .items());
    }

    private CalendarCounts counts(String area) {
      CalendarSearch search = new CalendarSearch("", area, false, TODAY, Language.NB);
      return persistence.get(em -> CalendarDesk.of(em, host()).queries().counts(search));
    }
  }

  @Test
  void the_first_meeting_in_reach_is_the_one_whose_deadline_is_not_over() {
    enter(vegarshei, MeetingPlan.of(MeetingBody.MUNICIPAL_COUNCIL, TODAY.plusDays(2), null, 14));
    enter(vegarshei, MeetingPlan.of(MeetingBody.COMMITTEE, TODAY.plusDays(20), null, 14));
    enter(vegarshei, PLAN);

    assertThat(dates(vegarshei).firstInReach(vegarshei, MeetingBody.MUNICIPAL_COUNCIL, TODAY))
        .map(MeetingRow::day)
        .contains(APRIL);
    assertThat(
            dates(vegarshei)
                .firstInReach(vegarshei, MeetingBody.MUNICIPAL_COUNCIL, LocalDate.of(2026, 4, 1)))
        .isEmpty();
  }
}
