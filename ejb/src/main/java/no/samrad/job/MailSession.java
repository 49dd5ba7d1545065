package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The server's mail session, where it has one. Looked up each time, so that one that operations set
 * up later is found.
 */
@ApplicationScoped
class MailSession {

  static final String NAME = "mail/samrad";

  private static final String PATIENCE = "20000";

  /** Not injected: it may be absent, as a data source may. */
  @SuppressWarnings("BanJNDI") // only the name above
  Optional<Session> find() {
    try {
      return Optional.of((Session) InitialContext.doLookup(NAME)).map(MailSession::impatient);
    } catch (NamingException | ClassCastException e) {
      return Optional.empty();
    }
  }

  /** A mail server that does not answer must not hold up everything else; by itself it would. */
  private static Session impatient(Session session) {
    for (String protocol : new String[] {"smtp", "smtps"}) {
      for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
        session.getProperties().putIfAbsent("mail." + protocol + "." + wait, PATIENCE);
      }
    }
    return session;
  }
}
