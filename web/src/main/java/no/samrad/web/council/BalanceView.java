package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.BalanceCount;
import no.samrad.council.CouncilBalance;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/balance.xhtml. */
@Named
@ViewScoped
public class BalanceView implements Serializable {

  @Inject transient CouncilBalance balances;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private Integer women;
  private Integer men;
  private LocalDate day;
  private OpenCouncil open;

  public void load() {
    find();
    day = open.today();
  }

  public String save() {
    BalanceCount count = new BalanceCount(women, men);
    try {
      balances.count(open.id(), open.version(), count, day);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.balance.saved", day);
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
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

  public Integer getWomen() {
    return women;
  }

  public void setWomen(Integer women) {
    this.women = women;
  }

  public Integer getMen() {
    return men;
  }

  public void setMen(Integer men) {
    this.men = men;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
