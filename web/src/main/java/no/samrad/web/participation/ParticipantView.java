package no.samrad.web.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.VisitRow;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Backs participation/participant.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class ParticipantView {

  private static final int FEW = 12;

  @Inject ParticipationDoor door;
  @Inject AreaAccess access;

  private String slug;
  private long participation;
  private String show;
  private ParticipantDetails details;
  private String areaName;
  private List<ParticipantStep> steps;
  private boolean leader;

  public void load() {
    details = door.participant(slug, participation);
    areaName = door.nameOf(details.area(), slug);
    leader = access.mayAny(details.area(), Role.TEAM_LEADER);
    steps = ParticipantStep.possible(details, leader);
  }

  /** What to do first; null when there is nothing. */
  public ParticipantStep getFirst() {
    return steps.isEmpty() ? null : steps.get(0);
  }

  public List<ParticipantStep> getOthers() {
    return steps.stream().skip(1).toList();
  }

  /** Those that are to come, the next first. */
  public List<VisitRow> getPlanned() {
    List<VisitRow> open =
        details.visits().stream()
            .filter(VisitRow::open)
            .sorted((a, b) -> a.planned().compareTo(b.planned()))
            .toList();
    return isAll() ? open : open.stream().limit(FEW).toList();
  }

  /** What became of the others, the latest first. */
  public List<VisitRow> getRegistered() {
    List<VisitRow> registered = details.visits().stream().filter(each -> !each.open()).toList();
    return isAll() ? registered : registered.stream().limit(FEW).toList();
  }

  public boolean isMore() {
    return !isAll() && details.visits().size() > getPlanned().size() + getRegistered().size();
  }

  private boolean isAll() {
    return "all".equals(show);
  }

  public boolean isLeader() {
    return leader;
  }

  public ParticipantDetails getDetails() {
    return details;
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

  public long getParticipation() {
    return participation;
  }

  public void setParticipation(long participation) {
    this.participation = participation;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}
