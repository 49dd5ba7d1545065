package no.samrad.status;

import java.util.List;
import java.util.Optional;
import no.samrad.meeting.SnapshotFigure;
import no.samrad.meeting.SnapshotLine;

/** What the minutes of a meeting print of its snapshot. */
enum PrintedFigure {
  MEMBERS("Medlemmer i området", "Medlemer i området"),
  CHILDREN("Barn 0 år", "Barn 0 år"),
  COUNCIL_MEMBERS("Medlemmer i rådet", "Medlemer i rådet"),
  NOT_REPRESENTED("Uten representant i rådet", "Utan representant i rådet"),
  AGREEMENT("Avtaler", "Avtaler"),
  DECISION_MISSING("Vedtak som mangler hos partene", "Vedtak som manglar hos partane"),
  NURSES("Familiesykepleiere", "Familiesjukepleiarar"),
  GATE("Vilkår for henvisning på plass", "Vilkår for tilvising på plass"),
  REFERRED_EARLY("Henvist innen uke 16", "Tilvist innan veke 16"),
  INCLUDED_EARLY("Inkludert innen uke 16", "Inkludert innan veke 16"),
  ATTRITION("Frafall samlet", "Fråfall samla");

  private final String nb;
  private final String nn;

  PrintedFigure(String nb, String nn) {
    this.nb = nb;
    this.nn = nn;
  }

  /**
   * The figure of the area as a whole, or how many there are; nothing where nobody counted, as in
   * snapshots from before there was such a figure.
   */
  Optional<SnapshotFigure> of(List<SnapshotLine> lines) {
    List<SnapshotLine> own = lines.stream().filter(line -> line.figure().equals(name())).toList();
    return switch (this) {
      case AGREEMENT, DECISION_MISSING, NOT_REPRESENTED ->
          Optional.of(figure(Integer.toString(own.size())));
      default ->
          own.stream()
              .filter(line -> line.about().isEmpty())
              .map(SnapshotLine::value)
              .findFirst()
              .map(this::figure);
    };
  }

  private SnapshotFigure figure(String value) {
    return new SnapshotFigure(name(), nb, nn, value);
  }
}
