package no.samrad.minutes;

import static no.samrad.minutes.MinutesWorld.AGDER;
import static no.samrad.minutes.MinutesWorld.OVER;
import static no.samrad.minutes.MinutesWorld.SECRET;
import static no.samrad.minutes.MinutesWorld.secretary;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.typeset.TaggedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is approved stays, whoever writes; and everybody reads nothing of closed items. */
class ApprovedMinutesIT {

  private static final List<String> CHANGES =
      List.of(
          "update nfp_attendance set left_at = '13:00' where id = 1",
          "delete from nfp_attendance where id = 2",
          "delete from nfp_absence where meeting_id = 71",
          "insert into nfp_absence (area_id, meeting_id, seat_id, reported_at) values (3, 71, 84, now())",
          "update nfp_partiality set ground = 'En annen' where id = 1",
          "insert into nfp_proposal (id, area_id, item_id, position, kind, wording) values (9, 3, 61, 9, 'AMENDMENT', 'Nytt')",
          "update nfp_proposal set wording = 'Nytt' where id = 1",
          "update nfp_ballot set outcome = 'REJECTED' where id = 1",
          "update nfp_vote set choice = 'NO' where ballot_id = 1",
          "delete from nfp_vote where ballot_id = 1",
          "update nfp_decision set wording = 'Nytt' where id = 1",
          "delete from nfp_decision where id = 1",
          "update nfp_minutes set introduction = 'Nytt' where meeting_id = 71",
          "delete from nfp_minutes where meeting_id = 71",
          "update nfp_agenda_item set title = 'Nytt' where id = 61",
          "delete from nfp_agenda_item where id = 61",
          "update nfp_agenda_item set meeting_id = 71 where id = 63",
          "insert into nfp_written_answer (area_id, meeting_id, seat_id, choice, answered_at) values (3, 71, 81, 'YES', now())",
          "insert into nfp_minutes_comment (id, area_id, minutes_id, person_id, remark, made_at) select 9, 3, id, 14, 'x', now() from nfp_minutes where meeting_id = 71");

  private static final List<String> CHANGES_OF_WHAT_IS_KEPT =
      List.of(
          "update nfp_minutes_record set sha256 = repeat('0', 64)",
          "delete from nfp_minutes_record",
          "update nfp_minutes_note set wording = 'x'",
          "delete from nfp_minutes_note");

  private final MinutesWorld world = new MinutesWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void the_database_refuses_every_change() {
    world.approved();

    for (String change : CHANGES) {
      assertThatThrownBy(() -> world.sql(change))
          .as(change)
          .hasMessageContaining("approved_meeting_stays_as_it_is");
    }
    for (String change : CHANGES_OF_WHAT_IS_KEPT) {
      assertThatThrownBy(() -> world.sql(change))
          .as(change)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void what_belongs_to_other_meetings_or_goes_on_stays_free() {
    world.approved();

    assertThatNoException()
        .isThrownBy(
            () -> {
              world.sql("update nfp_action set state = 'DONE', closed_on = current_date");
              world.sql("update nfp_agenda_item set state = 'CARRIED' where id = 61");
              world.sql("update nfp_agenda_item set title = 'Nytt' where id = 63");
            });
  }

  @Test
  void everybody_with_a_right_reads_the_public_version_and_no_more() throws IOException {
    world.approved();
    CurrentUser reader = Callers.holding(Role.NATIONAL_READER, null);

    MinutesSheet sheet = world.get(reader, desk -> desk.queries().minutes(OVER, false));
    MinutesFile file =
        world.get(reader, desk -> desk.queries().file(OVER, MinutesFormat.PUBLIC_PDF));

    assertThat(PlainMinutes.of(sheet.text()))
        .contains("PS 6/2026 Personalsak", "offl. § 13", "> Teamet leier lokale.")
        .doesNotContainIgnoringCase(SECRET);
    assertThat(sheet.records())
        .extracting(MinutesSheet.RecordRow::format)
        .containsExactly(MinutesFormat.PUBLIC_PDF);
    assertThat(String.join("\n", TaggedText.of(file.content())))
        .contains("Personalsak")
        .doesNotContainIgnoringCase(SECRET);
    assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
    for (MinutesFormat each :
        new MinutesFormat[] {MinutesFormat.PDF, MinutesFormat.DOCX, MinutesFormat.TEXT}) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.get(reader, desk -> desk.queries().file(OVER, each)));
    }
  }

  @Test
  void whoever_writes_them_sees_beforehand_what_everybody_will_read() {
    String seen =
        PlainMinutes.of(world.get(secretary(), desk -> desk.queries().minutes(OVER, true)).text());

    assertThat(seen).contains("Offentlig versjon").doesNotContainIgnoringCase(SECRET);
    assertThat(
            world
                .get(
                    Callers.holding(Role.TEAM_LEADER, AGDER),
                    desk -> desk.queries().minutes(OVER, true))
                .text())
        .isNull();
  }

  @Test
  void a_file_whose_bytes_have_changed_is_not_handed_out() {
    world.circulated();
    world.sql(
        """
        insert into nfp_minutes_record (minutes_id, area_id, format, name, content, sha256, recorded_at)
        select id, 3, 'PDF', 'Feil', 'annet', repeat('0', 64), now() from nfp_minutes where meeting_id = 71
        """);
    world.sql("update nfp_meeting set state = 'APPROVED', approved_at = now() where id = 71");

    assertRefused(
        MinutesRule.CHANGED_SINCE,
        () -> world.get(secretary(), desk -> desk.queries().file(OVER, MinutesFormat.PDF)));
  }
}
