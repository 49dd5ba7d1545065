package no.samrad.db;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** What a database has run, held against the scripts that travel with this program. */
record History(List<MigrationInfo> scripts) {

  private static final Set<MigrationState> NEWER =
      Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
  private static final Set<MigrationState> TO_RUN =
      Set.of(MigrationState.PENDING, MigrationState.OUTDATED);
  private static final Set<MigrationState> BROKEN =
      Set.of(
          MigrationState.FAILED,
          MigrationState.MISSING_SUCCESS,
          MigrationState.MISSING_FAILED,
          MigrationState.IGNORED);

  static History of(MigrationInfo... scripts) {
    return new History(Arrays.asList(scripts));
  }

  /** Newer comes first: a program that is too old cannot judge the rest. */
  SchemaState state() {
    if (scripts.stream().anyMatch(History::isNewer)) {
      return SchemaState.ahead(newest(info -> info.getState().isApplied()), newest(this::isKnown));
    }
    String version = newest(info -> info.getState().isApplied());
    for (MigrationInfo info : scripts) {
      if (info.isVersioned() && isOfOtherOrigin(info)) {
        return SchemaState.changed(version, info.getScript());
      }
    }
    List<String> pending = pending();
    return pending.isEmpty() ? SchemaState.upToDate(version) : SchemaState.behind(version, pending);
  }

  /** One line per script: what became of it, when and by whom. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (MigrationInfo info : scripts) {
      String when =
          info.getInstalledOn() == null ? "" : info.getInstalledOn() + " " + info.getInstalledBy();
      text.append(
          "%-10s %-40s %s%n".formatted(info.getState().getDisplayName(), info.getScript(), when));
    }
    return text.toString();
  }

  List<String> pending() {
    return scripts.stream()
        .filter(info -> TO_RUN.contains(info.getState()))
        .map(MigrationInfo::getScript)
        .distinct() // a changed view is both outdated and pending
        .toList();
  }

  private boolean isKnown(MigrationInfo info) {
    return info.getState().isResolved();
  }

  private static boolean isNewer(MigrationInfo info) {
    return NEWER.contains(info.getState());
  }

  private static boolean isOfOtherOrigin(MigrationInfo info) {
    return BROKEN.contains(info.getState())
        || (info.getState().isApplied() && !info.isChecksumMatching());
  }

  private String newest(Predicate<MigrationInfo> which) {
    return scripts.stream()
        .filter(MigrationInfo::isVersioned)
        .filter(which)
        .reduce((one, next) -> one.compareVersion(next) >= 0 ? one : next)
        .map(info -> info.getVersion().getVersion())
        .orElse("none");
  }
}
