package no.samrad.status;

import java.util.List;
import java.util.Optional;
import no.samrad.meeting.SnapshotFigure;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotLine.Kind;

/** What the minutes of a meeting print of its snapshot. */
enum PrintedFigure {
  MEMBERS("Medlemmer i området", "Medlemer i området"),
  CHILDREN("Barn 0 år", "Barn 0 år"),
  COUNCIL_MEMBERS("Medlemmer i rådet", "Medlemer i rådet"),
  NOT_REPRESENTED("Uten representant i rådet", "Utan representant i rådet"),
  AGREEMENT("Avtaler", "Avtaler"),
  DECISION_MISSING("Vedtak som mangler hos partene", "Vedtak som manglar hos partane");

  private final String nb;
  private final String nn;

  PrintedFigure(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  /** The number for the area as a whole, or how many there are; nothing where nobody counted. */
  Optional<SnapshotFigure> of(List<SnapshotLine> lines) {
    List<SnapshotLine> own = lines.stream().filter(line -> line.figure().equals(name())).toList();
    Optional<String> whole =
        own.stream()
            .filter(line -> line.kind() == Kind.NUMBER && line.about().isEmpty())
            .map(SnapshotLine::value)
            .findFirst();
    boolean counted = this == MEMBERS || this == CHILDREN || this == COUNCIL_MEMBERS;
    return counted ? whole.map(this::figure) : Optional.of(figure(Integer.toString(own.size())));
  }

  private SnapshotFigure figure(String value) {
    return new SnapshotFigure(name(), nb, nn, value);
  }
}
