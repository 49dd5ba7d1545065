package no.samrad.web.knowledge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.knowledge.KeyPeople.Candidate;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.knowledge.KnowledgeKeeping;
import no.samrad.knowledge.KnowledgeQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.web.faces.Messages;

/** Backs knowledge/hold.xhtml: one more who can do it. */
@Named
@ViewScoped
public class KnowledgeHoldView implements Serializable {

  @Inject transient KnowledgeKeeping keeping;
  @Inject transient KnowledgeDoor door;
  @Inject transient Messages messages;
  @Inject transient KnowledgeQueries queries;

  private String slug;
  private long knowledge;
  private AreaId area;
  private String areaName;
  private Knowledge row;
  private List<Candidate> people;
  private Long person;
  private LocalDate from;

  public void load() {
    area = door.keeping(slug);
    areaName = door.nameOf(area, slug);
    row = door.knowledge(area, knowledge);
    people = queries.people(area, door.today());
    from = door.today();
  }

  public String save() {
    keeping.hold(row.id(), person == null ? null : new PersonId(person), from);
    messages.afterRedirect("knowledge.held", row.name(), from);
    return "/knowledge/keyPeople?faces-redirect=true&slug=" + slug;
  }

  public String getAreaName() {
    return areaName;
  }

  public Knowledge getRow() {
    return row;
  }

  public List<Candidate> getPeople() {
    return people;
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

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
