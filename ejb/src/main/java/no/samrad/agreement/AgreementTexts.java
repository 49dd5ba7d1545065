package no.samrad.agreement;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.wording.WordingId;

/** Finds the text of a version. */
@Repository
class AgreementTexts {

  private static final String VERSION =
      """
      select v.area_id, v.id, v.wording_id,
        case when v.discarded_on is not null then 'DISCARDED'
          when v.superseded_on is not null then 'SUPERSEDED' when v.sent_on is not null then 'SENT'
          when v.review_on is not null then 'REVIEW' else 'DRAFT' end
      from agreement_version v where v.agreement_id = ?1 and v.number = ?2
      """;

  @PersistenceContext EntityManager em;
  @Inject AgreementFacts facts;

  AgreementText of(AgreementId agreement, int number, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(VERSION)
            .setParameter(1, agreement.value())
            .setParameter(2, number)
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(agreement);
    }
    NativeRow row = NativeRow.of(rows.get(0));
    return new AgreementText(
        new AreaId(row.number(0)),
        agreement,
        new VersionId(row.number(1)),
        number,
        VersionStatus.valueOf(row.text(3)),
        new WordingId(row.number(2)),
        facts.of(agreement, number, day));
  }
}
