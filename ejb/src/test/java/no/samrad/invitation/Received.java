package no.samrad.invitation;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A mail as it arrived.
 *
 * @param kind of its whole, such as multipart/alternative
 * @param calendarType empty when it says nothing to calendars
 */
record Received(
    String to,
    String subject,
    String text,
    String kind,
    String calendarType,
    String disposition,
    String calendar) {

  static Received of(MimeMessage mail) {
    try {
      String to = mail.getAllRecipients()[0].toString();
      if (!(mail.getContent() instanceof Multipart parts)) {
        String text = mail.getContent().toString();
        return new Received(to, mail.getSubject(), text, "text/plain", "", "", "");
      }
      BodyPart calendar = parts.getBodyPart(1);
      return new Received(
          to,
          mail.getSubject(),
          parts.getBodyPart(0).getContent().toString(),
          mail.getContentType().replaceFirst(";.*(?s:.*)", ""),
          calendar.getContentType().replaceAll("\\s+", " "),
          String.valueOf(calendar.getDisposition()),
          new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
