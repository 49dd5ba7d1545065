package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps what every source says of the area when a meeting is called. */
@ApplicationScoped
class SnapshotTaking {

  @Inject @Any Instance<SnapshotSource> sources;
  @Inject Snapshots snapshots;

  /** Once for each meeting: moving it later changes nothing of what was read. */
  SnapshotTaken take(MeetingCalled called, SnapshotSubject subject) {
    SortedMap<String, List<SnapshotLine>> lines = new TreeMap<>();
    List<SnapshotFigure> figures = new ArrayList<>();
    for (SnapshotSource source : sources) {
      List<SnapshotLine> said = source.lines(subject);
      lines.put(source.name(), said);
      figures.addAll(source.figures(said));
    }
    figures.sort(Comparator.comparing(SnapshotFigure::code));
    String content =
        SnapshotText.write(called, subject, new SnapshotContent(List.copyOf(figures), lines));
    String sha256 = SnapshotText.sha256(content);

    long id = snapshots.add(called, subject, content, sha256);

    return new SnapshotTaken(called.area(), called.meeting(), id, sha256, called.occurredAt());
  }
}
