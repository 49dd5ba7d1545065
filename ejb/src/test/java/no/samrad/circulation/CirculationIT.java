package no.samrad.circulation;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import no.samrad.agenda.ItemSteps;
import no.samrad.council.CouncilRules;
import no.samrad.council.SeatId;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.MeetingSteps;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the question to the minutes, on PostgreSQL. The caller of tests is person 7. */
class CirculationIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final NfpMeetingId ASKED = new NfpMeetingId(71);
  private static final NfpMeetingId MEETING = new NfpMeetingId(72);
  private static final SeatId OWN = new SeatId(81);
  static final LocalDateTime BEFORE = LocalDateTime.of(2026, 3, 10, 15, 59);
  static final LocalDateTime AFTER = LocalDateTime.of(2026, 3, 10, 16, 1);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  static final String ROWS =
      """
      insert into person (id, given_name, family_name) values (7, 'Ingvild', 'Eksempel'), (15, 'Torbjørn', 'Prøvestad'), (16, 'Solveig', 'Oppdiktet');
      insert into nfp_council (id, area_id, type, valid_from) values (91, 3, 'JOINT_BOARD', '2024-01-01');
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      values (91, 3, 91, 14, 21, 'HALF', true, '2024-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      select s.id, 3, 91, s.function, s.person, u.unit_id, s.function = 'LEADER', '2024-01-01'
      from (values (81, 'LEADER', 7, '4203'), (82, 'MEMBER', 15, '4204'), (83, 'MEMBER', 16, '4202')) s (id, function, person, code)
      join unit_code u on u.code = s.code;
      insert into nfp_meeting (id, area_id, council_id, form, state, meeting_day, starts_at, ends_at, year, number, notice_due, called_at)
      values (71, 3, 91, 'WRITTEN', 'CALLED', '2026-03-10', '00:00', '16:00', 2026, 1, '2026-02-20', '2026-02-20T08:00:00Z'),
        (72, 3, 91, 'MEETING', 'CALLED', '2026-03-20', '12:00', '14:00', 2026, 2, '2026-02-20', '2026-02-20T08:00:00Z');
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title, proposal)
      values (61, 3, 91, 71, 1, 'DECISION', 'Vikar', 'Rådet ansetter en vikar.')
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  CirculationIT() {
    sql(ROWS);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  private void sql(String statements) {
    persistence.run(
        em ->
            List.of(statements.split(";\\s*\\n"))
                .forEach(each -> em.createNativeQuery(each).executeUpdate()));
  }

  private String text(String query) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(query).getSingleResult()).text(0));
  }

  private void answerOf(long seat, WrittenChoice choice) {
    sql(
        "insert into nfp_written_answer (area_id, meeting_id, seat_id, choice, ground, answered_at) values (3, 71, "
            + seat
            + ", '"
            + choice
            + "', '"
            + (choice == WrittenChoice.PARTIAL ? "Er nabo" : "")
            + "', now())");
  }

  private void answer(LocalDateTime at, NfpMeetingId meeting, SeatId seat, WrittenChoice choice) {
    CurrentUser member = Callers.holding(Role.COUNCIL_MEMBER, AGDER);
    persistence.run(
        em -> {
          WrittenReplying useCase = new WrittenReplying();
          useCase.replies = replies(em);
          useCase.readers = readers(member);
          useCase.user = member;
          useCase.clock = clock(at);
          useCase.events = new RecordedEvents();
          useCase.answer(meeting, new NewReply(seat, choice, ""));
        });
  }

  private void close(LocalDateTime at, CurrentUser caller, WrittenOutcome outcome) {
    persistence.run(
        em -> {
          WrittenClosing useCase = new WrittenClosing();
          useCase.replies = replies(em);
          useCase.written = new WrittenRecord();
          useCase.written.items = new WrittenItems();
          useCase.written.items.em = em;
          useCase.written.outcomes = ItemSteps.outcomesOn(em);
          useCase.written.progress = MeetingSteps.progressOn(em, clock(at));
          useCase.readers = readers(caller);
          useCase.clock = clock(at);
          useCase.events = new RecordedEvents();
          useCase.close(ASKED, outcome);
        });
  }

  private void close(LocalDateTime at, WrittenOutcome outcome) {
    close(at, Callers.holding(Role.COUNCIL_SECRETARY, AGDER), outcome);
  }

  static Clock clock(LocalDateTime at) {
    return Clock.fixed(at.atZone(OSLO).toInstant(), OSLO);
  }

  static Replies replies(EntityManager em) {
    Replies replies = new Replies();
    replies.em = em;
    replies.duties = CouncilRules.dutiesOn(em);
    return replies;
  }

  static CirculationReaders readers(CurrentUser caller) {
    CirculationReaders readers = new CirculationReaders();
    readers.access = Callers.accessOf(caller);
    readers.user = caller;
    return readers;
  }

  private CirculationSheet sheet(CurrentUser caller) {
    return persistence.get(
        em -> {
          CirculationQueries queries = new CirculationQueries();
          queries.replies = replies(em);
          queries.items = new WrittenItems();
          queries.items.em = em;
          queries.readers = readers(caller);
          queries.user = caller;
          queries.clock = clock(BEFORE);
          return queries.circulation(ASKED, Language.NB);
        });
  }

  @Test
  void an_answer_may_be_changed_until_the_deadline() {
    answer(BEFORE, ASKED, OWN, WrittenChoice.NO);
    answer(BEFORE, ASKED, OWN, WrittenChoice.YES);

    assertThat(text("select choice from nfp_written_answer where seat_id = 81")).isEqualTo("YES");
    assertRefused(
        CirculationRule.DEADLINE_PASSED, () -> answer(AFTER, ASKED, OWN, WrittenChoice.NO));
    assertRefused(
        CirculationRule.NOT_YOUR_SEAT,
        () -> answer(BEFORE, ASKED, new SeatId(82), WrittenChoice.NO));
    assertRefused(
        CirculationRule.NOT_IN_WRITING, () -> answer(BEFORE, MEETING, OWN, WrittenChoice.NO));
  }

  @Test
  void nobody_sees_what_others_answer_but_who_asks_for_a_meeting() {
    answerOf(82, WrittenChoice.NO);
    answerOf(83, WrittenChoice.MEETING);

    CirculationSheet managing = sheet(Callers.holding(Role.COUNCIL_SECRETARY, AGDER));
    assertThat(managing.replies())
        .extracting(CirculationSheet.ReplyRow::choice)
        .containsExactly(null, WrittenChoice.MEETING, null);
    assertThat(managing.lacking()).isEqualTo(1);
    assertThat(sheet(Callers.holding(Role.COUNCIL_MEMBER, AGDER)).replies())
        .extracting(CirculationSheet.ReplyRow::choice)
        .containsOnlyNulls();
    assertThat(sheet(Callers.holding(Role.TEAM_MEMBER, AGDER)).replies()).isEmpty();
  }

  @Test
  void it_closes_when_all_have_answered_and_the_votes_stand_as_in_a_meeting() {
    answerOf(81, WrittenChoice.YES);
    answerOf(82, WrittenChoice.NO);
    assertRefused(CirculationRule.STILL_OPEN, () -> close(BEFORE, WrittenOutcome.DECIDED));
    answerOf(83, WrittenChoice.PARTIAL);

    close(BEFORE, WrittenOutcome.DECIDED);

    assertThat(text("select state from nfp_meeting where id = 71")).isEqualTo("MINUTES");
    assertThat(text("select state from nfp_agenda_item where id = 61")).isEqualTo("DECIDED");
    assertThat(
            text(
                "select entitled || '/' || present || '/' || outcome || '/' || casting_vote from nfp_ballot"))
        .isEqualTo("2/2/CARRIED/true");
    assertThat(text("select wording from nfp_decision")).isEqualTo("Rådet ansetter en vikar.");
    assertThat(text("select ground from nfp_partiality")).isEqualTo("Er nabo");
    assertRefused(
        CirculationRule.ALREADY_CLOSED, () -> answer(BEFORE, ASKED, OWN, WrittenChoice.NO));
  }

  @Test
  void a_wish_for_a_meeting_carries_it_there_where_meetings_must_be_open() {
    answerOf(81, WrittenChoice.YES);
    answerOf(82, WrittenChoice.YES);
    answerOf(83, WrittenChoice.MEETING);

    assertRefused(CirculationRule.MEETING_WANTED, () -> close(AFTER, WrittenOutcome.DECIDED), 1L);
    close(AFTER, WrittenOutcome.CARRIED);

    assertThat(text("select state from nfp_agenda_item where id = 61")).isEqualTo("CARRIED");
    assertThat(text("select count(*) from nfp_ballot")).isEqualTo("0");
  }

  @Test
  void without_a_quorum_a_joint_board_decides_nothing() {
    answerOf(81, WrittenChoice.YES);

    assertRefused(CirculationRule.NO_QUORUM, () -> close(AFTER, WrittenOutcome.DECIDED), 1, 2);
    assertRefused(CirculationRule.OUTCOME_MISSING, () -> close(AFTER, null));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                close(AFTER, Callers.holding(Role.COUNCIL_MEMBER, AGDER), WrittenOutcome.CARRIED));
  }

  @Test
  void it_is_about_one_thing_that_is_proposed() {
    answerOf(81, WrittenChoice.YES);
    answerOf(82, WrittenChoice.YES);
    sql("update nfp_agenda_item set proposal = '' where id = 61");
    assertRefused(CirculationRule.NOTHING_PROPOSED, () -> close(AFTER, WrittenOutcome.DECIDED));
    sql("delete from nfp_agenda_item where id = 61");

    assertRefused(CirculationRule.NOT_ONE_ITEM, () -> close(AFTER, WrittenOutcome.CARRIED));
  }
}
