package no.samrad.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.area.AreaChoice;
import no.samrad.indicator.Definition;
import no.samrad.indicator.IndicatorDetails;
import no.samrad.indicator.IndicatorQueries;
import no.samrad.indicator.VersionRow;
import no.samrad.web.frame.Frame;
import no.samrad.web.library.LibraryRights;
import no.samrad.web.place.PageLanguage;

/** Backs indicator/indicator.xhtml: everything an indicator is, was and will be. */
@Named
@RequestScoped
public class IndicatorView {

  @Inject IndicatorQueries indicators;
  @Inject IndicatorDoor door;
  @Inject LibraryRights rights;
  @Inject Frame frame;

  private String indicator;
  private IndicatorDetails details;
  private List<AreaChoice> regulated;

  public void load() {
    details = indicators.indicator(indicator, frame.getDay(), PageLanguage.now());
    regulated = isOfNorms() ? List.of() : door.regulated(frame.getDay());
  }

  public Definition getDefinition() {
    return details.definition();
  }

  public List<VersionRow> getVersions() {
    return details.versions();
  }

  /** A threshold that is a norm is changed where norms are. */
  public boolean isChangeable() {
    return rights.isChanging() && !isOfNorms();
  }

  private boolean isOfNorms() {
    return details.versions().stream().anyMatch(each -> !each.norms().isEmpty());
  }

  /** Areas whose own threshold the reader may set. */
  public List<AreaChoice> getRegulated() {
    return regulated;
  }

  /** The area follows the programme again when the reader says so. */
  public boolean mayEnd(VersionRow row) {
    return row.lastDay() == null && door.mayRegulate(row.areaOrNull());
  }

  /** There is something to do with some version. */
  public boolean isActing() {
    return rights.isChanging() || details.versions().stream().anyMatch(this::mayEnd);
  }

  public boolean holds(VersionRow row) {
    return row.holdsOn(frame.getDay());
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }
}
