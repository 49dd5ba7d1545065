package no.samrad.web.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.knowledge.KnowledgeKeeping;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;

/** Backs knowledge/add.xhtml. */
@Named
@ViewScoped
public class KnowledgeAddView implements Serializable {

  @Inject transient KnowledgeKeeping keeping;
  @Inject transient KnowledgeDoor door;
  @Inject transient Messages messages;

  private String slug;
  private AreaId area;
  private String areaName;
  private String name;
  private LocalDate from;

  public void load() {
    area = door.keeping(slug);
    areaName = door.nameOf(area, slug);
    from = door.today();
  }

  public String save() {
    keeping.add(area, name, from);
    messages.afterRedirect("knowledge.added", from);
    return "/knowledge/keyPeople?faces-redirect=true&slug=" + slug;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
