package no.samrad.web.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.knowledge.KeyPeople.Holder;
import no.samrad.knowledge.KnowledgeKeeping;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;

/** Backs knowledge/release.xhtml: somebody does not do it any more. */
@Named
@ViewScoped
public class KnowledgeReleaseView implements Serializable {

  @Inject transient KnowledgeKeeping keeping;
  @Inject transient KnowledgeDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long holder;
  private String areaName;
  private Holder row;
  private LocalDate lastDay;

  public void load() {
    AreaId area = door.keeping(slug);
    areaName = door.nameOf(area, slug);
    row = door.holder(area, holder);
  }

  public String save() {
    keeping.release(row.id(), lastDay);
    messages.afterRedirect("knowledge.released", row.name(), lastDay);
    return "/knowledge/keyPeople?faces-redirect=true&slug=" + slug;
  }

  public String getAreaName() {
    return areaName;
  }

  public Holder getRow() {
    return row;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getHolder() {
    return holder;
  }

  public void setHolder(long holder) {
    this.holder = holder;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
