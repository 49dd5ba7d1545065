package no.samrad.web.yearplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.yearplan.YearPlanning;

/** Backs yearplan/propose.xhtml. */
@Named
@ViewScoped
public class YearProposeView implements Serializable {

  @Inject transient YearPlanning planning;
  @Inject transient YearDoor door;
  @Inject transient Messages messages;

  private final WishForm form = new WishForm();
  private String slug;
  private long council;
  private Integer year;
  private OpenYear open;

  public void load() {
    find();
    form.setLanguage(Texts.language().getLanguage().equals("nn") ? "nn" : "nb");
    if (open.year().plan() != null) {
      form.fill(open.year().plan().wishes());
    }
  }

  public String save() {
    try {
      planning.propose(open.council(), year, open.version(), form.wanted());
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("yearplan.proposed", year);
    return "/yearplan/year?faces-redirect=true&slug="
        + slug
        + "&council="
        + council
        + "&year="
        + year;
  }

  private void find() {
    open = door.openToPlan(slug, council, year);
    year = open.year().year();
  }

  public WishForm getForm() {
    return form;
  }

  public OpenYear getOpen() {
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

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
