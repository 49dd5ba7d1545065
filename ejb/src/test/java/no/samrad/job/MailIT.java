package no.samrad.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import no.samrad.db.TestDatabase;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against a mail server. */
class MailIT {

  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");
  private static final PersonId SOMEBODY = new PersonId(7);
  private static final String TITLE = "Avtale løper ut: Vertskommuneavtale for Å, Ø og Æ";
  private static final String BODY = "Hei,\n\nKåfjord – Gáivuotna – Kaivuono løper ut.";

  private static TestDatabase database;
  private static TestPersistence persistence;

  private final TestClock clock = new TestClock(NOON);
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(
        em ->
            em.createNativeQuery(
                    """
                    insert into person (id, given_name, family_name, email)
                    values (7, 'Prøve', 'Demo', 'prove@eksempel.test')
                    """)
                .executeUpdate());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @BeforeEach
  void open() {
    persistence.run(
        em -> {
          em.createNativeQuery("delete from job").executeUpdate();
          em.createNativeQuery("delete from mail").executeUpdate();
          em.createNativeQuery("update person set email = 'prove@eksempel.test' where id = 7")
              .executeUpdate();
        });
    server.start();
  }

  @AfterEach
  void shut() {
    server.stop();
  }

  @Test
  void a_mail_arrives_in_norwegian_letters_under_its_own_id() throws Exception {
    write();

    assertThat(node().poll()).isEqualTo(1);

    MimeMessage mail = only();
    assertThat(mail.getSubject()).isEqualTo(TITLE);
    assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(BODY);
    assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(mail.getMessageID()).isEqualTo(column("message_id"));
    assertThat(mail.getHeader("Content-Language")).containsExactly("nb");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Date")).containsExactly("Tue, 10 Mar 2026 11:00:00 GMT");
    assertThat(mail.getFrom()[0]).hasToString("samrad@eksempel.test");
    assertThat(mail.getAllRecipients()[0]).hasToString("prove@eksempel.test");
    assertThat(column("sent_at")).isNotEmpty();
    assertThat(jobs()).isEmpty();
  }

  @Test
  void a_mail_that_was_sent_is_not_sent_again() {
    write();
    node().poll();
    clock.move(Duration.ofDays(1));

    assertThat(node().poll()).isZero();

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  /** Sent, and the node dies before it can say so. */
  @Test
  void a_mail_that_goes_twice_has_the_same_id_both_times() throws Exception {
    write();
    node().poll();
    persistence.run(
        em -> {
          em.createNativeQuery("update mail set sent_at = null").executeUpdate();
          em.createNativeQuery(
                  """
                  insert into job (id, kind, subject, due_at, created_at)
                  select 9, 'MAIL', id::text, created_at, created_at from mail
                  """)
              .executeUpdate();
        });

    node().poll();

    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(2);
    assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
  }

  @Test
  void a_refused_mail_is_tried_again_and_says_what_the_server_answered() throws Exception {
    write();
    try (RefusingServer refusing = RefusingServer.open()) {
      assertThat(JobNode.sending(persistence, clock, session(refusing.port())).poll()).isEqualTo(1);
    }
    assertThat(jobs())
        .isEqualTo("WAITING 1 SendFailedException, the mail server answered 450")
        .doesNotContain("@");
    assertThat(column("sent_at")).isEmpty();
    assertThat(node().poll()).isZero();

    clock.move(Duration.ofMinutes(1));
    assertThat(node().poll()).isEqualTo(1);

    assertThat(only().getMessageID()).isEqualTo(column("message_id"));
  }

  @Test
  void a_server_that_is_away_is_tried_until_the_end_and_then_given_up() {
    write();
    int port = server.getSmtp().getPort();
    server.stop();
    JobNode node = JobNode.sending(persistence, clock, session(port));

    for (int attempt = 0; attempt < Backoff.attemptsInAll(); attempt++) {
      node.poll();
      clock.move(Duration.ofHours(13));
    }

    assertThat(jobs()).startsWith("FAILED 7 MailConnectException");
    assertThat(node.events().fired()).hasSize(1);
  }

  @Test
  void without_a_mail_session_a_mail_waits_for_a_node_that_has_one() {
    write();

    assertThat(JobNode.sending(persistence, clock, null).poll()).isZero();

    assertThat(jobs()).startsWith("WAITING 0");
    assertThat(node().poll()).isEqualTo(1);
  }

  @Test
  void the_address_is_the_persons_own_when_it_is_sent() throws Exception {
    write();
    persistence.run(
        em ->
            em.createNativeQuery("update person set email = 'ny@eksempel.test' where id = 7")
                .executeUpdate());

    node().poll();

    assertThat(only().getAllRecipients()[0]).hasToString("ny@eksempel.test");
  }

  @Test
  void who_has_no_address_any_more_gets_nothing() {
    write();
    persistence.run(
        em -> em.createNativeQuery("update person set email = '' where id = 7").executeUpdate());

    assertThat(node().poll()).isEqualTo(1);

    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(jobs()).isEmpty();
  }

  @Test
  void a_mail_leaves_with_the_change_it_tells_of_or_not_at_all() {
    try {
      persistence.run(
          em -> {
            JobNode.outbox(em, clock, session(1)).add(mail());
            throw new IllegalStateException("the change fails");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("the change fails");
    }

    assertThat(node().poll()).isZero();
  }

  private static NewMail mail() {
    return new NewMail(SOMEBODY, "nb", TITLE, BODY);
  }

  private void write() {
    persistence.run(em -> JobNode.outbox(em, clock, session(1)).add(mail()));
  }

  private JobNode node() {
    return JobNode.sending(persistence, clock, session(server.getSmtp().getPort()));
  }

  private static Session session(int port) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.timeout", "5000");
    properties.put("mail.smtp.connectiontimeout", "5000");
    properties.put("mail.from", "samrad@eksempel.test");
    return Session.getInstance(properties);
  }

  private MimeMessage only() throws IOException {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static String column(String name) {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select case ?1 when 'message_id' then message_id else samrad.iso(sent_at) end from mail")
                        .setParameter(1, name)
                        .getSingleResult())
                .text(0));
  }

  private static String jobs() {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select string_agg(state || ' ' || attempts || ' ' || problem, '; ') from job")
                        .getSingleResult())
                .text(0));
  }
}
