package no.samrad.web.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samrad.area.UnitMembership;
import no.samrad.intake.ChangeKind;
import no.samrad.intake.ImportDetails;
import no.samrad.intake.PlannedChange;
import no.samrad.shared.UnitId;

/**
 * What one page shows of the changes, kind by kind, with the areas they touch.
 *
 * @param groups of changes to units and of what was noticed
 * @param figures changes to figures
 */
public record ImportPreview(List<Group> groups, List<PlannedChange> figures)
    implements Serializable {

  /**
   * Changes of one kind.
   *
   * @param total of the kind, also on other pages
   */
  public record Group(ChangeKind kind, long total, List<Line> lines) implements Serializable {}

  /**
   * One change.
   *
   * @param day from which it holds
   * @param touched memberships that run on that day or later
   */
  public record Line(PlannedChange change, LocalDate day, List<UnitMembership> touched)
      implements Serializable {}

  static ImportPreview of(ImportDetails details, List<UnitMembership> memberships) {
    Map<ChangeKind, List<Line>> lines = new EnumMap<>(ChangeKind.class);
    List<PlannedChange> figures = new ArrayList<>();
    for (PlannedChange each : details.changes()) {
      if (each.kind().isAboutUnits()) {
        lines.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(line(each, memberships));
      } else {
        figures.add(each);
      }
    }
    List<Group> groups = new ArrayList<>();
    lines.forEach((kind, some) -> groups.add(new Group(kind, details.counts().get(kind), some)));
    return new ImportPreview(groups, figures);
  }

  private static Line line(PlannedChange change, List<UnitMembership> memberships) {
    LocalDate day = LocalDate.parse(change.what());
    UnitId unit = change.unit();
    boolean noticed = change.kind().isNotice();
    List<UnitMembership> touched =
        memberships.stream()
            .filter(each -> !noticed && each.unit().equals(unit))
            .filter(each -> each.lastDay() == null || !each.lastDay().isBefore(day))
            .toList();
    return new Line(change, day, touched);
  }
}
