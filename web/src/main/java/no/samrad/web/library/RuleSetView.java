package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.rule.RuleItem;
import no.samrad.rule.RuleQueries;
import no.samrad.rule.RuleSetDetails;
import no.samrad.rule.RuleSetId;
import no.samrad.rule.RuleSetRow;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;

/** Backs library/rule.xhtml: one edition of a rule set. Only reads. */
@Named
@RequestScoped
public class RuleSetView {

  @Inject RuleQueries rules;
  @Inject Texts texts;

  private long set;
  private RuleSetDetails details;
  private List<RuleSetRow> editions = List.of();

  public void load() {
    details = rules.set(new RuleSetId(set), PageLanguage.now());
    editions = rules.editions(new RuleSetId(set), PageLanguage.now());
  }

  public RuleSetDetails getDetails() {
    return details;
  }

  public List<RuleSetRow> getEditions() {
    return editions;
  }

  /** What may show that the item is there. */
  public List<String> kinds(RuleItem item) {
    return item.kinds().stream().map(texts::of).toList();
  }

  public long getSet() {
    return set;
  }

  public void setSet(long set) {
    this.set = set;
  }
}
