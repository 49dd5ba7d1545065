package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sends a mail and notes that it is sent. When the node dies between the two, it is sent again,
 * under the same Message-ID.
 */
@ApplicationScoped
class MailSending implements JobWork {

  static final String KIND = "MAIL";

  /** What a mail server answers begins with it. */
  private static final Pattern ANSWER = Pattern.compile("(?:^|\\D)([45]\\d\\d)(?:\\D|$)");

  @Inject Mails mails;
  @Inject MailSession session;
  @Inject Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isReady() {
    return session.find().isPresent();
  }

  /** A person whose address has been removed since gets nothing. */
  @Override
  public String run(String subject) {
    Optional<WaitingMail> mail = mails.waiting(Long.parseLong(subject));
    if (mail.isEmpty() || mail.get().address().isEmpty()) {
      return "";
    }
    String problem = session.find().map(found -> send(found, mail.get())).orElse("No mail session");
    if (problem.isEmpty()) {
      mails.sent(mail.get().id(), clock.instant());
    }
    return problem;
  }

  private static String send(Session session, WaitingMail mail) {
    try {
      Transport.send(new FixedMessage(session, mail));
      return "";
    } catch (MessagingException e) {
      return describe(e);
    }
  }

  /** Without the server's own words: they name the person's address. */
  private static String describe(MessagingException e) {
    String name = e.getClass().getSimpleName();
    return Stream.iterate((Exception) e, Objects::nonNull, MailSending::next)
        .map(each -> ANSWER.matcher(String.valueOf(each.getMessage())))
        .filter(Matcher::find)
        .map(answer -> name + ", the mail server answered " + answer.group(1))
        .findFirst()
        .orElse(name);
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException chained ? chained.getNextException() : null;
  }
}
