package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samrad.agenda.AgendaRegister;
import no.samrad.agenda.ItemId;
import no.samrad.meeting.NfpMeetingId;

/** Puts together what belongs into a pack. What its readers may not know is never fetched. */
@ApplicationScoped
class PackContents {

  @Inject AgendaRegister agendas;
  @Inject ItemPapers papers;
  @Inject PackFacts facts;

  PackContent of(NfpMeetingId meeting, PackAudience audience) {
    boolean closedToo = audience == PackAudience.MEMBERS;
    Map<ItemId, List<PaperRow>> all = papers.ofMeeting(meeting, closedToo);
    List<PackItem> items =
        agendas.agenda(meeting, closedToo).stream()
            .map(each -> new PackItem(each, all.getOrDefault(each.row().id(), List.of())))
            .toList();
    return new PackContent(audience, facts.heading(meeting), items);
  }
}
