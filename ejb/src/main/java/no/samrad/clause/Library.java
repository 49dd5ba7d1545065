package no.samrad.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.place.Language;

/**
 * The clause library, for use cases of other capabilities. It belongs to no area and holds nothing
 * that is not meant to be read; whoever asks here has asked for the right to what it is used on.
 */
@ApplicationScoped
public class Library {

  @Inject TypeListing types;
  @Inject ClauseListing clauses;
  @Inject TemplateListing templates;

  /** The types new agreements may have on the day, by name. */
  public List<TypeDetails> types(LocalDate day, Language language) {
    return types.ofDay(day, language);
  }

  /** One type, also one that has ended. */
  public TypeDetails type(TypeCode code, Language language) {
    return types.type(code, language);
  }

  /** The clauses of a type in their editions of the day, by code. */
  public List<ClauseEdition> clauses(TypeCode type, LocalDate day) {
    return clauses.ofType(type, day);
  }

  /** The clause in its edition of the day. */
  public Optional<ClauseEdition> clause(String code, LocalDate day) {
    return clauses.ofDay(code, day);
  }

  /** The templates for a type on the day. */
  public List<TemplateRow> templates(TypeCode type, LocalDate day) {
    return templates.ofType(type, day);
  }

  /** A template, with its clauses in their editions of the day. */
  public TemplateDetails template(TemplateId id, LocalDate day) {
    return templates.template(id, day);
  }

  /** Every placeholder by its code. */
  public Map<String, Placeholder> placeholders() {
    return clauses.placeholders();
  }

  /** The paper for a type on the day. */
  public Optional<CasePaper> casePaper(TypeCode type, LocalDate day) {
    return templates.casePaper(type, day);
  }
}
