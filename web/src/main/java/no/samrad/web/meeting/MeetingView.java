package no.samrad.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import no.samrad.meeting.KeptSnapshot;
import no.samrad.meeting.MeetingDetails;
import no.samrad.meeting.SnapshotLine;
import no.samrad.web.meeting.MeetingSteps.Step;

/**
 * Backs meeting/meeting.xhtml. The parts of the page change what is theirs; it keeps which meeting
 * they are about.
 */
@Named
@ViewScoped
public class MeetingView implements Serializable {

  /** The agenda stands on the page already. */
  private static final String AGENDA = "agenda";

  @Inject transient MeetingDoor door;
  @Inject transient MeetingSteps way;

  private String slug;
  private long meeting;
  private transient OpenMeeting open;

  public void load() {
    open = door.meeting(slug, meeting);
  }

  public OpenMeeting getOpen() {
    if (open == null) {
      load();
    }
    return open;
  }

  public MeetingDetails getDetails() {
    return getOpen().meeting();
  }

  public List<Step> getSteps() {
    return way.of(getDetails());
  }

  /** Null before anybody was called. */
  public KeptSnapshot getSnapshot() {
    return getDetails().snapshot();
  }

  /** By source, without the agenda. */
  public List<Map.Entry<String, List<SnapshotLine>>> getFigures() {
    return getSnapshot().lines().entrySet().stream()
        .filter(each -> !each.getKey().equals(AGENDA) && !each.getValue().isEmpty())
        .map(each -> Map.entry(each.getKey(), each.getValue()))
        .toList();
  }

  /** What is said of the area as a whole, once each. */
  public List<SnapshotLine> whole(List<SnapshotLine> lines) {
    return lines.stream().filter(line -> isWhole(line, lines)).toList();
  }

  /** What is said of each of several. */
  public List<SnapshotLine> parts(List<SnapshotLine> lines) {
    return lines.stream().filter(line -> !isWhole(line, lines)).toList();
  }

  private static boolean isWhole(SnapshotLine line, List<SnapshotLine> lines) {
    return line.about().isEmpty()
        && lines.stream()
                .filter(each -> each.about().isEmpty() && each.figure().equals(line.figure()))
                .count()
            == 1;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getMeeting() {
    return meeting;
  }

  public void setMeeting(long meeting) {
    this.meeting = meeting;
  }
}
