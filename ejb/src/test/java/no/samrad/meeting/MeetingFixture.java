package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.council.CouncilId;
import no.samrad.db.TestDatabase;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;

/**
 * Agder of the reference data with an administrative council that gives two weeks' notice, and one
 * by law that ends with the year 2026.
 */
public final class MeetingFixture implements AutoCloseable {

  public static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  public static final CouncilId COUNCIL = new CouncilId(700);
  static final CouncilId BOARD = new CouncilId(701);

  /** Three weeks ahead: there is time to call. */
  public static final LocalDate SOON = MeetingDesk.TODAY.plusDays(21);

  private static final String WORLD =
      """
      insert into person (id, given_name, family_name, email) values (14, 'Ingvild', 'Eksempel', '');
      insert into nfp_council (id, area_id, type, valid_from, valid_to) values
        (700, 3, 'ADMINISTRATIVE', '2024-01-01', null), (701, 3, 'JOINT_BOARD', '2024-01-01', '2027-01-01');
      insert into nfp_council_procedure
        (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from, valid_to) values
        (700, 3, 700, 14, 21, 'HALF', true, '2024-01-01', '2026-06-01'), (701, 3, 700, 7, 7, 'HALF', true, '2026-06-01', null),
        (702, 3, 701, 14, 21, 'HALF', true, '2024-01-01', '2027-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, sole, valid_from)
      values (700, 3, 700, 'SECRETARY', 14, false, '2024-01-01')
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  public MeetingFixture() {
    persistence.run(em -> List.of(WORLD.split(";\n")).forEach(sql -> execute(em, sql)));
  }

  private static void execute(EntityManager em, String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  public void sql(String sql) {
    persistence.run(em -> execute(em, sql));
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  public <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  int statementsOf(Consumer<EntityManager> work) {
    return persistence.statementsOf(work);
  }

  static MeetingDesk desk(EntityManager em, CurrentUser caller, SnapshotSource... sources) {
    return new MeetingDesk(em, caller, new RecordedEvents(), List.of(sources));
  }

  List<DomainEvent> run(CurrentUser caller, Consumer<MeetingDesk> work) {
    return persistence.get(
        em -> {
          MeetingDesk desk = desk(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  static MeetingPlace on(LocalDate day) {
    return new MeetingPlace(
        day, LocalTime.of(12, 0), LocalTime.of(14, 0), "Arendal", "https://video.example/1", "nb");
  }

  NfpMeetingId planned(CouncilId council, LocalDate day) {
    return get(em -> desk(em, host()).planning().plan(council, MeetingForm.MEETING, on(day)));
  }

  /** Planned, with one item that everybody may read and one that is closed. */
  public NfpMeetingId prepared(CouncilId council, LocalDate day) {
    NfpMeetingId id = planned(council, day);
    sql(
        """
        insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title,
          closed, closed_ground, public_title)
        select %1$d * 10 + k.n, m.area_id, m.council_id, m.id, k.n, 'DECISION', k.title,
          k.closed, case when k.closed then 'Prøve' else '' end, k.public_title
        from nfp_meeting m, (values (1, 'Felles lokale', false, ''),
          (2, 'Ansettelse av leder', true, 'Personalsak')) k (n, title, closed, public_title)
        where m.id = %1$d
        """
            .formatted(id.value()));
    return id;
  }

  /** Members are called, with what these say of the area. */
  public void call(NfpMeetingId id, Function<EntityManager, SnapshotSource> source) {
    long seen = version(id);
    persistence.run(
        em -> desk(em, host(), source.apply(em)).calling().call(id, seen, "Møtet haster."));
  }

  void call(NfpMeetingId id) {
    long seen = version(id);
    run(host(), desk -> desk.calling().call(id, seen, ""));
  }

  public MeetingDetails meeting(NfpMeetingId id) {
    return meeting(id, host());
  }

  MeetingDetails meeting(NfpMeetingId id, CurrentUser reader) {
    return get(em -> desk(em, reader).queries().meeting(id));
  }

  long version(NfpMeetingId id) {
    return meeting(id).version();
  }
}
