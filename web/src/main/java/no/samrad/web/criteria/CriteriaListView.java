package no.samrad.web.criteria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.criteria.CriteriaQueries;
import no.samrad.criteria.CriteriaSetRow;
import no.samrad.web.place.PageLanguage;

/** Backs criteria/list.xhtml: for whom the programme is meant, then and now. */
@Named
@RequestScoped
public class CriteriaListView {

  @Inject CriteriaQueries criteria;

  private List<CriteriaSetRow> sets;

  public void load() {
    sets = criteria.sets(PageLanguage.now());
  }

  public long getUnverified() {
    return sets.stream().filter(each -> !each.verification().isDone()).count();
  }

  public List<CriteriaSetRow> getSets() {
    return sets;
  }
}
