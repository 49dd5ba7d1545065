package no.samrad.meeting;

import static no.samrad.meeting.MeetingFixture.AGDER;
import static no.samrad.meeting.MeetingFixture.COUNCIL;
import static no.samrad.meeting.MeetingFixture.OSLO;
import static no.samrad.meeting.MeetingFixture.SOON;
import static no.samrad.meeting.MeetingFixture.host;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Meetings are found by what stands on their agendas, on PostgreSQL. */
class MeetingSearchIT {

  private final MeetingFixture world = new MeetingFixture();
  private final NfpMeetingId meeting = world.prepared(COUNCIL, SOON);

  @AfterEach
  void stop() {
    world.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"felles", "FELLES LOK", "lokále", "1/2026", "PS 1/2026", " ps1/2026 "})
  void whoever_reads_the_area_finds_a_called_meeting(String typed) {
    call();

    MeetingHit hit = search(reader(), typed).items().get(0);

    assertThat(hit.meeting()).isEqualTo(meeting);
    assertThat(hit.slug()).isEqualTo("agder");
    assertThat(hit.areaName()).isEqualTo("Agder");
    assertThat(hit.number()).isEqualTo(1);
    assertThat(hit.day()).isEqualTo(SOON);
  }

  @Test
  void the_item_is_named_with_its_number() {
    call();

    assertThat(items(reader(), "felles")).containsExactly("PS 1/2026 Felles lokale");
    assertThat(items(reader(), "1/2026")).containsExactly("");
    assertThat(items(reader(), "PS 2/2026")).containsExactly("PS 2/2026 Personalsak");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "le", "%", "___", "3/2026", "PS 3/2026", "1/2025", "borte", "e!"})
  void nothing_is_found_by_what_is_not_there(String typed) {
    call();

    assertThat(search(host(), typed).total()).isZero();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "HOST_STAFF, true",
    "ADMINISTRATOR, true",
    "COUNCIL_SECRETARY, true",
    "COUNCIL_MEMBER, true",
    "TEAM_LEADER, false",
    "MUNICIPAL_CONTACT, false",
    "NATIONAL_READER, false",
    "AUDITOR, false"
  })
  void a_closed_item_is_found_by_its_title_only_where_that_is_read(String role, boolean found) {
    call();
    CurrentUser reader = Callers.holding(role, AGDER);

    assertThat(search(reader, "ansettelse").total()).isEqualTo(found ? 1 : 0);
    assertThat(items(reader, "personalsak"))
        .isEqualTo(found ? List.of() : List.of("PS 2/2026 Personalsak"));
  }

  @Test
  void before_it_is_called_only_whoever_keeps_it_finds_it() {
    assertThat(items(host(), "ansettelse")).containsExactly("Ansettelse av leder");
    assertThat(search(reader(), "felles").total()).isZero();
    assertThat(search(Callers.holding(Role.COUNCIL_MEMBER, AGDER), "felles").total()).isZero();
  }

  @Test
  void nobody_finds_meetings_of_an_area_they_do_not_read_about() {
    call();

    assertThat(search(Callers.holding(Role.HOST_STAFF, OSLO), "felles").total()).isZero();
    assertThat(search(Callers.holding(Role.HOST_STAFF, OSLO), "1/2026").total()).isZero();
    assertThat(search(Callers.administrator(), "ansettelse").total()).isEqualTo(1);
  }

  private void call() {
    world.call(meeting);
    world.sql(
        "update nfp_agenda_item set year = 2026, number = position where meeting_id = "
            + meeting.value());
  }

  private List<String> items(CurrentUser reader, String typed) {
    return search(reader, typed).items().stream().map(MeetingHit::item).toList();
  }

  private PageOf<MeetingHit> search(CurrentUser reader, String typed) {
    return world.get(
        em ->
            MeetingFixture.desk(em, reader)
                .search()
                .meetings(typed, Language.NB, PageRequest.first(10)));
  }

  private static CurrentUser reader() {
    return Callers.holding(Role.NATIONAL_READER, AGDER);
  }
}
