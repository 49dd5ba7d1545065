package no.samrad.meeting;

import java.util.List;

/**
 * A capability that has something to say of an area when a meeting of its council is called. What
 * it says then is kept with the meeting and does not change any more.
 */
public interface SnapshotSource {

  /** What its lines are kept under, in small letters; no two sources have the same. */
  String name();

  /** In the order they are shown, and in the same order whenever the facts are the same. */
  List<SnapshotLine> lines(SnapshotSubject subject);

  /** Which of them minutes print; none unless a source says so. */
  default List<SnapshotFigure> figures(List<SnapshotLine> lines) {
    return List.of();
  }
}
