package no.samrad.web.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.NotFound;
import no.samrad.web.faces.Texts;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingComparison;
import no.samrad.wording.WordingComparison.ClauseChange;
import no.samrad.wording.WordingComparison.Kind;
import no.samrad.wording.WordingQueries;

/** Backs wording/compare.xhtml: what became of a text from one version to another. Only reads. */
@Named
@RequestScoped
public class CompareView {

  private static final String TOGETHER = "together";

  @Inject WordingQueries wordings;
  @Inject DraftDoor door;
  @Inject Texts texts;

  private long agreement;
  private int from;
  private int to;
  private String language;
  private String show;
  private AgreementDetails details;
  private WordingComparison comparison;

  /** Without numbers in the address: the newest with the one before. */
  public void load() {
    details = door.details(agreement);
    to = to > 0 ? require(to) : newest();
    from = from > 0 ? require(from) : before(to);
    comparison =
        wordings.comparison(door.filled(details, from), door.filled(details, to), getRead());
  }

  private int require(int number) {
    return details
        .version(number)
        .map(VersionRow::number)
        .orElseThrow(() -> new NotFound("version " + number));
  }

  private int newest() {
    return details.versions().stream()
        .mapToInt(VersionRow::number)
        .max()
        .orElseThrow(() -> new NotFound(details.id()));
  }

  /** Itself where there is none before. */
  private int before(int number) {
    return details.versions().stream()
        .mapToInt(VersionRow::number)
        .filter(each -> each < number)
        .max()
        .orElse(number);
  }

  /** Clauses that read otherwise, are new, were taken out or have moved. */
  public List<ClauseChange> getChanges() {
    return comparison.clauses().stream().filter(ClauseChange::isChange).toList();
  }

  /** Clauses that are as they were. */
  public List<ClauseChange> getSame() {
    return comparison.clauses().stream().filter(each -> !each.isChange()).toList();
  }

  /** What became of a clause, in a few words. */
  public String say(ClauseChange change) {
    return switch (change.kind()) {
      case ADDED -> texts.get("drafting.compare.added");
      case REMOVED -> texts.get("drafting.compare.removed");
      case SAME -> moved(change);
      case CHANGED -> changed(change);
    };
  }

  private String changed(ClauseChange change) {
    return change.moved()
        ? texts.get("drafting.compare.movedChanged", change.before(), change.after())
        : texts.get("drafting.compare.changed");
  }

  private String moved(ClauseChange change) {
    return texts.get("drafting.compare.moved", change.before(), change.after());
  }

  public String tag(ClauseChange change) {
    return switch (change.kind()) {
      case ADDED -> "ok";
      case REMOVED -> "act";
      case CHANGED -> "watch";
      case SAME -> "info";
    };
  }

  /** The words are other words; else it only has another place. */
  public boolean isRewritten(ClauseChange change) {
    return change.kind() != Kind.SAME;
  }

  /** Where it stands now, or stood. */
  public int number(ClauseChange change) {
    return change.after() == 0 ? change.before() : change.after();
  }

  public boolean isTogether() {
    return TOGETHER.equals(show);
  }

  public DocumentLanguage getRead() {
    return Words.language(language);
  }

  public List<VersionRow> getVersions() {
    return details.versions();
  }

  public AgreementDetails getDetails() {
    return details;
  }

  public WordingComparison getComparison() {
    return comparison;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public int getFrom() {
    return from;
  }

  public void setFrom(int from) {
    this.from = from;
  }

  public int getTo() {
    return to;
  }

  public void setTo(int to) {
    this.to = to;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = show;
  }
}
