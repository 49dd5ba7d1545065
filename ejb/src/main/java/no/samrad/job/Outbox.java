package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.samrad.shared.Settings;

/**
 * Mails leave with the change they tell of, or not at all: what is put here is sent at least once
 * after the transaction, under one Message-ID.
 */
@ApplicationScoped
public class Outbox {

  @Inject Mails mails;
  @Inject Jobs jobs;
  @Inject MailSession session;
  @Inject Clock clock;

  /** The server can send mail. Where it cannot, nothing is kept to be sent later all at once. */
  public boolean isOpen() {
    return session.find().isPresent();
  }

  /** The address that mails come from, where the server says it. */
  public Optional<String> sender() {
    return session.find().map(InternetAddress::getLocalAddress).map(InternetAddress::getAddress);
  }

  public MailId add(NewMail mail) {
    Instant now = clock.instant();
    long id = mails.add(mail, messageId(), now);
    jobs.add(MailSending.KIND, Long.toString(id), now);
    return new MailId(id);
  }

  /** The right half names the installation, as a Message-ID should, where its address is known. */
  private static String messageId() {
    String host =
        Settings.get("samrad.address")
            .flatMap(address -> Optional.ofNullable(URI.create(address).getHost()))
            .orElse("samrad.invalid");
    return "<" + UUID.randomUUID() + "@" + host + ">";
  }
}
