package no.samrad.circulation;

import static no.samrad.circulation.CirculationIT.AFTER;
import static no.samrad.circulation.CirculationIT.BEFORE;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.council.SeatId;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A substitute answers in place of a member, on PostgreSQL. The caller of tests is person 7: the
 * leader, and the substitute of Solveig's municipality.
 */
class WrittenSubstitutionIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final NfpMeetingId ASKED = new NfpMeetingId(71);
  private static final SeatId TORBJORN = new SeatId(82);
  private static final SeatId SOLVEIG = new SeatId(83);
  private static final SeatId CALLER = new SeatId(84);
  private static final SeatId HEGE = new SeatId(85);
  private static final String SUBSTITUTES =
      """
      insert into person (id, given_name, family_name) values (43, 'Hege', 'Eksempelmo');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from)
      select s.id, 3, 91, 'SUBSTITUTE', s.person, u.unit_id, s.instead, false, '2024-01-01'
      from (values (84, 7, '4202', null::bigint), (85, 43, '4204', 82)) s (id, person, code, instead)
      join unit_code u on u.code = s.code
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final RecordedEvents events = new RecordedEvents();
  private final CurrentUser secretary = Callers.holding(Role.COUNCIL_SECRETARY, AGDER);

  WrittenSubstitutionIT() {
    sql(CirculationIT.ROWS);
    sql(SUBSTITUTES);
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

  private void by(CurrentUser caller, LocalDateTime at, Consumer<WrittenSubstitution> what) {
    persistence.run(
        em -> {
          WrittenSubstitution useCase = new WrittenSubstitution();
          useCase.replies = CirculationIT.replies(em);
          useCase.substitutions = substitutions(em);
          useCase.readers = CirculationIT.readers(caller);
          useCase.clock = CirculationIT.clock(at);
          useCase.events = events;
          what.accept(useCase);
        });
  }

  private static Substitutions substitutions(EntityManager em) {
    Substitutions substitutions = new Substitutions();
    substitutions.em = em;
    return substitutions;
  }

  private void call(SeatId seat, SeatId by) {
    by(secretary, BEFORE, each -> each.call(ASKED, new SubstituteCall(seat, by, "På ferie")));
  }

  private void giveBack(SeatId seat) {
    by(secretary, BEFORE, each -> each.giveBack(ASKED, seat));
  }

  private void answer(SeatId seat) {
    CurrentUser member = Callers.holding(Role.COUNCIL_MEMBER, AGDER);
    persistence.run(
        em -> {
          WrittenReplying useCase = new WrittenReplying();
          useCase.replies = CirculationIT.replies(em);
          useCase.readers = CirculationIT.readers(member);
          useCase.user = member;
          useCase.clock = CirculationIT.clock(BEFORE);
          useCase.events = new RecordedEvents();
          useCase.answer(ASKED, new NewReply(seat, WrittenChoice.NO, ""));
        });
  }

  private List<ReplyRow> rows() {
    return persistence.get(
        em ->
            CirculationIT.replies(em).of(ASKED, Language.NB).stream()
                .map(Replies.Reply::row)
                .toList());
  }

  private SubstituteSheet sheet(SeatId seat) {
    return persistence.get(
        em -> {
          SubstituteQueries queries = new SubstituteQueries();
          queries.replies = CirculationIT.replies(em);
          queries.substitutions = substitutions(em);
          queries.readers = CirculationIT.readers(secretary);
          return queries.seat(ASKED, seat, Language.NB);
        });
  }

  @Test
  void whoever_is_called_in_answers_for_the_member() {
    assertRefused(CirculationRule.NOT_YOUR_SEAT, () -> answer(SOLVEIG));
    call(SOLVEIG, CALLER);

    answer(SOLVEIG);

    assertThat(text("select choice from nfp_written_answer where seat_id = 83")).isEqualTo("NO");
    assertThat(rows())
        .filteredOn(each -> each.seat().equals(SOLVEIG))
        .extracting(ReplyRow::substitute)
        .containsExactly("Ingvild Eksempel");
    assertThat(text("select samrad.nfp_sitter(71, 83, null)")).isEqualTo("84");
    assertThat(text("select samrad.nfp_sitter(71, 82, null)")).isEqualTo("82");
    assertRefused(CirculationRule.SUBSTITUTE_HAS_ANSWERED, () -> giveBack(SOLVEIG));
  }

  @Test
  void the_member_answers_again_once_the_substitute_is_taken_back() {
    sql("update nfp_council_seat set person_id = 43 where id = 81");
    sql("update nfp_council_seat set person_id = 7 where id = 82");
    call(TORBJORN, HEGE);
    assertRefused(CirculationRule.SUBSTITUTE_ANSWERS, () -> answer(TORBJORN), "Hege Eksempelmo");

    giveBack(TORBJORN);
    answer(TORBJORN);

    assertThat(text("select count(*) from nfp_written_substitute")).isEqualTo("0");
    assertRefused(CirculationRule.MEMBER_HAS_ANSWERED, () -> call(TORBJORN, HEGE));
    assertRefused(CirculationRule.NOT_SUBSTITUTED, () -> giveBack(TORBJORN));
  }

  @Test
  void only_substitutes_of_the_member_or_their_unit_can_be_called_in() {
    assertThat(sheet(TORBJORN).free())
        .extracting(SubstituteSheet.StandIn::name)
        .containsExactly("Hege Eksempelmo");
    assertThat(sheet(new SeatId(81)).standIns()).isEmpty();
    assertRefused(CirculationRule.NOT_THEIR_SUBSTITUTE, () -> call(SOLVEIG, HEGE));
    call(SOLVEIG, CALLER);
    assertThat(sheet(SOLVEIG).reason()).isEqualTo("På ferie");
    assertRefused(CirculationRule.ALREADY_SUBSTITUTED, () -> call(SOLVEIG, CALLER));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> call(HEGE, CALLER));
  }

  @Test
  void a_substitute_answers_for_one_of_the_members_of_their_unit() {
    sql(
        """
        insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
        select 86, 3, 91, 'MEMBER', 43, u.unit_id, false, '2024-01-01' from unit_code u where u.code = '4202'
        """);
    call(SOLVEIG, CALLER);

    assertRefused(
        CirculationRule.SUBSTITUTE_ANSWERS_ELSEWHERE,
        () -> call(new SeatId(86), CALLER),
        "Ingvild Eksempel",
        "Solveig Oppdiktet");
  }

  @Test
  void it_is_done_before_the_deadline_by_whoever_keeps_the_council() {
    SubstituteCall call = new SubstituteCall(SOLVEIG, CALLER, "På ferie");
    assertRefused(
        CirculationRule.DEADLINE_PASSED,
        () -> by(secretary, AFTER, each -> each.call(ASKED, call)));
    assertRefused(
        CirculationRule.NOT_IN_WRITING,
        () -> by(secretary, BEFORE, each -> each.call(new NfpMeetingId(72), call)));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                by(
                    Callers.holding(Role.COUNCIL_MEMBER, AGDER),
                    BEFORE,
                    each -> each.call(ASKED, call)));
    sql(
        "update nfp_meeting set state = 'PLANNED', called_at = null, year = null, number = null, notice_due = null where id = 71");
    assertRefused(
        CirculationRule.NOT_CALLED, () -> by(secretary, BEFORE, each -> each.call(ASKED, call)));
  }

  @Test
  void the_trail_tells_who_answers_and_not_why() {
    call(SOLVEIG, CALLER);
    giveBack(SOLVEIG);

    assertThat(events.fired().toString())
        .contains("SubstituteCalledIn", "MemberAnswersAgain")
        .doesNotContain("ferie");
  }
}
