package no.samrad.meeting;

import java.util.List;
import java.util.SortedMap;

/**
 * What is kept when a meeting is called.
 *
 * @param figures that minutes print
 * @param lines all there is, by the name of its source
 */
record SnapshotContent(List<SnapshotFigure> figures, SortedMap<String, List<SnapshotLine>> lines) {}
