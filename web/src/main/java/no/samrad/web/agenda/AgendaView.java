package no.samrad.web.agenda;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agenda.AgendaOrdering;
import no.samrad.agenda.AgendaSuggesting;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemRow;
import no.samrad.agenda.Suggestion;
import no.samrad.agenda.SuggestionKind;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;

/** Backs the part agenda.xhtml of a meeting's page, which calls {@link #load}. */
@Named
@ViewScoped
public class AgendaView implements Serializable {

  @Inject transient AgendaOrdering ordering;
  @Inject transient AgendaSuggesting suggesting;
  @Inject transient AgendaDoor door;
  @Inject transient Messages messages;
  @Inject transient Texts texts;

  private String slug;
  private long meeting;
  private AgendaDetails details;
  private List<Suggestion> suggestions = List.of();
  private ItemId moved;
  private String way = "";
  private String said = "";

  public void load(String wantedSlug, long wantedMeeting) {
    slug = wantedSlug;
    meeting = wantedMeeting;
    find();
  }

  private void find() {
    details = door.agenda(slug, meeting);
    suggestions =
        details.managing() && details.meeting().open()
            ? suggesting.suggestions(details.meeting().id()).stream().filter(this::fits).toList()
            : List.of();
    moved = null;
    said = "";
  }

  /** What stands on every agenda is for those who meet: a decision in writing has no times. */
  private boolean fits(Suggestion suggestion) {
    return details.meeting().startsAt() != null || suggestion.kind() != SuggestionKind.STANDING;
  }

  /**
   * @param direction up or down
   */
  public void move(long item, String direction) {
    int at = order().indexOf(new ItemId(item)) + 1;
    place(new ItemId(item), direction.equals("up") ? at - 1 : at + 1, direction);
  }

  /** A line was dragged to another place; the script says which and where. */
  public void drop() {
    ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
    String item = request.getRequestParameterMap().getOrDefault("item", "");
    String to = request.getRequestParameterMap().getOrDefault("to", "");
    if (item.matches("\\d{1,18}") && to.matches("\\d{1,4}")) {
      place(new ItemId(Long.parseLong(item)), Integer.parseInt(to), "");
    }
  }

  private void place(ItemId item, int to, String direction) {
    try {
      ordering.move(details.meeting().id(), order(), item, to);
    } catch (StaleData e) {
      find();
      messages.stale("agenda.order.stale");
      return;
    }
    find();
    moved = item;
    way = direction;
    ItemRow row = row(item);
    said = texts.get("agenda.order.said", row.title(), row.position(), details.items().size());
  }

  private ItemRow row(ItemId item) {
    return details.items().stream()
        .filter(each -> each.id().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private List<ItemId> order() {
    return details.items().stream().map(ItemRow::id).toList();
  }

  public void take(String code, String title) {
    suggesting.take(details.meeting().id(), code);
    find();
    messages.receipt("agenda.added", title);
  }

  public void takeStanding() {
    told(suggesting.takeStanding(details.meeting().id()));
  }

  public void takeAll() {
    List<String> codes = suggestions.stream().map(Suggestion::code).toList();
    told(suggesting.takeAll(details.meeting().id(), codes));
  }

  private void told(int items) {
    find();
    messages.receipt("agenda.addedMany", items);
  }

  public boolean isStandingLeft() {
    return suggestions.stream().anyMatch(each -> each.kind() == SuggestionKind.STANDING);
  }

  /** Which button of a line gets the focus after it was moved; empty: none. */
  public String way(ItemId item) {
    return item.equals(moved) ? way : "";
  }

  public AgendaDetails getDetails() {
    return details;
  }

  public List<Suggestion> getSuggestions() {
    return suggestions;
  }

  public String getSaid() {
    return said;
  }
}
