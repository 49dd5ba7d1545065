package no.samrad.web.agenda;

import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.ClosedDoors;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemText;

/** What an item says, as it is typed. */
public class ItemForm implements Serializable {

  private ItemKind kind;
  private String title;
  private String description;
  private String proposal;
  private Integer minutes;
  private boolean closed;
  private String ground;
  private String publicTitle;

  void show(ItemText text) {
    kind = text.kind();
    title = text.title();
    description = text.description();
    proposal = text.proposal();
    minutes = text.minutes();
    closed = text.doors().closed();
    ground = text.doors().ground();
    publicTitle = text.doors().publicTitle();
  }

  ItemText wanted() {
    ClosedDoors doors = new ClosedDoors(closed, ground, publicTitle);
    return new ItemText(kind, title, description, proposal, minutes, doors);
  }

  public List<ItemKind> getKinds() {
    return List.of(ItemKind.values());
  }

  public ItemKind getKind() {
    return kind;
  }

  public void setKind(ItemKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getProposal() {
    return proposal;
  }

  public void setProposal(String proposal) {
    this.proposal = proposal;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean closed) {
    this.closed = closed;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getPublicTitle() {
    return publicTitle;
  }

  public void setPublicTitle(String publicTitle) {
    this.publicTitle = publicTitle;
  }
}
