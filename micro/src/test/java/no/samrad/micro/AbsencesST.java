package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever keeps a meeting reads on its page who does not come, and whom to call in. */
class AbsencesST {

  private static final String MEETING =
      MeetingRoom.PATH.substring(0, MeetingRoom.PATH.length() - 1);

  private MeetingRoom room;

  @BeforeEach
  void open() throws SQLException {
    room = MeetingRoom.open();
  }

  @AfterEach
  void close() throws SQLException {
    room.close();
  }

  @Test
  void the_secretary_reads_who_does_not_come_and_who_may_come_instead() throws SQLException {
    assertThat(absences("aud.monster")).contains("Ingen har meldt forfall.");

    room.excuse(MeetingRoom.ANNA, "Annet møte");
    room.excuse(MeetingRoom.CARL, "");

    assertThat(absences("aud.monster"))
        .contains("Anna Prøvenavn, Grimstad", "Vara: Vera Prøvenavn.", "Annet møte")
        .contains("Carl Prøvenavn, Lillesand", "Ingen vara er oppnevnt.");
  }

  @Test
  void members_do_not_read_it_and_nobody_does_once_the_meeting_has_begun() throws SQLException {
    room.excuse(MeetingRoom.ANNA, "Annet møte");

    assertThat(absences("marit.fiktiva")).isEmpty();
    assertThat(PlainVisitor.as("marit.fiktiva").page(MEETING).text()).doesNotContain("Annet møte");

    PlainVisitor.as("aud.monster").send(MeetingRoom.PATH + "live", Map.of("act", "start"));
    assertThat(absences("aud.monster")).isEmpty();
  }

  private static String absences(String user) {
    return PlainVisitor.as(user).page(MEETING).select("section[aria-labelledby=absences]").text();
  }
}
