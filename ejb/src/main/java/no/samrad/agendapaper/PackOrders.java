package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.AgendaRegister;
import no.samrad.job.JobQueue;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.PersonId;

/** Sees to it that there is a pack of what a meeting's papers are now. */
@ApplicationScoped
class PackOrders {

  @Inject AgendaRegister agendas;
  @Inject PackContents contents;
  @Inject Packs packs;
  @Inject PackBinding binding;
  @Inject JobQueue queue;
  @Inject Clock clock;

  /** The one that is there, or one that is on its way; without files it is bound at once. */
  PackState order(NfpMeetingId id, PackAudience audience, PersonId by) {
    PackContent content = contents.of(id, audience);
    Optional<PackState> state = packs.state(id, content);
    if (state.isPresent() && !state.get().ready()) {
      packs.id(id, content).ifPresent(pack -> queue.add(PackWork.KIND, pack.number())); // again
    }
    return state.orElseGet(() -> begin(id, content, by));
  }

  /** The one that is there, or that nobody has asked for it. */
  PackState look(NfpMeetingId id, PackAudience audience) {
    PackContent content = contents.of(id, audience);
    return packs
        .state(id, content)
        .orElseGet(() -> new PackState(audience, content.pieces(), 0, null, null));
  }

  private PackState begin(NfpMeetingId id, PackContent content, PersonId by) {
    PackId pack = add(id, content, by);
    if (content.files() == 0) {
      bindNow(pack);
    } else {
      queue.add(PackWork.KIND, pack.number());
    }
    return packs.state(id, content).orElseThrow();
  }

  /** Before anybody asks, and never in the way of what goes on. */
  void prepare(NfpMeetingId id, PackAudience audience, PersonId by) {
    PackContent content = contents.of(id, audience);
    if (packs.state(id, content).isEmpty()) {
      queue.add(PackWork.KIND, add(id, content, by).number());
    }
  }

  private PackId add(NfpMeetingId id, PackContent content, PersonId by) {
    AgendaMeeting meeting = agendas.meeting(id);
    packs.add(meeting, content, by, clock.instant());
    return packs.id(id, content).orElseThrow();
  }

  private void bindNow(PackId pack) {
    try {
      binding.bind(pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
