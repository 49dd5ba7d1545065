package no.samrad.web.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.criteria.CriteriaSetRow;
import no.samrad.web.faces.Texts;

/** Says sets of criteria in words. */
@Named
@ApplicationScoped
public class CriteriaWords {

  @Inject Texts texts;

  /** For referrals of which days it holds. */
  public String held(CriteriaSetRow set) {
    if (set.firstDay() == null) {
      return texts.get("criteria.held.until", set.lastDay());
    }
    return set.lastDay() == null
        ? texts.get("criteria.held.from", set.firstDay())
        : texts.get("criteria.held.between", set.firstDay(), set.lastDay());
  }
}
