package no.samrad.clause;

import java.io.Serializable;
import java.util.List;
import no.samrad.rule.Verification;

/** The paper a municipal council decides upon, as a template, in one edition. */
public record CasePaper(
    String code,
    int edition,
    TypeCode type,
    String titleNb,
    String titleNn,
    String source,
    Verification verification,
    List<Section> sections)
    implements Serializable {

  public CasePaper {
    sections = List.copyOf(sections);
  }

  /** A section in its place. A text in parentheses alone is left for the municipality to write. */
  public record Section(
      String code,
      boolean required,
      boolean verified,
      String titleNb,
      String titleNn,
      String bodyNb,
      String bodyNn)
      implements Serializable {}
}
