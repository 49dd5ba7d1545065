package no.samrad.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.council.CouncilDetails;
import no.samrad.council.CouncilDuty;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilPurpose;
import no.samrad.council.CouncilQueries;
import no.samrad.council.CouncilSpan;
import no.samrad.council.DutyForce;
import no.samrad.council.DutyRow;
import no.samrad.council.SeatOffer;
import no.samrad.council.SeatReturning;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.area.AreaRights;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs council/council.xhtml: the councils of an area, of which one is open. */
@Named
@RequestScoped
public class CouncilView {

  @Inject AreaDirectoryQueries directory;
  @Inject CouncilQueries councils;
  @Inject CouncilTables tables;
  @Inject SeatReturning returning;
  @Inject AreaRights rights;
  @Inject Texts texts;
  @Inject Frame frame;

  private String slug;
  private Long council;
  private String export;
  private AreaId area;
  private String areaName;
  private List<CouncilSpan> spans;
  private CouncilDetails open;
  private List<SeatOffer> offers;

  public void load() {
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    spans = councils.ofArea(area);
    areaName = directory.nameOf(area, frame.getDay(), PageLanguage.now()).orElse(slug);
    CouncilId chosen = chosen();
    open = chosen == null ? null : councils.council(chosen, frame.getDay(), PageLanguage.now());
    if (open != null && Download.isAsked(export)) {
      tables.sendSeats(export, slug, texts.get("council.heading", areaName), open);
    }
  }

  /** Seats that can be put back, to whoever may. */
  public List<SeatOffer> getOffers() {
    if (offers == null) {
      offers =
          isMayChange() ? returning.offered(open.id(), PageLanguage.now()) : List.<SeatOffer>of();
    }
    return offers;
  }

  /** The one in the address, else the first that exists on the day, else none. */
  private CouncilId chosen() {
    if (council != null) {
      CouncilId wanted = new CouncilId(council);
      return spans.stream()
          .map(CouncilSpan::council)
          .filter(wanted::equals)
          .findFirst()
          .orElseThrow(() -> new NotFound(wanted));
    }
    return getOfDay().stream().findFirst().map(CouncilSpan::council).orElse(null);
  }

  /** Those that exist on the day; more than one where they differ in type. */
  public List<CouncilSpan> getOfDay() {
    return spans.stream().filter(each -> each.includes(frame.getDay())).toList();
  }

  /** All but the one that is open. */
  public List<CouncilSpan> getOthers() {
    return spans.stream()
        .filter(each -> open == null || !each.council().equals(open.id()))
        .toList();
  }

  public boolean isMayCreate() {
    return !frame.isOtherDay() && rights.mayChange(area);
  }

  /** What is over is history; what is to come can be prepared. */
  public boolean isMayChange() {
    LocalDate last = open == null ? null : open.lastDay();
    return open != null && isMayCreate() && (last == null || !last.isBefore(frame.getToday()));
  }

  public boolean isBalanceAsked() {
    return open.enforces(CouncilDuty.GENDER_BALANCE);
  }

  /** Seats have come or gone since women and men were counted. */
  public boolean isBalanceOutdated() {
    return open.balance() != null && open.balance().count().total() != open.members();
  }

  /** The rules of its type that hold, and then those it may use. */
  public List<DutyRow> getDuties() {
    return Stream.of(DutyForce.ENFORCED, DutyForce.OFFERED)
        .flatMap(force -> open.duties(force).stream())
        .toList();
  }

  public List<CouncilPurpose> getPurposes() {
    return List.of(CouncilPurpose.values());
  }

  public CouncilDetails getOpen() {
    return open;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public Long getCouncil() {
    return council;
  }

  public void setCouncil(Long council) {
    this.council = council;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
