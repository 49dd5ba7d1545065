package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.SentVersion.SentParty;
import no.samrad.place.OrganisationId;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** What was sent to the parties. */
@Repository
class SentVersions {

  private static final String PARTIES =
      """
      select v.id, v.number, v.sent_on::text, v.superseded_on::text, p.id, p.role, p.unit_id,
        p.organisation_id, vp.adopts, vp.signs, vp.position, p.deciding_body
      from agreement_version v
      join agreement_version_party vp on vp.version_id = v.id
      join agreement_party p on p.id = vp.party_id
      where v.agreement_id = ?1 and v.sent_on is not null
        and v.id = coalesce(cast(nullif(?2, '') as bigint), (
          select n.id from agreement_version n where n.agreement_id = ?1 and n.sent_on is not null
          order by n.number desc limit 1))
      order by vp.position, p.id
      """;

  @PersistenceContext EntityManager em;

  AreaId lock(AgreementId agreement) {
    return area(
        agreement,
        em.createNativeQuery(
            "select a.area_id from agreement a where a.id = ?1 for no key update"));
  }

  AreaId area(AgreementId agreement) {
    return area(
        agreement, em.createNativeQuery("select a.area_id from agreement a where a.id = ?1"));
  }

  Optional<SentVersion> newest(AgreementId agreement) {
    return sent(agreement, "");
  }

  Optional<SentVersion> find(AgreementId agreement, VersionId version) {
    return sent(agreement, Long.toString(version.value()));
  }

  private AreaId area(AgreementId agreement, Query query) {
    List<?> rows = query.setParameter(1, agreement.value()).getResultList();
    return rows.stream()
        .findFirst()
        .map(NativeRow::of)
        .map(row -> new AreaId(row.number(0)))
        .orElseThrow(() -> new NotFound(agreement));
  }

  private Optional<SentVersion> sent(AgreementId agreement, String version) {
    List<?> found =
        em.createNativeQuery(PARTIES)
            .setParameter(1, agreement.value())
            .setParameter(2, version)
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    return rows.stream().findFirst().map(head -> version(head, rows));
  }

  private static SentVersion version(NativeRow head, List<NativeRow> rows) {
    return new SentVersion(
        new VersionId(head.number(0)),
        (int) head.number(1),
        head.day(2),
        head.day(3),
        rows.stream().map(SentVersions::party).toList());
  }

  private static SentParty party(NativeRow row) {
    Long unit = row.numberOrNull(6);
    return new SentParty(
        new PartyId(row.number(4)),
        PartyRole.valueOf(row.text(5)),
        unit == null ? null : new UnitId(unit),
        unit == null ? new OrganisationId(row.number(7)) : null,
        row.flag(8),
        row.flag(9),
        (int) row.number(10),
        DecidingBody.valueOf(row.text(11)));
  }
}
