package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaReaders;
import no.samrad.agenda.AgendaRegister;
import no.samrad.agenda.ItemId;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RuleViolation;

/** Asks what everybody who changes papers is asked, and keeps the files. */
@ApplicationScoped
class PaperDesk {

  static final int MOST_PAPERS = 200;

  @Inject AgendaRegister agendas;
  @Inject AgendaReaders readers;
  @Inject ItemPapers papers;
  @Inject DocumentStore documents;
  @Inject CurrentUser user;

  /** One more, to an agenda that may still grow; nobody else changes it meanwhile. */
  AgendaMeeting adding(ItemId item) {
    readers.requireManaging(agendas.meetingOf(item).area());
    AgendaMeeting meeting = agendas.lock(item);
    meeting.requireGrowing();
    if (papers.count(meeting) >= MOST_PAPERS) {
      throw new RuleViolation(ItemPaperRule.TOO_MANY_PAPERS, MOST_PAPERS);
    }
    return meeting;
  }

  /** Those of a meeting that is planned; nobody else changes it meanwhile. */
  AgendaMeeting changing(ItemId item) {
    readers.requireManaging(agendas.meetingOf(item).area());
    AgendaMeeting meeting = agendas.lock(item);
    meeting.requireOpen();
    return meeting;
  }

  DocumentId store(AgendaMeeting meeting, UploadedFile file, List<DocumentId> there) {
    return documents.storeOnce(meeting.area(), file, user.person(), there);
  }

  /** The file is forgotten too, unless an item that goes on has it. */
  void remove(PaperRow paper) {
    papers.remove(paper.id());
    if (paper.document() != null && !papers.isStillUsed(paper.document())) {
      documents.remove(paper.document());
    }
  }
}
