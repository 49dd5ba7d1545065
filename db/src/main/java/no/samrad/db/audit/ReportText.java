package no.samrad.db.audit;

import java.util.stream.Collectors;

/** What a check found, in plain English for a terminal. */
public final class ReportText {

  private ReportText() {}

  public static String of(AreaReport report) {
    String head =
        "area %d: %d sealed, %s%n"
            .formatted(
                report.area(),
                report.sealed(),
                report.isIntact() ? "intact" : "TOUCHED (" + report.broken() + ")");
    String findings =
        report.findings().stream().map(ReportText::line).collect(Collectors.joining());
    boolean more = report.findings().size() == Findings.KEPT;
    return head + findings + (more ? "  and possibly more, not listed%n".formatted() : "");
  }

  public static String conclusion(TrailReport report) {
    StringBuilder text = new StringBuilder();
    if (!report.withKey()) {
      text.append(
          "Checked without the key: a chain computed anew would not be found.%n".formatted());
    }
    if (!report.withHeads()) {
      text.append("Checked without earlier heads: a cut-off end would not be found.%n".formatted());
    }
    return text.append(
            report.isIntact()
                ? "The audit trail is intact: %d sealed entries.%n".formatted(report.sealed())
                : "The audit trail has been TOUCHED: %d places.%n".formatted(report.broken()))
        .toString();
  }

  private static String line(Finding finding) {
    return "  %s%s: %s%n".formatted(place(finding), finding.kind(), meaning(finding));
  }

  private static String place(Finding finding) {
    StringBuilder place = new StringBuilder();
    if (finding.firstNumber() > 0) {
      place.append("number ").append(finding.firstNumber());
    }
    if (finding.lastNumber() > finding.firstNumber()) {
      place.append(" to ").append(finding.lastNumber());
    }
    if (finding.entryId() != 0) {
      place.append(place.isEmpty() ? "" : ", ").append("entry ").append(finding.entryId());
    }
    return place.append(place.isEmpty() ? "" : " ").toString();
  }

  private static String meaning(Finding finding) {
    return switch (finding.kind()) {
      case ALTERED_ENTRY -> "the entry is not the one that was sealed";
      case ALTERED_SEAL -> "the seal was changed, the entry is untouched";
      case MISSING_ENTRY -> "the entry is gone, its seal stands";
      case MISSING_SEAL -> "the seal is gone, mostly with its entry";
      case FORGED_ENTRY -> "sealed, but not written by the application as it stands";
      case FORGED_SEAL -> "the chain was computed anew by somebody without the key";
      case INSERTED_ENTRY -> "inserted past the application";
      case LOST_SEAL -> "a genuine entry whose seal was removed";
      case OUTSIDE_THE_CHAIN -> "inserted past the application, or its seal was removed";
      case UNSEALED_ENTRY -> "waits for its seal too long";
      case CUT_TAIL -> "the end of the chain was cut off";
      case REWRITTEN -> "another seal stood here when the head was exported";
      case UNSIGNED_CHAIN -> "nothing in the chain is signed although there is a key";
      case BEFORE_THE_KEY -> finding.count() + " from before the key, covered by later seals";
      case SEALED_LATE -> finding.count() + " sealed over an hour after they happened";
      case WAITING -> finding.count() + " written just now, not sealed yet";
    };
  }
}
