package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilEstablishing;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilPurpose;
import no.samrad.council.CouncilType;
import no.samrad.council.Mandate;
import no.samrad.council.NewCouncil;
import no.samrad.shared.AreaId;
import no.samrad.web.faces.Messages;

/** Backs council/new.xhtml. */
@Named
@ViewScoped
public class CouncilNewView implements Serializable {

  @Inject transient CouncilEstablishing establishing;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private final ProcedureForm procedure = new ProcedureForm();
  private String slug;
  private AreaId area;
  private String areaName;
  private CouncilType type;
  private String words;
  private String document;
  private LocalDate from;
  private LocalDate lastDay;

  public void load() {
    area = door.openArea(slug);
    areaName = door.nameOf(area, slug);
  }

  public String save() {
    Mandate mandate = new Mandate(words, document);
    NewCouncil wanted = new NewCouncil(type, mandate, procedure.wanted(), from, lastDay);
    CouncilId id = establishing.establish(area, wanted);
    messages.afterRedirect("council.created", areaName, from);
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + id.value();
  }

  public List<CouncilType> getTypes() {
    return List.of(CouncilType.values());
  }

  public List<CouncilPurpose> getPurposes() {
    return List.of(CouncilPurpose.values());
  }

  public ProcedureForm getProcedure() {
    return procedure;
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

  public CouncilType getType() {
    return type;
  }

  public void setType(CouncilType type) {
    this.type = type;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
