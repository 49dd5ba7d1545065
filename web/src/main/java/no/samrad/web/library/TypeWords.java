package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.clause.TemplateRow;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.place.Language;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** What types, forms and templates are called in the language of the page; read once a request. */
@Named
@RequestScoped
public class TypeWords {

  @Inject TypeQueries types;
  @Inject Frame frame;
  @Inject Texts texts;

  private Map<TypeCode, String> names;

  public String name(TypeCode code) {
    if (names == null) {
      names =
          types.types(frame.getDay(), PageLanguage.now()).stream()
              .collect(Collectors.toMap(TypeDetails::code, TypeDetails::name));
    }
    return names.getOrDefault(code, code.value());
  }

  public String code(String code) {
    return name(new TypeCode(code));
  }

  /** Empty means any. */
  public String form(String form) {
    return form.isEmpty()
        ? texts.get("library.anyForm")
        : texts.get("area.OrganisationForm." + form);
  }

  /** The clauses are written in nb and nn only. */
  public String title(TemplateRow row) {
    return isNynorsk() ? row.titleNn() : row.titleNb();
  }

  public boolean isNynorsk() {
    return PageLanguage.now() == Language.NN;
  }

  /** For the {@code lang} of what is written in one of the two. */
  public String getWritten() {
    return isNynorsk() ? "nn" : "nb";
  }
}
