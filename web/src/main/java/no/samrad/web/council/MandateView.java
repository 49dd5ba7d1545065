package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import no.samrad.council.CouncilMandate;
import no.samrad.document.DocumentRule;
import no.samrad.document.UploadLimit;
import no.samrad.document.UploadedFile;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.web.document.Uploads;
import no.samrad.web.faces.Messages;

/** Backs council/mandate.xhtml: the mandate of a council as a file. */
@Named
@ViewScoped
public class MandateView implements Serializable {

  @Inject transient CouncilMandate mandate;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private transient Part file;
  private OpenCouncil open;

  public void load() {
    find();
  }

  public String save() {
    UploadedFile sent = Uploads.of(file);
    if (sent == null) {
      throw new RuleViolation(DocumentRule.FILE_MISSING);
    }
    try {
      mandate.keep(open.id(), open.version(), sent);
    } catch (StaleData e) {
      find();
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.mandate.kept", sent.name());
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
  }

  public int getLargestMegabytes() {
    return UploadLimit.megabytes();
  }

  public long getLargestBytes() {
    return UploadLimit.bytes();
  }

  public OpenCouncil getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
