package no.samrad.invitation;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.job.JobNode;
import no.samrad.job.Outbox;
import no.samrad.job.TestClock;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.CurrentUser;
import no.samrad.shared.NativeRow;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;

/**
 * Agder's council with a leader, a member who reads Nynorsk, one without an address, one whose term
 * ends in April, a substitute and a secretary; a meeting on 14 April; and a mail server.
 */
final class InvitationFixture implements AutoCloseable {

  static final NfpMeetingId MEETING = new NfpMeetingId(100);
  static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  final TestClock clock = new TestClock(NOON);
  final RecordedEvents events = new RecordedEvents();
  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  InvitationFixture() {
    sql(
        """
        insert into person (id, given_name, family_name, email, language) values
          (7, 'Ingvild', 'Eksempel', 'ingvild@agder.example', 'nb'),
          (14, 'Marit', 'Fiktiva', 'marit@agder.example', 'nb'), (15, 'Torbjørn', 'Prøvestad', '', 'nb'),
          (16, 'Solveig', 'Oppdiktet', 'solveig@agder.example', 'nn'), (17, 'Odd', 'Skisseby', 'odd@agder.example', 'nb'),
          (18, 'Aud', 'Mønster', 'aud@agder.example', 'nb'), (19, 'Tora', 'Påfunn', 'tora@agder.example', 'en'),
          (20, 'Nils', 'Senere', 'nils@agder.example', 'nb')
        """);
    council();
    server.start();
  }

  private void council() {
    sql("insert into account (id, person_id, username) values (7, 7, 'ingvild.eksempel')");
    sql(
        "insert into nfp_council (id, area_id, type, valid_from) values (1, 3, 'ADMINISTRATIVE', '2024-01-01')");
    seat(1, "LEADER", 14, "4203", "null");
    seat(2, "MEMBER", 15, "4204", "null");
    seat(3, "MEMBER", 16, "4202", "null");
    seat(4, "MEMBER", 17, "4201", "'2026-04-20'");
    seat(5, "SUBSTITUTE", 19, "4202", "null");
    sql(
        "insert into nfp_council_seat (id, area_id, council_id, function, person_id, sole, valid_from) values (6, 3, 1, 'SECRETARY', 18, false, '2024-01-01')");
    sql(
        """
        insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at, place)
        values (100, 3, 1, '2026-04-14', '09:00', '11:30', 'Rådhuset, Arendal')
        """);
  }

  void seat(long id, String function, long person, String code, String validTo) {
    sql(
        """
        insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from, valid_to)
        select %d, 3, 1, '%s', %d, unit_id, %s, '2024-01-01', %s from unit_code where code = '%s'
        """
            .formatted(id, function, person, function.equals("LEADER"), validTo, code));
  }

  @Override
  public void close() {
    server.stop();
    persistence.close();
    database.close();
  }

  void call() {
    sql(
        "update nfp_meeting set state = 'CALLED', called_at = '2026-03-10 12:00+01', year = 2026, number = 1, notice_due = '2026-03-31' where id = 100");
    writeFor();
  }

  /** Moved, to another day or hour or place. */
  void move(String changes) {
    sql("update nfp_meeting set notice_number = notice_number + 1, " + changes + " where id = 100");
    writeFor();
  }

  void cancel() {
    sql(
        "update nfp_meeting set state = 'CANCELLED', notice_number = notice_number + 1, cancelled_at = '2026-03-11 12:00+01', reason = 'Sykdom' where id = 100");
    writeFor();
  }

  private void writeFor() {
    run(em -> desk(em).writing().writeFor(MEETING));
  }

  /** What the timer does: first who is still to be told, then the mails. */
  void sweep() {
    run(
        em -> {
          InvitationSweep sweep = new InvitationSweep();
          sweep.writing = desk(em).writing();
          sweep.run("");
        });
  }

  /** The mails that arrived with this, in the order of their addresses. */
  List<Received> delivered() {
    JobNode.sending(persistence, clock, session()).poll();
    List<Received> mails =
        Arrays.stream(server.getReceivedMessages())
            .map(Received::of)
            .sorted((one, other) -> one.to().compareTo(other.to()))
            .toList();
    forget();
    return mails;
  }

  private void forget() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  private Session session() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
    properties.put("mail.from", "samrad@eksempel.test");
    return Session.getInstance(properties);
  }

  InvitationDesk desk(EntityManager em) {
    return desk(em, session());
  }

  /** Of a server that cannot send mail: null. */
  InvitationDesk desk(EntityManager em, Session session) {
    Outbox outbox = JobNode.outbox(em, clock, session);
    return new InvitationDesk(em, clock, outbox, events);
  }

  List<InvitationRow> rows(CurrentUser user) {
    return get(em -> desk(em).queries(user).ofMeeting(MEETING));
  }

  String one(String sql) {
    return get(em -> NativeRow.of(em.createNativeQuery(sql).getSingleResult()).text(0));
  }

  void sql(String sql) {
    run(em -> em.createNativeQuery(sql).executeUpdate());
  }

  void run(Consumer<EntityManager> work) {
    persistence.run(work);
  }

  <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }
}
