package no.samrad.web.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.extract.CountRow;
import no.samrad.extract.ExtractChange;
import no.samrad.extract.ExtractColumn;
import no.samrad.extract.ExtractProblem;
import no.samrad.extract.ExtractRun;
import no.samrad.gate.GateCause;
import no.samrad.gate.GateRule;
import no.samrad.participation.CodeList;
import no.samrad.web.faces.Days;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.upload.UploadWords;

/** Puts into words what became of an extract. */
@Named("extractWords")
@ApplicationScoped
public class ExtractWords {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final String RULE = "participation.rule.";

  /** Rules whose sentence tells what to do in a form, which a file is not. */
  private static final Set<String> OF_FORMS =
      Set.of(
          "CONSENT_TOO_LATE",
          "APPROVER_IS_ONESELF",
          "OUTCOME_MISSING",
          "END_REASON_MISSING",
          "HANDOVER_MISSING",
          "SERVICE_MISSING",
          "NURSE_MISSING",
          "ENDS_BY_A_TRANSFER",
          "NOT_BORN");

  @Inject Texts texts;
  @Inject Format format;

  /** Why a line cannot be used, and what to do. */
  public String reason(ExtractProblem problem) {
    String rule = problem.reason();
    if (rule.equals(GateRule.CLOSED.messageKey())) {
      List<GateCause> causes =
          Stream.of(problem.details().get(0).split(",")).map(GateCause::valueOf).toList();
      return texts.get(rule, causes, value(problem.details().get(1)));
    }
    Object[] details = problem.details().stream().map(ExtractWords::value).toArray();
    String name = rule.startsWith(RULE) ? rule.substring(RULE.length()) : "";
    return texts.get(OF_FORMS.contains(name) ? "extract.said." + name : rule, details);
  }

  private static Object value(String text) {
    return NUMBER.matcher(text).matches() ? Integer.valueOf(text) : UploadWords.value(text);
  }

  /** As the file calls it, or its place counted from the left; the whole line when it is empty. */
  public String column(ExtractProblem problem) {
    if (problem.column().isEmpty()) {
      return texts.get("extract.wholeLine");
    }
    return NUMBER.matcher(problem.column()).matches()
        ? texts.get("extract.columnNumber", problem.column())
        : problem.column();
  }

  /** Why the file as a whole cannot be used; empty when it can. */
  public String refusal(ExtractRun run) {
    Object[] details = run.details().stream().map(ExtractWords::value).toArray();
    return run.rule().isEmpty() ? "" : texts.get(run.rule(), details);
  }

  public String kind(ExtractRun run) {
    return run.kind() == null ? texts.get("extract.kindUnknown") : texts.of(run.kind());
  }

  /** What a column holds. */
  public String help(ExtractColumn column) {
    return texts.get(
        "extract.help." + column.getClass().getSimpleName() + "." + ((Enum<?>) column).name());
  }

  public String example(ExtractColumn column) {
    return ExtractTables.example(column);
  }

  /** Which column a list of codes is for. */
  public String list(CodeList list) {
    return texts.get("extract.codes." + list.name());
  }

  /** Other words a heading may have. */
  public String others(ExtractColumn column) {
    return column.words().stream().skip(1).collect(Collectors.joining(", "));
  }

  public String area(CountRow row) {
    return row.count().area() == null ? texts.get("extract.counts.programme") : row.areaName();
  }

  /** Which count a line is about, with the day as people write it. */
  public String about(ExtractChange change) {
    int blank = change.what().lastIndexOf(' ');
    return blank < 0
        ? change.what()
        : change.what().substring(0, blank)
            + " "
            + Days.format(LocalDate.parse(change.what().substring(blank + 1)));
  }

  /** Four numbers as "637 = 304 + 165 + 168"; a dash when there were none. */
  public String numbers(String four) {
    if (four.isEmpty()) {
      return "–";
    }
    List<String> parts =
        Arrays.stream(four.split(" ")).map(Long::valueOf).map(format::number).toList();
    return parts.get(0) + " = " + String.join(" + ", parts.subList(1, parts.size()));
  }
}
