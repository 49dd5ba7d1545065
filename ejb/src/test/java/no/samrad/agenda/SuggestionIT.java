package no.samrad.agenda;

import static no.samrad.agenda.AgendaFixture.APRIL;
import static no.samrad.agenda.AgendaFixture.MAY;
import static no.samrad.agenda.AgendaFixture.secretary;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.samrad.meeting.NfpMeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What could stand on an agenda, and that it does so once, on PostgreSQL. */
class SuggestionIT {

  private final AgendaFixture world = new AgendaFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private List<Suggestion> suggestions(NfpMeetingId meeting, SuggestionKind kind) {
    return suggestions(meeting).stream().filter(each -> each.kind() == kind).toList();
  }

  private List<Suggestion> suggestions(NfpMeetingId meeting) {
    return world.ask(secretary(), desk -> desk.suggesting().suggestions(meeting));
  }

  private ItemId take(NfpMeetingId meeting, String code) {
    return world.ask(secretary(), desk -> desk.suggesting().take(meeting, code));
  }

  @Nested
  class Standing {

    @Test
    void those_of_the_season_are_suggested_and_taken_in_their_order() {
      assertThat(suggestions(APRIL, SuggestionKind.STANDING))
          .extracting(Suggestion::code)
          .contains("OPEN", "FIDELITY", "RESULTS", "ANY")
          .doesNotContain("BUDGET", "ANNUAL_REPORT");
      world.added(APRIL, "Lokale");

      int taken = world.ask(secretary(), desk -> desk.suggesting().takeStanding(APRIL));

      assertThat(taken).isEqualTo(10);
      assertThat(world.titles(APRIL))
          .startsWith("Åpning, opprop og habilitet", "Godkjenning av innkalling og sakliste")
          .contains("Lokale")
          .endsWith("Eventuelt");
      assertThat(suggestions(APRIL, SuggestionKind.STANDING)).isEmpty();
      assertThat(world.<Integer>ask(secretary(), desk -> desk.suggesting().takeStanding(APRIL)))
          .isZero();
    }

    @Test
    void they_are_called_what_the_language_of_the_meeting_calls_them() {
      world.sql("update nfp_meeting set language = 'nn' where id = 901");

      take(APRIL, "OPEN");

      assertThat(world.titles(APRIL)).containsExactly("Opning, opprop og habilitet");
    }

    @Test
    void what_is_no_longer_suggested_is_refused() {
      take(APRIL, "ANY");

      assertRefused(AgendaRule.NO_LONGER_SUGGESTED, () -> take(APRIL, "ANY"));
      assertRefused(AgendaRule.NO_LONGER_SUGGESTED, () -> take(APRIL, "finnes-ikke"));
    }

    @Test
    void what_comes_after_the_call_stands_after_what_closes_a_meeting() {
      take(APRIL, "ANY");
      world.added(APRIL, "Lokale");
      world.call(APRIL);
      world.added(APRIL, "Hastesak");

      assertThat(world.titles(APRIL)).startsWith("Lokale").endsWith("Hastesak").hasSize(3);
    }

    @Test
    void once_the_meeting_is_called_nothing_is_suggested() {
      world.call(APRIL);

      assertThat(suggestions(APRIL)).isEmpty();
      assertRefused(AgendaRule.ALREADY_CALLED, () -> take(APRIL, "ANY"));
    }
  }

  @Nested
  class Carrying {

    @Test
    void an_undecided_item_goes_on_with_all_it_says_exactly_once() {
      ItemId item =
          world.added(
              APRIL, new ItemText(ItemKind.DISCUSSION, "Lokale", "Om saken", "Vi leier", 5, null));
      world.call(APRIL);
      world.start(APRIL);
      world.end(APRIL);
      assertThat(suggestions(MAY, SuggestionKind.CARRIED))
          .extracting(Suggestion::code, Suggestion::title, each -> each.number().toString())
          .containsExactly(tuple(item.toString(), "Lokale", "PS 1/2026"));

      ItemId carried = take(MAY, item.toString());

      ItemDetails there = world.ask(secretary(), desk -> desk.queries().item(carried));
      assertThat(there.text().proposal()).isEqualTo("Vi leier");
      assertThat(there.row().carriedFrom()).hasToString("PS 1/2026");
      assertThat(suggestions(MAY, SuggestionKind.CARRIED)).isEmpty();
    }

    @Test
    void what_every_meeting_has_anyway_is_not_carried() {
      take(APRIL, "ANY");
      world.call(APRIL);
      world.start(APRIL);
      world.end(APRIL);

      assertThat(suggestions(MAY, SuggestionKind.CARRIED)).isEmpty();
    }

    @Test
    void a_meeting_that_is_cancelled_loses_nothing() {
      world.added(APRIL, "Lokale");
      world.sql(
          "update nfp_meeting set state = 'CANCELLED', cancelled_at = now(), reason = 'Sykdom' where id = 901");

      assertThat(suggestions(MAY, SuggestionKind.CARRIED))
          .extracting(Suggestion::title)
          .containsExactly("Lokale");
    }

    @Test
    void a_later_meeting_carries_nothing_to_an_earlier_one() {
      world.added(MAY, "Lokale");
      world.sql(
          "update nfp_meeting set state = 'CANCELLED', cancelled_at = now(), reason = 'Sykdom' where id = 902");

      assertThat(suggestions(APRIL, SuggestionKind.CARRIED)).isEmpty();
    }
  }

  @Nested
  class Facts {

    @Test
    void an_open_action_is_suggested_until_it_is_on_an_agenda_or_done() {
      ItemId item = world.added(APRIL, "Lokale");
      world.call(APRIL);
      world.start(APRIL);
      world.run(secretary(), desk -> desk.outcomes().settle(item, ItemState.DECIDED));
      world.end(APRIL);
      world.sql(
          """
          insert into nfp_action (id, area_id, council_id, item_id, task, due_on)
          select 950, 3, 900, i.id, 'Inngå leieavtale', date '2026-05-01' from nfp_agenda_item i where i.meeting_id = 901
          """);

      assertThat(suggestions(MAY, SuggestionKind.ACTION))
          .extracting(Suggestion::code, Suggestion::title, each -> each.number().toString())
          .containsExactly(tuple("action/950", "Oppfølging: Inngå leieavtale", "PS 1/2026"));
      take(MAY, "action/950");
      assertThat(suggestions(MAY, SuggestionKind.ACTION)).isEmpty();
    }

    @Test
    void an_action_of_a_closed_item_does_not_tell_what_it_is() {
      ItemId item = world.added(APRIL, AgendaFixture.closed("Ansettelse", "§ 11-5", "Personalsak"));
      world.call(APRIL);
      world.sql(
          "insert into nfp_action (id, area_id, council_id, item_id, task) values (950, 3, 900, %d, 'Si opp Per')"
              .formatted(item.value()));

      assertThat(suggestions(MAY, SuggestionKind.ACTION))
          .extracting(Suggestion::title)
          .containsExactly("Oppfølging av PS 1/2026");
    }

    @Test
    void deadlines_of_the_year_come_with_the_meeting_before_them() {
      assertThat(suggestions(APRIL, SuggestionKind.DEADLINE))
          .extracting(Suggestion::title)
          .containsExactly("Kvartalsrapport til ledelsen, frist 30.06.2026");
      world.sql("update nfp_meeting set meeting_day = '2026-02-03' where id = 901");

      assertThat(suggestions(APRIL, SuggestionKind.DEADLINE))
          .extracting(Suggestion::title)
          .containsExactly(
              "Rapport på tilskudd, frist 01.03.2026",
              "Kvartalsrapport til ledelsen, frist 31.03.2026");
    }

    @Test
    void all_that_was_seen_is_taken_at_once() {
      List<String> codes = suggestions(APRIL).stream().map(Suggestion::code).toList();

      int taken = world.ask(secretary(), desk -> desk.suggesting().takeAll(APRIL, codes));

      assertThat(taken).isEqualTo(codes.size());
      assertThat(suggestions(APRIL)).isEmpty();
    }

    @Test
    void agreements_and_obligations_call_for_an_item() {
      world.sql(AgreementRows.SQL);

      assertThat(suggestions(APRIL, SuggestionKind.EXPIRY))
          .extracting(Suggestion::code, Suggestion::title)
          .containsExactly(tuple("agreement/960/expires/20261231", "Avtalen går ut 31.12.2026"));
      assertThat(suggestions(APRIL, SuggestionKind.OVERDUE))
          .extracting(Suggestion::title, Suggestion::figure)
          .containsExactly(tuple("Over fristen: Årsmelding", 2L));
      assertThat(suggestions(APRIL, SuggestionKind.DECISION_MISSING))
          .extracting(Suggestion::code, Suggestion::figure)
          .containsExactly(tuple("version/961", 1L));
    }
  }
}
