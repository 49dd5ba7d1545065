package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilType;
import no.samrad.council.SeatId;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import no.samrad.sitting.LivePage;

/**
 * A council of Agder with a leader, a deputy leader, three members and three substitutes, and a
 * called meeting on 10 March 2026 with three items.
 */
final class RoomFixture implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);
  static final AreaId OSLO = new AreaId(1);
  static final NfpMeetingId MEETING = new NfpMeetingId(70);
  static final ItemId LEASE = new ItemId(71);
  static final ItemId STATUS = new ItemId(72);
  static final ItemId TALK = new ItemId(73);
  static final SeatId LEADER = new SeatId(1);
  static final SeatId DEPUTY = new SeatId(2);
  static final SeatId ANNA = new SeatId(3);
  static final SeatId BENT = new SeatId(4);
  static final SeatId CARL = new SeatId(5);

  /** For Anna; for nobody in particular and Bent's unit; for the leader. */
  static final SeatId FOR_ANNA = new SeatId(6);

  static final SeatId FOR_UNIT = new SeatId(7);
  static final SeatId OUTDATED = new SeatId(8);
  static final SeatId SECRETARY = new SeatId(9);
  static final LocalTime NOON = LocalTime.of(12, 0);

  private static final String COUNCIL =
      """
      insert into person (id, given_name, family_name) values
        (21, 'Lea', 'Leder'), (22, 'Dag', 'Nestleder'), (23, 'Anna', 'Medlem'), (24, 'Bent', 'Medlem'),
        (25, 'Carl', 'Medlem'), (26, 'Vera', 'Vara'), (27, 'Vidar', 'Vara'), (28, 'Viggo', 'Gammel'),
        (29, 'Siri', 'Sekretær');
      insert into nfp_council (id, area_id, type, valid_from) values (60, 3, 'ADMINISTRATIVE', '2024-01-01');
      insert into nfp_council_procedure (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
      values (60, 3, 60, 7, 7, 'MORE_THAN_HALF', true, '2024-01-01');
      insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, substitute_for, sole, valid_from, valid_to)
      select s.id, 3, 60, s.function, s.person, c.unit_id, s.substitute_for, s.sole, '2024-01-01', s.valid_to::date from (values
        (1, 'LEADER', 21, '4203', null, true, null), (2, 'DEPUTY_LEADER', 22, '4204', null, true, null),
        (3, 'MEMBER', 23, '4202', null, false, null), (4, 'MEMBER', 24, '4201', null, false, null),
        (5, 'MEMBER', 25, '4215', null, false, null), (6, 'SUBSTITUTE', 26, '4202', 3, false, null),
        (7, 'SUBSTITUTE', 27, '4201', null, false, null), (8, 'SUBSTITUTE', 28, '4203', 1, false, '2026-03-10'),
        (9, 'SECRETARY', 29, null, null, false, null)
      ) as s (id, function, person, code, substitute_for, sole, valid_to)
      left join unit_code c on c.code = s.code;
      """;

  private static final String CALLED =
      """
      insert into nfp_meeting (id, area_id, council_id, state, meeting_day, starts_at, ends_at, place, year, number,
        notice_due, called_at)
      values (70, 3, 60, 'CALLED', '2026-03-10', '12:00', '14:00', 'Arendal', 2026, 2, '2026-03-03', '2026-03-01T10:00Z');
      insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, year, number, title, proposal, minutes) values
        (71, 3, 60, 70, 1, 'DECISION', 2026, 5, 'Lokale', 'Teamet leier lokale.', 20),
        (72, 3, 60, 70, 2, 'INFORMATION', 2026, 6, 'Status', '', 10),
        (73, 3, 60, 70, 3, 'DISCUSSION', 2026, 7, 'Tiltak', '', 15);
      """;

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  RoomFixture() {
    sql(COUNCIL);
    sql(CALLED);
  }

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  void sql(String statements) {
    persistence.run(
        em -> {
          for (String each : statements.split(";\\s*\n")) {
            if (!each.isBlank()) {
              em.createNativeQuery(each).executeUpdate();
            }
          }
        });
  }

  void type(CouncilType type) {
    sql("update nfp_council set type = '" + type + "' where id = 60;\n");
  }

  static CurrentUser secretary() {
    return Callers.holding(Role.COUNCIL_SECRETARY, AGDER);
  }

  <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  List<DomainEvent> at(LocalTime time, Consumer<BallotDesk> work) {
    return as(secretary(), time, work);
  }

  List<DomainEvent> run(Consumer<BallotDesk> work) {
    return at(NOON, work);
  }

  List<DomainEvent> as(CurrentUser caller, LocalTime time, Consumer<BallotDesk> work) {
    return persistence.get(
        em -> {
          BallotDesk desk = BallotDesk.of(em, caller, time);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  /** The meeting has begun and everybody but Carl is there. */
  void begin() {
    sql(
        """
        insert into nfp_absence (area_id, meeting_id, seat_id, reported_at) values (3, 70, 5, '2026-03-09T10:00Z');
        """);
    run(desk -> desk.sitting().leading().start(MEETING));
    run(desk -> desk.sitting().attendance().everybody(MEETING));
  }

  /** The meeting has come to the first item. */
  void takeUpLease() {
    begin();
    run(desk -> desk.sitting().leading().takeUp(LEASE, null));
  }

  BallotId open() {
    return get(em -> BallotDesk.of(em, secretary(), NOON).voting().open(recommended()));
  }

  ProposalId recommended() {
    return sheet(LEASE).proposals().get(0).proposal();
  }

  void vote(BallotId ballot, SeatId seat, Choice choice) {
    run(desk -> desk.voting().vote(ballot, new VoteCast(seat, choice, null)));
  }

  ItemSheet sheet(ItemId item) {
    return get(em -> BallotDesk.of(em, secretary(), NOON).queries().item(item, Language.NB));
  }

  LivePage page(CurrentUser caller) {
    return get(
        em -> BallotDesk.of(em, caller, NOON).sitting().queries().page(MEETING, null, Language.NB));
  }

  LivePage page() {
    return page(secretary());
  }

  String text(String sql) {
    return get(em -> NativeRow.of(em.createNativeQuery(sql).getSingleResult()).text(0));
  }
}
