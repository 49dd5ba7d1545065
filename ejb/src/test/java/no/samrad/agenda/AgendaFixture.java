package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.council.CouncilId;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.MeetingCalled;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;

/** Agder with a council, a meeting planned for April and one for May. */
public final class AgendaFixture implements AutoCloseable {

  public static final AreaId AGDER = new AreaId(3);
  public static final CouncilId COUNCIL = new CouncilId(900);
  public static final NfpMeetingId APRIL = new NfpMeetingId(901);
  public static final NfpMeetingId MAY = new NfpMeetingId(902);
  static final LocalDate APRIL_DAY = LocalDate.of(2026, 4, 14);

  private static final String WORLD =
      """
      insert into person (id, given_name, family_name) values
        (7, 'Ingvild', 'Eksempel'), (14, 'Marit', 'Fiktiva'), (15, 'Torbjørn', 'Prøvestad');
      insert into account (id, person_id, username) values (14, 14, 'marit.fiktiva');
      insert into nfp_council (id, area_id, type, valid_from) values (900, 3, 'ADMINISTRATIVE', '2024-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
      select s.id, 3, 900, s.function, s.person_id, u.unit_id, s.function = 'LEADER', '2024-01-01'
      from (values (901, 'LEADER', 14, '4203'), (902, 'MEMBER', 15, '4204')) s (id, function, person_id, code)
      join unit_code u on u.code = s.code and u.valid_to is null;
      insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at, place) values
        (901, 3, 900, '2026-04-14', '12:00', '14:00', 'Arendal'), (902, 3, 900, '2026-05-12', '12:00', '14:00', '');
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  public AgendaFixture() {
    sql(WORLD);
  }

  public void sql(String statements) {
    persistence.run(
        em -> {
          for (String each : statements.split(";\\s*\\n")) {
            if (!each.isBlank()) {
              em.createNativeQuery(each.strip().replaceAll(";$", "")).executeUpdate();
            }
          }
        });
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  public static CurrentUser secretary() {
    return Callers.holding(Role.COUNCIL_SECRETARY, AGDER);
  }

  public TestPersistence persistence() {
    return persistence;
  }

  public <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  public List<DomainEvent> run(CurrentUser caller, Consumer<AgendaDesk> work) {
    return persistence.get(
        em -> {
          RecordedEvents events = new RecordedEvents();
          work.accept(new AgendaDesk(em, caller, events));
          return events.fired();
        });
  }

  public <T> T ask(CurrentUser caller, Function<AgendaDesk, T> work) {
    return persistence.get(em -> work.apply(AgendaDesk.of(em, caller)));
  }

  public ItemId added(NfpMeetingId meeting, String title) {
    return added(meeting, text(title));
  }

  public ItemId added(NfpMeetingId meeting, ItemText text) {
    return ask(secretary(), desk -> desk.planning().add(meeting, text));
  }

  public static ItemText text(String title) {
    return new ItemText(ItemKind.DECISION, title, "", "", null, null);
  }

  public static ItemText closed(String title, String ground, String publicTitle) {
    return new ItemText(
        ItemKind.DECISION,
        title,
        "Beskrivelse av " + title,
        "Innstilling om " + title,
        10,
        new ClosedDoors(true, ground, publicTitle));
  }

  public AgendaDetails agenda(NfpMeetingId meeting) {
    return ask(secretary(), desk -> desk.queries().agenda(meeting));
  }

  public List<String> titles(NfpMeetingId meeting) {
    return agenda(meeting).items().stream().map(ItemRow::title).toList();
  }

  public long version(ItemId item) {
    return ask(secretary(), desk -> desk.queries().item(item)).version();
  }

  /** As the meeting's own use case does it. */
  public void call(NfpMeetingId meeting) {
    LocalDate day = agenda(meeting).meeting().day();
    persistence.run(
        em -> {
          int number = no.samrad.meeting.MeetingNumbers.on(em).nextMeeting(COUNCIL, day.getYear());
          em.createNativeQuery(
                  """
                  update nfp_meeting set state = 'CALLED', year = ?2, number = ?3, notice_due = '2026-04-01',
                    called_at = '2026-03-10 12:00+01', version = version + 1 where id = ?1
                  """)
              .setParameter(1, meeting.value())
              .setParameter(2, day.getYear())
              .setParameter(3, number)
              .executeUpdate();
          AgendaDesk.of(em, secretary())
              .following()
              .called(
                  new MeetingCalled(
                      AGDER, meeting, COUNCIL, day, number, null, AgendaDesk.CLOCK.instant()));
        });
  }

  public void start(NfpMeetingId meeting) {
    sql(
        "update nfp_meeting set state = 'STARTED', started_at = '2026-04-14 12:00+02' where id = "
            + meeting.value());
  }

  public void end(NfpMeetingId meeting) {
    sql(
        "update nfp_meeting set state = 'MINUTES', ended_at = '2026-04-14 14:00+02' where id = "
            + meeting.value());
    persistence.run(em -> AgendaDesk.of(em, secretary()).outcomes().carryRest(meeting));
  }
}
