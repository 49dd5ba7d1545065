package no.samrad.council;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** The mandates of all NFP councils as files. The council is locked by whoever adds one. */
@Repository
class MandateFiles {

  private static final String ADD =
      """
      insert into nfp_mandate_file (council_id, number, area_id, document_id)
      select ?1, coalesce(max(f.number), 0) + 1, ?2, ?3
      from nfp_mandate_file f where f.council_id = ?1
      """;

  private static final String NEWEST =
      """
      select f.document_id from nfp_mandate_file f where f.council_id = ?1
      order by f.number desc limit 1
      """;

  @PersistenceContext EntityManager em;
  @Inject DocumentStore documents;

  /** The one that counts already does not come again. */
  DocumentId keep(NfpCouncil council, UploadedFile file, PersonId by) {
    DocumentId id = documents.storeOnce(council.area(), file, by, newest(council.id()));
    em.createNativeQuery(ADD)
        .setParameter(1, council.id().value())
        .setParameter(2, council.area().value())
        .setParameter(3, id.value())
        .executeUpdate();
    return id;
  }

  String hash(DocumentId id) {
    return documents.details(id).sha256();
  }

  private List<DocumentId> newest(CouncilId council) {
    List<?> rows = em.createNativeQuery(NEWEST).setParameter(1, council.value()).getResultList();
    return rows.stream().map(row -> new DocumentId(NativeRow.of(row).number(0))).toList();
  }
}
