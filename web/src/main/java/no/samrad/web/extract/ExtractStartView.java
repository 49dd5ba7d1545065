package no.samrad.web.extract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.extract.ExtractId;
import no.samrad.extract.ExtractImport;
import no.samrad.extract.ExtractQueries;
import no.samrad.extract.ExtractRun;
import no.samrad.extract.ExtractWork;
import no.samrad.intake.NewImport;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;
import no.samrad.web.upload.UploadForm;

/** Backs extract/start.xhtml: a team sends in an extract. */
@Named
@ViewScoped
public class ExtractStartView implements Serializable {

  @Inject transient ExtractImport imports;
  @Inject transient ExtractWork work;
  @Inject transient ExtractQueries queries;
  @Inject transient AreaDirectoryQueries directory;
  @Inject transient Clock clock;

  private String slug;
  private AreaId area;
  private String areaName;
  private List<ExtractRun> latest = List.of();
  private final UploadForm form = new UploadForm();

  public void load() {
    area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    latest = queries.latest(area);
    areaName = directory.nameOf(area, LocalDate.now(clock), PageLanguage.now()).orElse(slug);
  }

  public String send() {
    NewImport sent = form.unnamed();
    ExtractId id = imports.start(area, sent);
    work.check(id, sent);
    return "/extract/run?faces-redirect=true&slug=" + slug + "&extract=" + id.value();
  }

  public UploadForm getForm() {
    return form;
  }

  public List<ExtractRun> getLatest() {
    return latest;
  }

  public String getAreaName() {
    return areaName;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
