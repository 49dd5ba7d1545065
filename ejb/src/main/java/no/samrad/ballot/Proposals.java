package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** The proposals of all items. */
@Repository
class Proposals {

  @PersistenceContext EntityManager em;

  void add(Proposal proposal) {
    em.persist(proposal);
  }

  Proposal require(ProposalId id) {
    Proposal found = em.find(Proposal.class, id.value());
    if (found == null) {
      throw new NotFound(id);
    }
    return found;
  }

  /** Which item it is of, before anything of it is read for changing. */
  ItemId itemOf(ProposalId id) {
    List<Long> found =
        em.createQuery("select p.itemId from Proposal p where p.id = :id", Long.class)
            .setParameter("id", id.value())
            .getResultList();
    return found.stream().findFirst().map(ItemId::new).orElseThrow(() -> new NotFound(id));
  }

  /** In their order, with those that were withdrawn. */
  List<Proposal> of(ItemId item) {
    return em.createQuery(
            "select p from Proposal p where p.itemId = :item order by p.position", Proposal.class)
        .setParameter("item", item.value())
        .getResultList();
  }
}
