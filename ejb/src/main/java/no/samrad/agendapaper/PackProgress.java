package no.samrad.agendapaper;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says how far a pack is while it is bound, in transactions of its own. */
@ApplicationScoped
class PackProgress {

  @Inject Packs packs;

  @Transactional(REQUIRES_NEW)
  void reached(PackId id, int done) {
    packs.progress(id, done);
  }
}
