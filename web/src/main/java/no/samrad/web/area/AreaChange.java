package no.samrad.web.area;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaDetails.FormSpan;
import no.samrad.area.AreaDetails.Name;
import no.samrad.area.AreaDetails.PhaseSpan;
import no.samrad.area.AreaNameId;
import no.samrad.area.HostRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;

/**
 * What every form about an area's host, phase, form or names holds: the area, a day and a reason.
 */
public class AreaChange implements Serializable {

  private String slug;
  private long term;
  private AreaDetails area;
  private LocalDate day;
  private String reason;

  /** The day has not come yet. */
  private boolean isAhead(LocalDate from) {
    return from.isAfter(area.day());
  }

  public List<HostRow> getHostsAhead() {
    return area.history().hosts().stream().filter(each -> isAhead(each.from())).toList();
  }

  public List<FormSpan> getFormsAhead() {
    return area.history().forms().stream().filter(each -> isAhead(each.from())).toList();
  }

  /** What it is officially called today, language by language. */
  public List<Name> getNames() {
    return area.history().names().stream()
        .filter(Name::official)
        .filter(each -> Period.throughLastDay(each.from(), each.lastDay()).includes(area.day()))
        .toList();
  }

  public List<Name> getNamesAhead() {
    return area.history().names().stream()
        .filter(Name::official)
        .filter(each -> each.from() != null && isAhead(each.from()))
        .toList();
  }

  /** The name the form is about, as it stands. */
  public Name getName() {
    AreaNameId wanted = new AreaNameId(term);
    return area.history().names().stream()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  /** The same; an official one ends only because another begins. */
  public Name getAlias() {
    Name name = getName();
    if (name.official()) {
      throw new NotFound(name.id());
    }
    return name;
  }

  /** Where its life has come to, or is planned to come to. */
  public PhaseSpan getLatestPhase() {
    List<PhaseSpan> phases = area.history().phases();
    return phases.get(phases.size() - 1);
  }

  public AreaDetails getArea() {
    return area;
  }

  void setArea(AreaDetails area) {
    this.area = area;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  /** What is corrected or confirmed, where the form is about that. */
  public long getTerm() {
    return term;
  }

  public void setTerm(long term) {
    this.term = term;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
