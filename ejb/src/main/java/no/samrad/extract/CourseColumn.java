package no.samrad.extract;

import java.util.List;

/** The columns of an extract of referrals and courses. */
public enum CourseColumn implements ExtractColumn {
  CASE(true, "sak", "case"),
  REFERRED(true, "henvist", "referred"),
  SOURCE(true, "kilde", "source"),
  UNIT(true, "kommune", "unit"),
  WEEKS(false, "uker", "weeks"),
  DAYS(false, "dager", "dagar", "days"),
  FIRST_TIME(true, "førstegang", "forstegang", "first_time"),
  CRITERIA(false, "kriterier", "kriterium", "criteria"),
  ASSESSED(false, "vurdert", "assessed"),
  ELIGIBLE(false, "aktuell", "eligible"),
  OFFERED(false, "tilbudt", "tilbode", "offered"),
  TALKS(false, "samtaler", "samtalar", "conversations"),
  CONSENTED(false, "samtykke", "consent"),
  APPROVER(false, "godkjent_av", "approved_by"),
  INCLUDED(false, "inkludert", "included"),
  BIRTH(false, "født", "fodt", "fødd", "birth"),
  ENDED(false, "avsluttet", "avslutta", "ended"),
  REASON(false, "grunn", "reason"),
  HANDOVER(false, "overgang", "handover"),
  SERVICES(false, "tjenester", "tenester", "services"),
  TOLD(false, "tilbakemelding", "told"),
  NURSE(false, "sykepleier", "sjukepleiar", "nurse");

  private final boolean required;
  private final String words;

  CourseColumn(boolean required, String... words) {
    this.required = required;
    this.words = String.join(" ", words);
  }

  @Override
  public List<String> words() {
    return List.of(words.split(" "));
  }

  @Override
  public boolean required() {
    return required;
  }
}
