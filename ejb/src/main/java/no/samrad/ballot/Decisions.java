package no.samrad.ballot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** What was decided in all items, and what is being written about them. */
@Repository
class Decisions {

  @PersistenceContext EntityManager em;

  Optional<Decision> of(ItemId item) {
    return em
        .createQuery("select d from Decision d where d.itemId = :item", Decision.class)
        .setParameter("item", item.value())
        .getResultList()
        .stream()
        .findFirst();
  }

  Optional<Draft> draft(ItemId item) {
    return Optional.ofNullable(em.find(Draft.class, item.value()));
  }

  ItemKind kindOf(ItemId item) {
    return ItemKind.valueOf(
        text(em.createNativeQuery("select i.kind from nfp_agenda_item i where i.id = ?1"), item));
  }

  /** The proposal that came with the papers; may be empty. */
  String recommendation(ItemId item) {
    return text(
        em.createNativeQuery("select i.proposal from nfp_agenda_item i where i.id = ?1"), item);
  }

  private static String text(Query question, ItemId item) {
    List<?> rows = question.setParameter(1, item.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> NativeRow.of(row).text(0))
        .orElseThrow(() -> new NotFound(item));
  }
}
