package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samrad.council.CouncilSeating;
import no.samrad.council.SeatChoices.UnitChoice;
import no.samrad.council.SeatRow;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/correctSeat.xhtml. */
@Named
@ViewScoped
public class SeatCorrectView implements Serializable {

  @Inject transient CouncilSeating seating;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private final SeatForm form = new SeatForm();
  private String slug;
  private long council;
  private long seat;
  private String reason;
  private List<UnitChoice> units;
  private SeatRow row;
  private OpenCouncil open;

  /** Shows what is entered, so that only what is wrong has to be typed. */
  public void load() {
    find();
    form.show(row);
    units = unitsWithOwn();
  }

  public String save() {
    try {
      seating.correct(open.id(), open.version(), row.seat(), form.wanted(), reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.seat.corrected", row.name());
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
    row = open.requireSeat(seat);
  }

  /** A seat of former days may be for a unit that has left. */
  private List<UnitChoice> unitsWithOwn() {
    List<UnitChoice> members = door.choices(open).units();
    boolean known =
        row.unit() == null || members.stream().anyMatch(each -> each.unit().equals(row.unit()));
    return known
        ? members
        : Stream.concat(Stream.of(new UnitChoice(row.unit(), row.unitName())), members.stream())
            .toList();
  }

  /** Everybody one can stand in for, and whoever it was. */
  public List<SeatRow> getReplaceable() {
    List<SeatRow> seats = SeatForm.replaceable(open);
    boolean known =
        row.substituteFor() == null
            || seats.stream().anyMatch(each -> each.seat().equals(row.substituteFor()));
    return known
        ? seats
        : Stream.concat(
                open.council().seats().stream()
                    .filter(each -> Objects.equals(each.seat(), row.substituteFor())),
                seats.stream())
            .toList();
  }

  public List<UnitChoice> getUnits() {
    return units;
  }

  public SeatForm getForm() {
    return form;
  }

  public SeatRow getRow() {
    return row;
  }

  public OpenCouncil getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public long getSeat() {
    return seat;
  }

  public void setSeat(long seat) {
    this.seat = seat;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
