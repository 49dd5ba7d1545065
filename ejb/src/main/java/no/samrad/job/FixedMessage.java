package no.samrad.job;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;

/** A mail as it goes over the wire, with the Message-ID it was given when it was written. */
class FixedMessage extends MimeMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  private final String messageId;

  FixedMessage(Session session, WaitingMail mail) throws MessagingException {
    super(session);
    messageId = mail.messageId();
    setFrom();
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    setSubject(mail.title(), CHARSET);
    fill(mail);
    setHeader("Content-Language", mail.language());
    setHeader("Date", RFC_1123_DATE_TIME.format(mail.writtenAt().atOffset(ZoneOffset.UTC)));
    // Answering machines must not answer it.
    setHeader("Auto-Submitted", "auto-generated");
  }

  private void fill(WaitingMail mail) throws MessagingException {
    if (mail.calendar() == null) {
      setText(mail.body(), CHARSET);
    } else {
      setContent(CalendarMail.of(mail, sender()));
    }
  }

  private String sender() throws MessagingException {
    return ((InternetAddress) getFrom()[0]).getAddress();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
