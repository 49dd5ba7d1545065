package no.samrad.agenda;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;

class ItemTextTest {

  private static ItemText text(String title, Integer minutes) {
    return new ItemText(ItemKind.DECISION, title, "", "", minutes, null);
  }

  @Test
  void it_is_kept_without_blanks_around_it() {
    ItemText text =
        new ItemText(ItemKind.DECISION, "  Felles\n lokale ", " Om \r\nsaken ", " Ja ", 25, null);

    assertThat(text.title()).isEqualTo("Felles lokale");
    assertThat(text.description()).isEqualTo("Om \nsaken");
    assertThat(text.proposal()).isEqualTo("Ja");
    assertThat(text.doors()).isEqualTo(ClosedDoors.OPEN);
  }

  @Test
  void it_has_a_title() {
    assertRefused(AgendaRule.TITLE_MISSING, () -> text(" \u200b", null));
    assertRefused(AgendaRule.TITLE_MISSING, () -> text(null, null));
  }

  @Test
  void it_has_a_kind() {
    assertRefused(
        AgendaRule.KIND_MISSING, () -> new ItemText(null, "Felles lokale", "", "", null, null));
  }

  @Test
  void nothing_of_it_is_longer_than_there_is_room_for() {
    text("æ".repeat(300), null);
    assertRefused(AgendaRule.TITLE_TOO_LONG, () -> text("æ".repeat(301), null), 300);
    assertRefused(
        AgendaRule.DESCRIPTION_TOO_LONG,
        () -> new ItemText(ItemKind.DECISION, "A", "æ".repeat(10_001), "", null, null),
        10_000);
    assertRefused(
        AgendaRule.PROPOSAL_TOO_LONG,
        () -> new ItemText(ItemKind.DECISION, "A", "", "æ".repeat(4_001), null, null),
        4_000);
  }

  @Test
  void it_takes_between_no_time_and_ten_hours() {
    text("A", 0);
    text("A", 600);
    assertRefused(AgendaRule.MINUTES_OUT_OF_RANGE, () -> text("A", -1), 600);
    assertRefused(AgendaRule.MINUTES_OUT_OF_RANGE, () -> text("A", 601), 600);
  }

  @Test
  void no_participant_can_be_identified() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> text("Sak 010100 50053", null));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> new ItemText(ItemKind.DECISION, "A", "", "01010050053", null, null));
  }

  @Test
  void a_closed_one_says_why_and_what_the_public_reads() {
    assertRefused(AgendaRule.GROUND_MISSING, () -> new ClosedDoors(true, " ", "Personalsak"));
    assertRefused(AgendaRule.PUBLIC_TITLE_MISSING, () -> new ClosedDoors(true, "§ 11-5", ""));
    assertRefused(
        AgendaRule.GROUND_TOO_LONG, () -> new ClosedDoors(true, "§".repeat(301), "A"), 300);
    assertRefused(
        AgendaRule.PUBLIC_TITLE_TOO_LONG, () -> new ClosedDoors(true, "§", "A".repeat(301)), 300);
  }

  @Test
  void an_open_one_keeps_neither() {
    assertThat(new ClosedDoors(false, "§ 11-5", "Personalsak")).isEqualTo(ClosedDoors.OPEN);
  }

  @Test
  void its_number_is_written_the_same_everywhere() {
    assertThat(new ItemNumber(2026, 7)).hasToString("PS 7/2026");
    assertThat(ItemNumber.ifGiven(null, null)).isNull();
  }
}
