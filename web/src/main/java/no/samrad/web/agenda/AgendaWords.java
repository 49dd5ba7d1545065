package no.samrad.web.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import no.samrad.agenda.AgendaDetails;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.ItemRow;
import no.samrad.agenda.ItemState;
import no.samrad.agenda.Suggestion;
import no.samrad.agenda.SuggestionKind;
import no.samrad.web.faces.Texts;

/** Puts agendas into words. */
@Named("agendaWords")
@ApplicationScoped
public class AgendaWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  @Inject Texts texts;

  /** PS 7/2026; before the call its place. */
  public String number(ItemRow row) {
    return row.number() == null
        ? texts.get("agenda.place", row.position())
        : row.number().toString();
  }

  /** PS 7/2026 Felles lokale. */
  public String name(ItemRow row) {
    return row.number() == null ? row.title() : row.number() + " " + row.title();
  }

  /** 12.25; empty where the time plan does not reach. */
  public String time(LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  /** 12.25–12.50, or as much of it as is planned. */
  public String times(ItemRow row) {
    if (row.startsAt() == null) {
      return row.minutes() == null ? "" : texts.get("agenda.minutes", row.minutes());
    }
    String from = texts.get("agenda.at", TIME.format(row.startsAt()));
    return row.minutes() == null
        ? from
        : from + "–" + TIME.format(row.startsAt().plusMinutes(row.minutes()));
  }

  public String plan(AgendaDetails agenda) {
    return texts.get("agenda.planned", agenda.plannedMinutes(), agenda.minutes());
  }

  public String why(Suggestion suggestion) {
    String key = "agenda.why." + suggestion.kind().name();
    return switch (suggestion.kind()) {
      case CARRIED -> carried(suggestion);
      case STANDING -> texts.get(key);
      case ACTION ->
          suggestion.dated()
              ? texts.get("agenda.why.ACTION.due", suggestion.number(), suggestion.day())
              : texts.get(key, suggestion.number());
      case DECISION_MISSING -> texts.get(key, suggestion.figure());
      case OVERDUE -> texts.get(key, suggestion.day(), suggestion.figure());
      case EXPIRY, DEADLINE -> texts.get(key, suggestion.day());
    };
  }

  private String carried(Suggestion suggestion) {
    return suggestion.number() == null
        ? texts.get("agenda.why.CARRIED.uncalled", suggestion.day())
        : texts.get("agenda.why.CARRIED", suggestion.number(), suggestion.day());
  }

  public String kindTag(SuggestionKind kind) {
    return switch (kind) {
      case CARRIED, ACTION -> "info";
      case STANDING -> "idle";
      case EXPIRY, DECISION_MISSING, DEADLINE -> "watch";
      case OVERDUE -> "act";
    };
  }

  public String stateTag(ItemState state) {
    return switch (state) {
      case OPEN -> "idle";
      case DECIDED, NOTED -> "ok";
      case CARRIED -> "watch";
    };
  }

  /** One sentence about what can be done with an item. */
  public String itemLead(AgendaMeeting meeting) {
    return texts.get(meeting.open() ? "agenda.item.lead.planned" : "agenda.item.lead.called");
  }
}
