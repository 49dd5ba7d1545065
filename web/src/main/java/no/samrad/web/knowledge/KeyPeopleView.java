package no.samrad.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.knowledge.KeyPeople;
import no.samrad.knowledge.KnowledgeQueries;
import no.samrad.shared.AreaId;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.team.TeamRights;

/** Backs knowledge/keyPeople.xhtml. */
@Named
@RequestScoped
public class KeyPeopleView {

  @Inject KnowledgeDoor door;
  @Inject KnowledgeQueries queries;
  @Inject TeamRights rights;
  @Inject Frame frame;

  private String slug;
  private AreaId area;
  private String areaName;
  private KeyPeople all;

  public void load() {
    area = door.area(slug);
    all = queries.keyPeople(area, frame.getDay(), PageLanguage.now());
    areaName = door.nameOf(area, slug);
  }

  public boolean isMayKeep() {
    return !frame.isOtherDay() && rights.mayLead(area);
  }

  public String getAreaName() {
    return areaName;
  }

  public KeyPeople getAll() {
    return all;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
