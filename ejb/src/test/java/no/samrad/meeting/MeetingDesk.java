package no.samrad.meeting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record MeetingDesk(
    EntityManager em, CurrentUser user, RecordedEvents events, List<SnapshotSource> sources) {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  MeetingScheduling planning() {
    MeetingScheduling useCase = new MeetingScheduling();
    useCase.meetings = meetings();
    useCase.councils = councils();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  MeetingCalling calling() {
    MeetingCalling useCase = new MeetingCalling();
    useCase.meetings = meetings();
    useCase.called = called();
    useCase.snapshots = snapshots();
    useCase.access = Callers.accessOf(user);
    useCase.clock = CLOCK;
    useCase.events = events;
    return useCase;
  }

  MeetingProgress progress() {
    MeetingProgress face = new MeetingProgress();
    face.meetings = meetings();
    face.clock = CLOCK;
    return face;
  }

  CouncilNumbers numbers() {
    CouncilNumbers numbers = new CouncilNumbers();
    numbers.counters = new NumberCounters();
    numbers.counters.em = em;
    return numbers;
  }

  MeetingSearchQueries search() {
    MeetingSearchQueries queries = new MeetingSearchQueries();
    queries.searching = new MeetingSearching();
    queries.searching.em = em;
    queries.readers = queries().readers;
    queries.access = Callers.accessOf(user);
    queries.clock = CLOCK;
    return queries;
  }

  MeetingQueries queries() {
    MeetingQueries queries = new MeetingQueries();
    queries.catalogue = catalogue();
    queries.readers = new MeetingReaders();
    queries.readers.access = Callers.accessOf(user);
    queries.readers.user = user;
    queries.access = Callers.accessOf(user);
    queries.clock = CLOCK;
    return queries;
  }

  private CalledMeetings called() {
    CalledMeetings called = new CalledMeetings();
    called.councils = councils();
    called.numbers = numbers();
    called.moves = new MeetingMoves();
    called.moves.em = em;
    return called;
  }

  private SnapshotTaking snapshots() {
    AgendaLines agenda = new AgendaLines();
    agenda.em = em;
    SnapshotTaking taking = new SnapshotTaking();
    taking.sources = new AllSources(Stream.concat(Stream.of(agenda), sources.stream()).toList());
    taking.snapshots = kept();
    return taking;
  }

  private MeetingCatalogue catalogue() {
    MeetingCatalogue catalogue = new MeetingCatalogue();
    catalogue.listing = new MeetingListing();
    catalogue.listing.em = em;
    catalogue.sheets = new MeetingSheets();
    catalogue.sheets.em = em;
    catalogue.snapshots = kept();
    catalogue.councils = councils();
    return catalogue;
  }

  private Snapshots kept() {
    Snapshots kept = new Snapshots();
    kept.em = em;
    return kept;
  }

  private NfpMeetings meetings() {
    NfpMeetings meetings = new NfpMeetings();
    meetings.em = em;
    return meetings;
  }

  private CouncilDays councils() {
    CouncilDays councils = new CouncilDays();
    councils.em = em;
    return councils;
  }
}
