package no.samrad.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.samrad.profile.ProfileDetails.ShareRow;
import no.samrad.profile.TargetEstimate;
import no.samrad.profile.TargetShare;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs profile/share.xhtml. */
@Named
@ViewScoped
public class ShareView implements Serializable {

  @Inject transient TargetEstimate estimate;
  @Inject transient ProfileDoor door;
  @Inject transient Messages messages;

  private String slug;
  private BigDecimal percent;
  private String source;
  private LocalDate from;
  private String reason;
  private OpenProfile open;

  public void load() {
    open = door.open(slug);
  }

  /** Null when there is no share today. */
  public ShareRow getNow() {
    return open.profile().shareOn(open.today());
  }

  public String save() {
    TargetShare share = new TargetShare(percent, source);
    try {
      estimate.set(open.area(), open.version(), share, from, reason);
    } catch (StaleData e) {
      open = door.open(slug); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.name());
      return null;
    }
    messages.afterRedirect("profile.share.saved", open.name(), from);
    return "/area/area?faces-redirect=true&slug=" + slug;
  }

  public OpenProfile getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public BigDecimal getPercent() {
    return percent;
  }

  public void setPercent(BigDecimal percent) {
    this.percent = percent;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
