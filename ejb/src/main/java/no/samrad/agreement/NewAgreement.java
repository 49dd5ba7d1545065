package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * An agreement to begin.
 *
 * @param type code of its type
 * @param template code of the template its text begins from; empty to begin from nothing
 * @param nameNn empty when it is the same
 * @param day it is begun on, not later than today
 */
public record NewAgreement(
    AreaId area, String type, String template, String nameNb, String nameNn, LocalDate day)
    implements Serializable {

  public NewAgreement {
    template = template == null ? "" : template;
  }
}
