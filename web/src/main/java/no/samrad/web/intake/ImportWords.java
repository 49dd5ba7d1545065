package no.samrad.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.intake.ChangeKind;
import no.samrad.intake.ImportKind;
import no.samrad.intake.ImportProblem;
import no.samrad.intake.ImportRun;
import no.samrad.intake.PlannedChange;
import no.samrad.place.Language;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.upload.UploadWords;

/** Puts into words what became of a file. */
@Named("importWords")
@ApplicationScoped
public class ImportWords {

  private static final Pattern NAMED = Pattern.compile("\\b(nb|nn|en|se|sma|smj|fkv): ([^,]+)");

  @Inject Texts texts;
  @Inject Format format;

  /** Why a row cannot be used, and what to do. */
  public String reason(ImportProblem problem) {
    Object[] details = problem.details().stream().map(UploadWords::value).toArray();
    return texts.get(Texts.key(problem.reason()), details);
  }

  /** Why the file as a whole cannot be used; empty when it can. */
  public String refusal(ImportRun run) {
    List<Object> details = run.details().stream().map(UploadWords::value).toList();
    return run.rule() == null ? "" : texts.rule(run.rule(), details);
  }

  public String kind(ImportRun run) {
    return run.kind() == null ? texts.get("intake.kindUnknown") : texts.of(run.kind());
  }

  /** The heading over what a change of this kind says. */
  public String what(ChangeKind kind) {
    return texts.get("intake.what." + kind);
  }

  /** What a notice means, and what to do. */
  public String notice(ChangeKind kind) {
    return texts.get("intake.notice." + kind);
  }

  /** What a unit was and what it becomes; a dash when nothing is to be said. */
  public String change(PlannedChange change) {
    if (change.from().isEmpty()) {
      return change.to().isEmpty() ? "–" : names(change.to());
    }
    return texts.get("intake.fromTo", names(change.from()), names(change.to()));
  }

  /** Names as "nb: Oslo, sma: Oslove" in words: the Norwegian one stands alone. */
  String names(String text) {
    return NAMED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).equals("nb")
                        ? found.group(2)
                        : texts.get(
                            "intake.named",
                            found.group(2),
                            texts.of(Language.of(found.group(1))))));
  }

  /** What rows say nothing new, and why. */
  public String unusedNote(ImportRun run) {
    return texts.get(
        run.kind() == ImportKind.POPULATION ? "intake.unusedNote" : "intake.unusedUnits");
  }

  /** Two figures as "261 av 25 569"; empty when there were none. */
  public String figures(String figures) {
    if (figures.isEmpty()) {
      return texts.get("intake.none");
    }
    return Stream.of(figures.split(" "))
        .map(each -> format.number(Long.valueOf(each)))
        .collect(Collectors.joining(" " + texts.get("intake.of") + " "));
  }
}
