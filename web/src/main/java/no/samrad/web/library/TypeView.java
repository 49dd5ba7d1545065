package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.web.place.PageLanguage;

/** Backs library/type.xhtml. Only reads. */
@Named
@RequestScoped
public class TypeView {

  @Inject TypeQueries types;

  private String type;
  private TypeDetails details;

  public void load() {
    details = types.type(new TypeCode(type), PageLanguage.now());
  }

  public TypeDetails getDetails() {
    return details;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }
}
