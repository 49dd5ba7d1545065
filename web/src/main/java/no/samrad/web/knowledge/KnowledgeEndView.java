package no.samrad.web.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.knowledge.KnowledgeKeeping;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;

/** Backs knowledge/end.xhtml: the team does not need it any more. */
@Named
@ViewScoped
public class KnowledgeEndView implements Serializable {

  @Inject transient KnowledgeKeeping keeping;
  @Inject transient KnowledgeDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long knowledge;
  private String areaName;
  private Knowledge row;
  private LocalDate lastDay;

  public void load() {
    AreaId area = door.keeping(slug);
    areaName = door.nameOf(area, slug);
    row = door.knowledge(area, knowledge);
  }

  public String save() {
    keeping.end(row.id(), lastDay);
    messages.afterRedirect("knowledge.ended", row.name(), lastDay);
    return "/knowledge/keyPeople?faces-redirect=true&slug=" + slug;
  }

  public String getAreaName() {
    return areaName;
  }

  public Knowledge getRow() {
    return row;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getKnowledge() {
    return knowledge;
  }

  public void setKnowledge(long knowledge) {
    this.knowledge = knowledge;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
