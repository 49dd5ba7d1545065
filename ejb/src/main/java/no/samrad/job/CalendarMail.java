package no.samrad.job;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;

/**
 * A mail in plain text with its calendar part: beside the text as the same said to a program, which
 * is how mail programs know an invitation, or as a file where nobody is invited.
 */
final class CalendarMail {

  private static final String CHARSET = StandardCharsets.UTF_8.name();
  private static final String FILE = "samrad.ics";

  private CalendarMail() {}

  static MimeMultipart of(WaitingMail mail, String sender) throws MessagingException {
    boolean asFile = mail.calendar().method() == CalendarMethod.PUBLISH;
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.body(), CHARSET);
    MimeBodyPart calendar = calendar(mail.calendar(), sender, mail.address());
    if (asFile) {
      calendar.setDisposition(Part.ATTACHMENT);
      calendar.setFileName(FILE);
    }
    return new MimeMultipart(asFile ? "mixed" : "alternative", text, calendar);
  }

  /** By bytes: there is no handler of its own for the type. */
  private static MimeBodyPart calendar(CalendarPart part, String sender, String address)
      throws MessagingException {
    byte[] bytes = part.between(sender, address).getBytes(StandardCharsets.UTF_8);
    String type = "text/calendar; charset=" + CHARSET + "; method=" + part.method();
    MimeBodyPart calendar = new MimeBodyPart();
    calendar.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    return calendar;
  }
}
