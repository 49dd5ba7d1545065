package no.samrad.participation;

/** The lists of codes a participation uses. */
public enum CodeList {
  SOURCE("referral_source"),
  OUTCOME("referral_outcome"),
  END_REASON("end_reason"),
  VISIT_OUTCOME("visit_outcome"),
  SERVICE("handover_service");

  private final String table;

  CodeList(String table) {
    this.table = table;
  }

  /** All of them, as rows of place, code and name in the language ?1. */
  String all() {
    return "select '"
        + name()
        + "' as list, c.position, c.code, case ?1 when 'nn' then c.name_nn when 'en' then c.name_en"
        + " else c.name_nb end as name from "
        + table
        + " c";
  }
}
