package no.samrad.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told besides when and where: papers, minutes, decisions in writing. */
class InvitationNewsIT {

  private final InvitationFixture world = new InvitationFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private void addItem(long id, boolean late) {
    world.sql(
        """
        insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title, added_late)
        values (%d, 3, 1, 100, %d, 'INFORMATION', 'Lokaler til ny leder', %s)
        """
            .formatted(id, id, late));
  }

  @Nested
  class Papers {

    @Test
    void that_were_there_when_the_meeting_was_called_are_not_told() {
      addItem(1, false);
      world.call();
      world.delivered();
      world.sweep();

      assertThat(world.delivered()).isEmpty();
    }

    @Test
    void that_come_later_are_told_together_once_a_day() {
      world.call();
      world.delivered();
      addItem(1, true);
      addItem(2, true);
      world.sweep();
      List<Received> first = world.delivered();
      addItem(3, true);
      world.sweep();
      List<Received> sameDay = world.delivered();
      world.clock.set(Instant.parse("2026-03-11T00:10:00Z"));
      world.sweep();

      assertThat(first).hasSize(5);
      assertThat(first.get(0).subject())
          .isEqualTo("Nytt til møtet i NFP-rådet for Agder 14.04.2026");
      assertThat(first.get(0).kind()).isEqualTo("text/plain");
      assertThat(first.get(0).text()).doesNotContain("Lokaler");
      assertThat(sameDay).isEmpty();
      assertThat(world.delivered()).hasSize(5);
    }

    @Test
    void are_not_told_twice_to_who_was_called_after_them() {
      world.call();
      world.delivered();
      addItem(1, true);
      world.seat(9, "MEMBER", 20, "4205", "null");
      world.sweep();
      assertThat(world.delivered()).filteredOn(mail -> mail.to().startsWith("nils")).hasSize(1);

      world.clock.set(Instant.parse("2026-03-11T00:10:00Z"));
      world.sweep();

      assertThat(world.delivered()).isEmpty();
    }
  }

  @Nested
  class Minutes {

    @Test
    void can_be_commented_on_by_who_was_there_and_still_is() {
      over();
      world.sql("update nfp_council_seat set valid_to = '2026-04-15' where id = 4");
      world.sweep();
      world.sweep();

      List<Received> mails = world.delivered();

      assertThat(mails).extracting(Received::to).noneMatch(to -> to.startsWith("odd")).hasSize(4);
      assertThat(mails)
          .filteredOn(mail -> mail.to().startsWith("marit"))
          .extracting(Received::text)
          .allMatch(text -> text.contains("innen torsdag 30. april 2026"));
    }

    @Test
    void are_not_told_of_when_the_time_for_comments_is_over() {
      over();
      world.clock.set(Instant.parse("2026-05-02T08:00:00Z"));
      world.sweep();

      assertThat(world.delivered()).isEmpty();
    }

    private void over() {
      world.call();
      world.delivered();
      world.clock.set(Instant.parse("2026-04-16T08:00:00Z"));
      world.sql(
          "update nfp_meeting set state = 'MINUTES', started_at = '2026-04-14 09:00+02', ended_at = '2026-04-14 11:00+02' where id = 100");
      world.sql(
          "insert into nfp_minutes (id, area_id, meeting_id, comment_until, circulated_at) values (1, 3, 100, '2026-04-30', '2026-04-15 12:00+02')");
    }
  }

  @Nested
  class In_writing {

    @Test
    void members_are_told_until_when_they_answer() {
      world.sql("update nfp_meeting set form = 'WRITTEN', place = '' where id = 100");
      world.call();

      Received mail =
          world.delivered().stream()
              .filter(each -> each.to().startsWith("marit"))
              .findFirst()
              .orElseThrow();
      VEvent event = Calendars.event(mail.calendar());

      assertThat(mail.subject()).contains("svar innen 14.04.2026");
      assertThat(mail.text()).contains("Svar innen: tirsdag 14. april 2026 kl. 11.30");
      assertThat(Calendars.start(event)).isEqualTo(Instant.parse("2026-04-14T09:30:00Z"));
      assertThat(event.getDateEnd()).isNull();
    }
  }
}
