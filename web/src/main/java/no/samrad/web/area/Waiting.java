package no.samrad.web.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.samrad.area.AreaAttention;
import no.samrad.area.AreaAttentionQueries;
import no.samrad.area.AttentionKind;
import no.samrad.security.CurrentUser;
import no.samrad.web.export.Download;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** What waits for somebody in the reader's areas, for the front page. */
@Named("waiting")
@RequestScoped
public class Waiting {

  @Inject AreaAttentionQueries attention;
  @Inject AreaRights rights;
  @Inject CurrentUser user;
  @Inject Frame frame;
  @Inject WaitingTable table;

  private String export;
  private List<AreaAttention> items;

  /** Answers with the file where one is asked for; the page reads by itself. */
  public void load() {
    if (Download.isAsked(export)) {
      table.send(export, frame.getDay(), getItems());
    }
  }

  /** Empty also for somebody without any role, who may not ask. */
  public List<AreaAttention> getItems() {
    if (items == null) {
      items = user.roles().isEmpty() ? List.of() : attention.on(frame.getDay(), PageLanguage.now());
    }
    return items;
  }

  /** Where it can be mended; nothing can be on another day than today, or without the right. */
  public String place(AreaAttention item) {
    if (frame.isOtherDay() || !rights.mayChange(item.area())) {
      return "area";
    }
    return switch (item.kind()) {
      case NO_HOST -> "area";
      case HOST_NOT_MEMBER, NO_MEMBERS -> "addMember";
      case MEMBER_CEASED -> "replaceMember";
      case SEAT_OUTSIDE -> "council";
    };
  }

  /** How the tag shows it: what stops the area, or what only has to be tidied. */
  public String tagKind(AttentionKind kind) {
    return switch (kind) {
      case MEMBER_CEASED, SEAT_OUTSIDE -> "watch";
      default -> "act";
    };
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }
}
