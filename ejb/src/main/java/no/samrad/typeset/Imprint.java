package no.samrad.typeset;

/**
 * What a document says of itself: subject and author among its properties, and the lines at the
 * head and at the foot of every page.
 */
public record Imprint(String subject, String author, String head, String foot) {

  /** Only text that can be printed. */
  public Imprint {
    subject = PrintableText.of(subject);
    author = PrintableText.of(author);
    head = PrintableText.of(head);
    foot = PrintableText.of(foot);
  }
}
