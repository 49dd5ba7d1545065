package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** What people note for themselves. Always asked for with whose they are. */
@Repository
class Notes {

  private static final String WRITE =
      """
      insert into nfp_private_note (area_id, item_id, person_id, note, changed_at)
      select i.area_id, i.id, ?2, ?3, cast(?4 as timestamptz) from nfp_agenda_item i where i.id = ?1
      on conflict (item_id, person_id) do update
        set note = excluded.note, changed_at = excluded.changed_at
      """;

  @PersistenceContext EntityManager em;

  /** Empty when there is none. */
  String of(ItemId item, PersonId person) {
    List<?> rows =
        em.createNativeQuery(
                "select n.note from nfp_private_note n where n.item_id = ?1 and n.person_id = ?2")
            .setParameter(1, item.value())
            .setParameter(2, person.value())
            .getResultList();
    return rows.stream().findFirst().map(row -> NativeRow.of(row).text(0)).orElse("");
  }

  void write(ItemId item, PersonId person, String note, Instant now) {
    em.createNativeQuery(WRITE)
        .setParameter(1, item.value())
        .setParameter(2, person.value())
        .setParameter(3, note)
        .setParameter(4, now.toString())
        .executeUpdate();
  }

  void remove(ItemId item, PersonId person) {
    em.createNativeQuery("delete from nfp_private_note where item_id = ?1 and person_id = ?2")
        .setParameter(1, item.value())
        .setParameter(2, person.value())
        .executeUpdate();
  }

  void removeAll(ItemId item) {
    em.createNativeQuery("delete from nfp_private_note where item_id = ?1")
        .setParameter(1, item.value())
        .executeUpdate();
  }
}
