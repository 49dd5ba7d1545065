package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.io.ByteArrayInputStream;
import java.util.List;
import no.samrad.agenda.AgendaOrdering;
import no.samrad.agenda.AgendaPlanning;
import no.samrad.agenda.AgendaQueries;
import no.samrad.agenda.AgendaSuggesting;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemText;
import no.samrad.agendapaper.ItemPaperQueries;
import no.samrad.agendapaper.PackAsking;
import no.samrad.agendapaper.PackAudience;
import no.samrad.agendapaper.PaperFiling;
import no.samrad.agendapaper.PaperId;
import no.samrad.agendapaper.PrivateNotes;
import no.samrad.agendapaper.ReadReceipts;
import no.samrad.document.UploadedFile;
import no.samrad.meeting.NfpMeetingId;

/** How the use cases about agendas and their papers are called: on a meeting that was called. */
final class AgendaCalls {

  /** As {@code AccessTargets} numbers them; that class stays outside the container. */
  private static final long ITEMS = 900_000;

  private static final long CALLED = 1_000_000;
  private static final ItemText TEXT = new ItemText(ItemKind.DECISION, "Prøve", "", "", null, null);
  private static final PaperId NONE = new PaperId(-1);

  private AgendaCalls() {}

  static void addAll() {
    agendas();
    papers();
    readers();
  }

  private static void agendas() {
    add(AgendaPlanning.class, "add", (bean, on) -> bean.add(meetingOf(on), TEXT));
    add(AgendaPlanning.class, "change", (bean, on) -> bean.change(itemOf(on), -1, TEXT));
    add(AgendaPlanning.class, "remove", (bean, on) -> bean.remove(itemOf(on), -1));
    add(
        AgendaOrdering.class,
        "move",
        (bean, on) -> bean.move(meetingOf(on), List.of(), itemOf(on), 1));
    add(AgendaSuggesting.class, "suggestions", (bean, on) -> bean.suggestions(meetingOf(on)));
    add(AgendaSuggesting.class, "take", (bean, on) -> bean.take(meetingOf(on), "ANY"));
    add(AgendaSuggesting.class, "takeStanding", (bean, on) -> bean.takeStanding(meetingOf(on)));
    add(AgendaSuggesting.class, "takeAll", (bean, on) -> bean.takeAll(meetingOf(on), List.of()));
    add(AgendaQueries.class, "agenda", (bean, on) -> bean.agenda(meetingOf(on)));
    add(AgendaQueries.class, "item", (bean, on) -> bean.item(itemOf(on)));
  }

  private static void papers() {
    add(PaperFiling.class, "addFile", (bean, on) -> bean.addFile(itemOf(on), "Prøve", empty()));
    add(
        PaperFiling.class,
        "addLink",
        (bean, on) -> bean.addLink(itemOf(on), "Prøve", "/agreements/1"));
    add(PaperFiling.class, "moveUp", (bean, on) -> bean.moveUp(itemOf(on), NONE));
    add(PaperFiling.class, "rename", (bean, on) -> bean.rename(itemOf(on), NONE, "", "Prøve"));
    add(PaperFiling.class, "remove", (bean, on) -> bean.remove(itemOf(on), NONE));
    add(ItemPaperQueries.class, "papers", (bean, on) -> bean.papers(itemOf(on)));
  }

  private static UploadedFile empty() {
    return new UploadedFile("prove.txt", new ByteArrayInputStream(new byte[0]));
  }

  private static void readers() {
    add(ReadReceipts.class, "opened", (bean, on) -> bean.opened(itemOf(on)));
    add(ReadReceipts.class, "readers", (bean, on) -> bean.readers(meetingOf(on)));
    add(PrivateNotes.class, "note", (bean, on) -> bean.note(itemOf(on)));
    add(PrivateNotes.class, "write", (bean, on) -> bean.write(itemOf(on), "Prøve"));
    add(PackAsking.class, "audiences", (bean, on) -> bean.audiences(meetingOf(on)));
    add(PackAsking.class, "look", (bean, on) -> bean.look(meetingOf(on), PackAudience.PUBLIC));
    add(PackAsking.class, "ask", (bean, on) -> bean.ask(meetingOf(on), PackAudience.MEMBERS));
  }

  private static NfpMeetingId meetingOf(AccessTarget on) {
    return new NfpMeetingId(CALLED + on.area().value());
  }

  private static ItemId itemOf(AccessTarget on) {
    return new ItemId(ITEMS + on.area().value());
  }
}
