package no.samrad.minutes;

import static no.samrad.minutes.MinutesWorld.AGDER;
import static no.samrad.minutes.MinutesWorld.LATER;
import static no.samrad.minutes.MinutesWorld.OSLO;
import static no.samrad.minutes.MinutesWorld.OVER;
import static no.samrad.minutes.MinutesWorld.RUNNING;
import static no.samrad.minutes.MinutesWorld.TODAY;
import static no.samrad.minutes.MinutesWorld.UNTIL;
import static no.samrad.minutes.MinutesWorld.secretary;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Consumer;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.MeetingRule;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.minutes.MinutesSheet.CommentRow;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the end of a meeting to approved minutes, on PostgreSQL. */
class MinutesIT {

  private static final ItemId ITEM = new ItemId(61);
  private static final ItemId OF_ANOTHER = new ItemId(63);

  private final MinutesWorld world = new MinutesWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  private MinutesSheet sheet(CurrentUser reader) {
    return world.get(reader, desk -> desk.queries().minutes(OVER, false));
  }

  private String read(CurrentUser reader) {
    return PlainMinutes.of(sheet(reader).text());
  }

  @Nested
  class Drafting {

    @Test
    void everything_recorded_is_told() {
      assertThat(read(secretary()))
          .contains(
              "Protokoll fra møte 1/2026",
              "| Tid | Satt kl. 12.00, hevet kl. 14.00",
              "Sendt 18. februar 2026",
              "| Sekretær | Ingvild Eksempel",
              "3 av 4 medlemmer med stemmerett var representert.",
              "| Odd Skisseby | Medlem | Risør | Til kl. 12.30",
              "| Hege Eksempelmo | Vara for Odd Skisseby | Risør | Fra kl. 12.30",
              "| Solveig Oppdiktet (Grimstad), meldt forfall",
              "PS 5/2026 Felles lokale",
              "Forslag 2, endringsforslag fra Hege Eksempelmo (Risør)",
              "| Ja | 2 | Marit Fiktiva (Arendal), Hege Eksempelmo (Risør)",
              "Forslaget ble vedtatt med 2 for og 1 imot.",
              "> Teamet leier lokale.",
              "| Inngå leieavtale | Torbjørn Prøvestad (Kristiansand) | 15.05.2026",
              "Torbjørn Prøvestad (Kristiansand) var inhabil",
              "| Barn som ikke har fylt ett år | 321")
          .doesNotContain("Tannlege");
    }

    @Test
    void the_introduction_is_the_secretarys() {
      List<DomainEvent> fired =
          world.run(secretary(), desk -> desk.drafting().introduce(OVER, 0, "Velkommen."));

      assertThat(read(secretary())).contains("# Innledning\nVelkommen.");
      assertThat(fired)
          .singleElement()
          .extracting(DomainEvent::changes)
          .isEqualTo(List.of(Change.of("introductionLength", 0, 10)));
    }

    @Test
    void two_who_change_it_at_once_cannot_both_succeed() {
      world.run(secretary(), desk -> desk.drafting().introduce(OVER, 0, "Først"));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () -> world.run(secretary(), desk -> desk.drafting().introduce(OVER, 0, "Så")));
      assertThatExceptionOfType(StaleData.class).isThrownBy(world::circulated);
    }

    @Test
    void nothing_is_written_or_sent_while_the_meeting_runs() {
      assertRefused(
          MinutesRule.NOT_ENDED,
          () -> world.run(secretary(), desk -> desk.drafting().circulate(RUNNING, 0, UNTIL)));
      assertRefused(
          MinutesRule.NOT_ENDED,
          () -> world.run(secretary(), desk -> desk.drafting().introduce(RUNNING, 0, "x")));
      assertRefused(
          MinutesRule.NOT_ENDED,
          () -> world.run(secretary(), desk -> desk.approval().approve(RUNNING, 0, null, "Nå")));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  world.run(
                      secretary(),
                      desk -> desk.drafting().circulate(new NfpMeetingId(-1), 0, UNTIL)));
    }

    @Test
    void a_deadline_in_the_past_is_refused() {
      assertRefused(
          MinutesRule.DEADLINE_PASSED,
          () ->
              world.run(
                  secretary(), desk -> desk.drafting().circulate(OVER, 0, TODAY.minusDays(1))));
    }
  }

  @Nested
  class Commenting {

    @Test
    void members_comment_while_it_lasts_and_the_secretary_answers() {
      assertRefused(MinutesRule.NOT_CIRCULATED, () -> comment(null, "For tidlig"));
      world.circulated();

      comment(ITEM, "Leien skal stå her.");
      comment(null, "Fint.");
      CommentRow first = sheet(secretary()).comments().get(0);
      world.run(secretary(), desk -> desk.review().answer(first.id(), "Den står i vedlegget."));

      assertThat(sheet(world.member()).comments())
          .extracting(CommentRow::item, CommentRow::remark, CommentRow::answer)
          .containsExactly(
              tuple(61L, "Leien skal stå her.", "Den står i vedlegget."), tuple(null, "Fint.", ""));
    }

    @Test
    void not_after_the_deadline() {
      world.circulated();

      assertRefused(
          MinutesRule.COMMENTS_CLOSED,
          () ->
              world.runOn(
                  UNTIL.plusDays(1),
                  world.member(),
                  desk -> desk.review().comment(OVER, null, "For sent")),
          UNTIL);
    }

    @Test
    void what_cannot_be_kept_is_refused() {
      world.circulated();

      assertRefused(MinutesRule.COMMENT_MISSING, () -> comment(null, " \n"));
      assertRefused(MinutesRule.COMMENT_TOO_LONG, () -> comment(null, "x".repeat(2001)), 2000);
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
          () -> comment(null, "Det gjelder " + IdentityNumbers.BIRTH_NUMBER));
      assertRefused(MinutesRule.ITEM_OF_ANOTHER_MEETING, () -> comment(OF_ANOTHER, "Feil sak"));
      RemarkId made = comment(null, "x");
      assertRefused(MinutesRule.ANSWER_MISSING, () -> answer(made, ""));
      assertRefused(MinutesRule.ANSWER_TOO_LONG, () -> answer(made, "x".repeat(2001)), 2000);
    }

    @Test
    void only_members_comment_and_only_the_secretary_answers() {
      world.circulated();
      RemarkId made = comment(null, "x");

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  world.run(
                      Callers.holding(Role.COUNCIL_MEMBER, OSLO),
                      desk -> desk.review().comment(OVER, null, "Fra en annen")));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.run(world.member(), desk -> desk.review().answer(made, "y")));
    }

    private void answer(RemarkId id, String words) {
      world.run(secretary(), desk -> desk.review().answer(id, words));
    }
  }

  private RemarkId comment(ItemId item, String words) {
    return world.get(world.member(), desk -> desk.review().comment(OVER, item, words));
  }

  @Nested
  class Approving {

    @Test
    void not_before_it_was_circulated_or_the_deadline_is_over() {
      assertRefused(MinutesRule.NOT_CIRCULATED, () -> approve(0, null, "Haster"));
      world.circulated();
      assertRefused(MinutesRule.DEADLINE_NOT_OVER, () -> approve(1, null, " "), UNTIL);
    }

    @Test
    void earlier_only_with_a_reason_that_the_trail_keeps() {
      world.circulated();

      List<DomainEvent> fired = approve(1, null, "Alle har svart");

      assertThat(fired).singleElement().extracting(DomainEvent::reason).isEqualTo("Alle har svart");
      assertThat(sheet(secretary()).stage()).isEqualTo(MinutesStage.APPROVED);
      assertThat(world.text("select state from nfp_meeting where id = 71")).isEqualTo("APPROVED");
      assertThat(read(secretary())).contains("Godkjent 11. mars 2026 av Ingvild Eksempel.");
    }

    @Test
    void by_the_council_is_told_with_the_meeting() {
      world.circulated();
      List<LaterMeeting> later = world.get(secretary(), desk -> desk.queries().later(OVER));
      assertThat(later).extracting(LaterMeeting::label).containsExactly("2/2026", "3/2026");
      assertRefused(MinutesRule.NOT_A_LATER_MEETING, () -> approve(1, OVER, "Nå"));

      approve(1, LATER, "Vedtatt i møtet");

      assertThat(read(secretary())).contains("Godkjent av rådet i møte 3/2026.");
      assertThat(sheet(secretary()).standing().approvedIn()).isEqualTo("3/2026");
    }

    @Test
    void the_bytes_are_kept_with_their_hash() {
      world.approved();

      for (MinutesSheet.RecordRow each : sheet(secretary()).records()) {
        MinutesFile file = world.get(secretary(), desk -> desk.queries().file(OVER, each.format()));
        assertThat(file.sha256()).isEqualTo(each.sha256());
        assertThat(file.content()).hasSize((int) each.bytes());
        assertThat(file.fileName()).startsWith("Protokoll fra møte 1-2026 Agder.");
      }
      assertThat(sheet(secretary()).records())
          .extracting(MinutesSheet.RecordRow::format)
          .containsExactly(MinutesFormat.PDF, MinutesFormat.DOCX, MinutesFormat.PUBLIC_PDF);
    }

    @Test
    void names_that_change_later_do_not_change_them() {
      world.approved();
      String before = read(secretary());

      world.sql("update person set family_name = 'Nyttnavn'");
      world.sql(
          "update nfp_action set task = 'Noe annet', state = 'DONE', closed_on = current_date");

      assertThat(read(secretary())).isEqualTo(before);
    }

    private List<DomainEvent> approve(long seen, NfpMeetingId in, String reason) {
      return world.run(secretary(), desk -> desk.approval().approve(OVER, seen, in, reason));
    }
  }

  @Nested
  class Afterwards {

    @Test
    void every_change_is_refused() {
      world.approved();

      assertRefused(
          MinutesRule.APPROVED, () -> after(desk -> desk.drafting().introduce(OVER, 2, "x")));
      assertRefused(
          MinutesRule.APPROVED,
          () -> after(desk -> desk.drafting().circulate(OVER, 2, UNTIL.plusDays(9))));
      assertRefused(
          MinutesRule.APPROVED,
          () -> after(desk -> desk.approval().approve(OVER, 2, null, "Igjen")));
      assertRefused(MinutesRule.APPROVED, () -> comment(null, "Likevel"));
      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> after(desk -> desk.approval().keeping.progress.approve(OVER)));
    }

    @Test
    void a_note_stands_beside_them() {
      world.circulated();
      assertRefused(MinutesRule.NOT_APPROVED, () -> note("For tidlig"));
      world.runOn(
          UNTIL.plusDays(1), secretary(), desk -> desk.approval().approve(OVER, 1, null, ""));

      note("Møtet varte til 14.05.");

      assertThat(sheet(Callers.holding(Role.NATIONAL_READER, null)).notes())
          .extracting(MinutesSheet.NoteRow::wording)
          .containsExactly("Møtet varte til 14.05.");
      assertRefused(MinutesRule.NOTE_MISSING, () -> note(""));
      assertRefused(MinutesRule.NOTE_TOO_LONG, () -> note("x".repeat(2001)), 2000);
    }

    private void note(String words) {
      world.run(secretary(), desk -> desk.approval().note(OVER, words));
    }

    private void after(Consumer<MinutesWorld.Desk> work) {
      world.runOn(UNTIL.plusDays(2), secretary(), work);
    }
  }

  @Test
  void who_reads_what() {
    CurrentUser team = Callers.holding(Role.TEAM_MEMBER, AGDER);
    assertThat(sheet(world.member()).text()).isNull();
    assertThat(sheet(team).text()).isNull();
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> sheet(Callers.holding(Role.TEAM_MEMBER, OSLO)));

    world.circulated();

    assertThat(read(world.member())).contains(MinutesWorld.SECRET);
    assertThat(sheet(team).text()).isNull();
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> world.get(team, desk -> desk.queries().file(OVER, MinutesFormat.PDF)));
  }
}
