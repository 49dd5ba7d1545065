package no.samrad.web.wording;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.Placeholder;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.wording.Titles;
import no.samrad.wording.WordingDraft;
import no.samrad.wording.WordingDrafting;

/** Backs wording/values.xhtml: the placeholders of a draft are filled. */
@Named
@ViewScoped
public class DraftValuesView implements Serializable {

  @Inject transient WordingDrafting drafting;
  @Inject transient ClauseQueries clauses;
  @Inject transient DraftDoor door;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private long agreement;
  private OpenDraft open;
  private List<ValueLine> lines = List.of();
  private List<FactLine> facts = List.of();

  /** What the agreement itself fills. */
  public record FactLine(String label, String value) implements Serializable {}

  public void load() {
    open = door.openToChange(agreement);
    Map<String, List<Integer>> use = PlaceholderUse.of(open.draft());
    Map<String, Titles> examples =
        clauses.placeholders().stream()
            .collect(
                toMap(Placeholder::code, each -> new Titles(each.exampleNb(), each.exampleNn())));
    lines =
        use.keySet().stream()
            .filter(code -> !PlaceholderUse.isFact(open.place().facts(), code))
            .map(code -> line(code, use.get(code), examples))
            .toList();
    facts =
        use.keySet().stream()
            .filter(code -> PlaceholderUse.isFact(open.place().facts(), code))
            .map(this::fact)
            .toList();
  }

  private ValueLine line(String code, List<Integer> where, Map<String, Titles> examples) {
    WordingDraft draft = open.draft();
    return new ValueLine(
        code,
        label(code),
        use(where),
        examples.getOrDefault(code, ValueLine.NOTHING),
        draft.values().getOrDefault(code, ValueLine.NOTHING));
  }

  private String use(List<Integer> where) {
    String named =
        where.stream()
            .map(number -> number == 0 ? texts.get("drafting.values.title") : "§ " + number)
            .collect(joining(", "));
    return texts.get("drafting.values.use", named);
  }

  private FactLine fact(String code) {
    Titles values =
        new Titles(open.place().facts().nb().get(code), open.place().facts().nn().get(code));
    return new FactLine(label(code), Words.in(values, Words.language(null)));
  }

  private String label(String code) {
    Titles label = open.draft().labels().getOrDefault(code, new Titles(code, code));
    return Words.in(label, Words.language(null));
  }

  public String save() {
    if (refuseHalves()) {
      return null;
    }
    try {
      drafting.fill(open.draft().id(), lines.stream().map(ValueLine::filled).toList());
    } catch (StaleData e) {
      open = door.openToChange(agreement);
      lines.forEach(
          each -> each.meet(open.draft().values().getOrDefault(each.getCode(), ValueLine.NOTHING)));
      messages.stale("drafting.values.stale");
      return null;
    }
    messages.afterRedirect("drafting.values.saved");
    return "/wording/draft?faces-redirect=true&agreement=" + agreement;
  }

  private boolean refuseHalves() {
    boolean refused = false;
    for (int i = 0; i < lines.size(); i++) {
      ValueLine line = lines.get(i);
      if (line.half()) {
        String empty = line.filled().wanted().nb().isEmpty() ? "nb" : "nn";
        String field = "f:value:" + i + ":" + empty + ":input";
        messages.refuse(field, "wording.rule.VALUE_IN_ONE_LANGUAGE", line.getLabel());
        refused = true;
      }
    }
    return refused;
  }

  public OpenDraft getOpen() {
    return open;
  }

  public List<ValueLine> getLines() {
    return lines;
  }

  public List<FactLine> getFacts() {
    return facts;
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }
}
