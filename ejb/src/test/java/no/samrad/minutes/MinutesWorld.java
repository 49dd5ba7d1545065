package no.samrad.minutes;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.MeetingSteps;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;
import no.samrad.shared.UnitId;

/** Agder's council with a meeting that is over, one that runs, and a later one. */
final class MinutesWorld implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  static final NfpMeetingId OVER = new NfpMeetingId(71);
  static final NfpMeetingId RUNNING = new NfpMeetingId(72);
  static final NfpMeetingId LATER = new NfpMeetingId(73);
  static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
  static final LocalDate UNTIL = LocalDate.of(2026, 3, 25);
  static final String SECRET = "Hemmeligstad";

  private static final ZoneId OSLO_TIME = ZoneId.of("Europe/Oslo");
  private static final String ROWS =
      """
      insert into person (id, given_name, family_name) values
        (7, 'Ingvild', 'Eksempel'), (14, 'Marit', 'Fiktiva'), (15, 'Torbjørn', 'Prøvestad'),
        (16, 'Solveig', 'Oppdiktet'), (17, 'Odd', 'Skisseby'), (18, 'Hege', 'Eksempelmo');
      insert into nfp_council (id, area_id, type, valid_from) values (91, 3, 'ADMINISTRATIVE', '2024-01-01');
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      values (91, 3, 91, 14, 21, 'HALF', true, '2024-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from)
      select s.id, 3, 91, s.function, s.person, u.unit_id, s.whom, s.function = 'LEADER', '2024-01-01'
      from (values (81, 'LEADER', 14, '4203', null), (82, 'MEMBER', 15, '4204', null), (83, 'MEMBER', 16, '4202', null),
        (84, 'MEMBER', 17, '4201', null), (85, 'SUBSTITUTE', 18, '4201', 84), (86, 'SECRETARY', 7, null, null)) s (id, function, person, code, whom)
      left join unit_code u on u.code = s.code;
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, language, year, number, notice_due,
        called_at, started_at, ended_at)
      select m.id, 3, 91, m.state, m.day::date, '12:00', '14:00', 'Prøvegata 1', 'nb', 2026, m.id - 70, m.day::date - 14, m.day::date - 20,
        m.day::date + time '11:00', case when m.state <> 'STARTED' then m.day::date + time '13:00' end
      from (values (71, 'MINUTES', '2026-03-10'), (72, 'STARTED', '2026-03-11'), (73, 'MINUTES', '2026-03-11')) m (id, state, day);
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, closed, closed_ground,
        public_title, description, proposal, state)
      values
        (61, 3, 91, 71, 1, 'DECISION', 2026, 5, 'Felles lokale', false, '', '', 'Teamet trenger lokale.', 'Rådet tilrår å leie.', 'DECIDED'),
        (62, 3, 91, 71, 2, 'DECISION', 2026, 6, 'Om Hemmeligstad', true, 'offl. § 13', 'Personalsak', 'Hemmeligstad sliter.',
          'Hemmeligstad sies opp.', 'DECIDED'),
        (63, 3, 91, 72, 1, 'DECISION', 2026, 7, 'En annen sak', false, '', '', '', '', 'OPEN');
      insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at) values
        (1, 3, 71, 81, 81, '12:00', null), (2, 3, 71, 82, 82, '12:00', null), (3, 3, 71, 84, 84, '12:00', '12:30'), (4, 3, 71, 84, 85, '12:30', null);
      insert into nfp_absence (area_id, meeting_id, seat_id, reason, reported_at) values (3, 71, 83, 'Tannlege', now());
      insert into nfp_partiality (id, area_id, item_id, seat_id, ground) values (1, 3, 62, 82, 'Hemmeligstad er arbeidsgiver.');
      insert into nfp_proposal (id, area_id, item_id, position, kind, by_seat_id, wording) values
        (1, 3, 61, 1, 'RECOMMENDED', null, 'Rådet tilrår å leie.'), (2, 3, 61, 2, 'AMENDMENT', 84, 'Leie i fem år.'),
        (3, 3, 62, 1, 'RECOMMENDED', null, 'Hemmeligstad sies opp.');
      insert into nfp_ballot (id, area_id, item_id, proposal_id, position, members, entitled, present, needed, outcome, closed_at) values
        (1, 3, 61, 1, 1, 4, 4, 3, 2, 'CARRIED', '2026-03-10T11:40:00Z'), (2, 3, 62, 3, 1, 4, 3, 2, 2, 'CARRIED', '2026-03-10T11:50:00Z');
      insert into nfp_vote (area_id, ballot_id, item_id, seat_id, choice) values
        (3, 1, 61, 81, 'YES'), (3, 1, 61, 82, 'NO'), (3, 1, 61, 84, 'YES'), (3, 2, 62, 81, 'YES'), (3, 2, 62, 84, 'YES');
      insert into nfp_decision (id, area_id, item_id, wording, decided_at) values
        (1, 3, 61, 'Teamet leier lokale.', now()), (2, 3, 62, 'Hemmeligstad sies opp.', now());
      insert into nfp_action (id, area_id, council_id, item_id, task, person_id, unit_id, due_on)
      select 1, 3, 91, 61, 'Inngå leieavtale', 15, u.unit_id, '2026-05-15' from unit_code u where u.code = '4204';
      insert into nfp_action (id, area_id, council_id, item_id, task) values (2, 3, 91, 62, 'Varsle Hemmeligstad');
      insert into nfp_snapshot (id, area_id, meeting_id, taken_at, as_of, content, sha256)
      values (1, 3, 71, now(), '2026-02-18',
        '{"lines":{"agenda":[{"about":"6/2026","closed":true,"figure":"ITEM","kind":"TEXT","value":"Om Hemmeligstad"}],"area":[{"about":"","closed":false,"figure":"CHILDREN","kind":"NUMBER","value":"321"}]}}',
        repeat('a', 64));
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  MinutesWorld() {
    sql(ROWS);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  static CurrentUser secretary() {
    return Callers.holding(Role.COUNCIL_SECRETARY, AGDER);
  }

  void sql(String statements) {
    persistence.run(
        em ->
            List.of(statements.split(";\\s*\\n"))
                .forEach(each -> em.createNativeQuery(each).executeUpdate()));
  }

  String text(String query) {
    return persistence.get(
        em -> NativeRow.of(em.createNativeQuery(query).getSingleResult()).text(0));
  }

  CurrentUser member() {
    return Callers.holding(
        Role.COUNCIL_MEMBER,
        AGDER,
        new UnitId(Long.parseLong(text("select unit_id from unit_code where code = '4203'"))));
  }

  <T> T get(CurrentUser caller, Function<Desk, T> work) {
    return getOn(TODAY, caller, work);
  }

  <T> T getOn(LocalDate day, CurrentUser caller, Function<Desk, T> work) {
    return persistence.get(em -> work.apply(new Desk(em, caller, day, new RecordedEvents())));
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<Desk> work) {
    return runOn(TODAY, caller, work);
  }

  List<DomainEvent> runOn(LocalDate day, CurrentUser caller, Consumer<Desk> work) {
    return getOn(
        day,
        caller,
        desk -> {
          work.accept(desk);
          return desk.events().fired();
        });
  }

  /** With the members until {@link #UNTIL}. */
  void circulated() {
    run(secretary(), desk -> desk.drafting().circulate(OVER, 0, UNTIL));
  }

  void approved() {
    circulated();
    runOn(UNTIL.plusDays(1), secretary(), desk -> desk.approval().approve(OVER, 1, null, ""));
  }

  /** The use cases and queries of this capability for one caller, without a container. */
  record Desk(EntityManager em, CurrentUser user, LocalDate day, RecordedEvents events) {

    private Clock clock() {
      return Clock.fixed(day.atTime(9, 0).atZone(OSLO_TIME).toInstant(), OSLO_TIME);
    }

    MinutesDrafting drafting() {
      MinutesDrafting useCase = new MinutesDrafting();
      useCase.book = book();
      useCase.sources = sources();
      useCase.readers = readers();
      useCase.clock = clock();
      useCase.events = events;
      return useCase;
    }

    MinutesReview review() {
      MinutesReview useCase = new MinutesReview();
      useCase.book = book();
      useCase.sources = sources();
      useCase.readers = readers();
      useCase.user = user;
      useCase.clock = clock();
      useCase.events = events;
      return useCase;
    }

    MinutesApproval approval() {
      MinutesApproval useCase = new MinutesApproval();
      useCase.book = book();
      useCase.keeping = new MinutesKeeping();
      useCase.keeping.book = useCase.book;
      useCase.keeping.sources = sources();
      useCase.keeping.files = DocumentsOfMinutes.maker();
      useCase.keeping.progress = MeetingSteps.progressOn(em, clock());
      useCase.readers = readers();
      useCase.user = user;
      useCase.clock = clock();
      useCase.events = events;
      return useCase;
    }

    MinutesQueries queries() {
      MinutesQueries queries = new MinutesQueries();
      queries.shelf = new MinutesShelf();
      queries.shelf.em = em;
      queries.sources = sources();
      queries.files = DocumentsOfMinutes.maker();
      queries.readers = readers();
      return queries;
    }

    private MinutesBook book() {
      MinutesBook book = new MinutesBook();
      book.em = em;
      return book;
    }

    private MinutesSources sources() {
      MinutesSources sources = new MinutesSources();
      sources.em = em;
      sources.items = new ItemSources();
      sources.items.em = em;
      return sources;
    }

    private MinutesReaders readers() {
      MinutesReaders readers = new MinutesReaders();
      readers.access = Callers.accessOf(user);
      readers.user = user;
      return readers;
    }
  }
}
