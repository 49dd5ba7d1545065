package no.samrad.web.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormRow;
import no.samrad.norm.NormUnit;
import no.samrad.web.faces.Texts;

/** Says norms in words. */
@Named
@ApplicationScoped
public class NormWords {

  private static final int WEEK = 7;

  @Inject Texts texts;

  /** "8 personer", "27 uker + 6 dager (195 dager)", or that there is no limit. */
  public String value(NormRow row) {
    if (row.limit() == null) {
      return texts.get("norm.noLimit");
    }
    int limit = row.limit();
    if (row.unit() == NormUnit.DAYS && row.code().isGestation()) {
      return texts.with("norm.gestation", limit / WEEK, limit % WEEK, limit);
    }
    return texts.with("norm.unit." + row.unit(), limit);
  }

  /** Whom it is about: the programme, or an area by name. */
  public String scope(NormRow row) {
    return row.areaName().isEmpty() ? texts.get("norm.programme") : row.areaName();
  }

  public String help(NormCode code) {
    return texts.get("norm.about." + code);
  }
}
