package no.samrad.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementRow;
import no.samrad.agreement.AgreementSearch;
import no.samrad.agreement.AgreementStatus;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.web.export.Download;
import no.samrad.web.faces.Pages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs agreement/list.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class AgreementListView {

  private static final int ROWS = 50;
  private static final String BY_NAME = "name";

  @Inject AgreementQueries agreements;
  @Inject TypeQueries typeQueries;
  @Inject AgreementAreas areas;
  @Inject AgreementTables tables;
  @Inject Frame frame;

  private String q = "";
  private String area = "";
  private String status = "";
  private String type = "";
  private String page;
  private String sort = BY_NAME;
  private String export;
  private PageOf<AgreementRow> rows;
  private List<TypeDetails> types;

  public void load() {
    if (Download.isAsked(export)) {
      tables.send(export, frame.getDay(), this::read);
      return;
    }
    types = typeQueries.types(frame.getDay(), PageLanguage.now());
    rows = read(request());
  }

  private PageOf<AgreementRow> read(PageRequest wanted) {
    AgreementSearch search =
        new AgreementSearch(
            frame.getDay(), PageLanguage.now(), areaOrNull(), statusOrNull(), type, q);
    return agreements.agreements(search, new PageRequest(wanted.page(), wanted.size(), sort));
  }

  private PageRequest request() {
    return new PageRequest(Pages.asked(page), ROWS, sort);
  }

  private AreaId areaOrNull() {
    return area.isEmpty() ? null : areas.require(area);
  }

  private AgreementStatus statusOrNull() {
    return Arrays.stream(AgreementStatus.values())
        .filter(each -> each.name().equals(status))
        .findFirst()
        .orElse(null);
  }

  public List<AgreementStatus> getStatuses() {
    return List.of(AgreementStatus.values());
  }

  public boolean isFiltered() {
    return !q.isBlank() || !area.isEmpty() || statusOrNull() != null || !type.isEmpty();
  }

  public boolean isMayCreate() {
    return !frame.isOtherDay() && areas.mayBeginSomewhere();
  }

  public List<TypeDetails> getTypes() {
    return types;
  }

  public PageOf<AgreementRow> getRows() {
    return rows;
  }

  public Pages getPages() {
    return Pages.of(request(), rows);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q == null ? "" : q;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area == null ? "" : area;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status == null ? "" : status;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type == null ? "" : type;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = Pages.sort(sort, AgreementQueries.SORT_COLUMNS, BY_NAME);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
