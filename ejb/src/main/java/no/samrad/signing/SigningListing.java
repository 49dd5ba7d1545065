package no.samrad.signing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.document.DocumentId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.signing.SigningDetails.AttachedFile;
import no.samrad.signing.SigningDetails.SignatureRow;

/** Reads signatures and files with a fixed number of statements, whatever the number of parties. */
@Repository
class SigningListing {

  private static final String HEAD =
      """
      select a.area_id, case ?3 when 'nn' then a.name_nn else a.name_nb end, v.number, v.to_adopt, v.adopted,
        case when v.to_adopt = v.adopted then coalesce(v.adopted_on, v.sent_on)::text end, d.number, v.version_id, d.id
      from agreement a
      left join samrad.agreement_on(cast(?2 as date)) o on o.agreement_id = a.id
      left join samrad.version_on(cast(?2 as date)) v on v.version_id = o.version_id and v.sent_on is not null
      left join agreement_version d on d.id = o.draft_id
      where a.id = ?1
      """;

  private static final String SIGNATURES =
      """
      select p.id, p.unit_id,
        case when p.unit_id is not null then samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)) else (
          select n.name from organisation_name n where n.organisation_id = p.organisation_id and n.kind = 'OFFICIAL'
          order by n.language = ?3 desc, n.language = 'nb' desc, n.id limit 1) end,
        p.role, coalesce(s.turn, vp.position),
        coalesce(nullif(s.signatory_name, ''), i.given_name || ' ' || i.family_name), s.asked_on::text, s.due_on::text,
        s.reminded_on::text, s.signed_on::text, s.method, s.evidence_note, s.refused_on::text, s.refusal,
        coalesce(u.valid_to <= cast(?2 as date), false),
        count(*) filter (where s.signed_on is null or s.signed_on > cast(?2 as date)) over before,
        d.id, d.file_name, d.bytes, d.sha256, d.intact
      from agreement_version_party vp
      join agreement_party p on p.id = vp.party_id
      left join unit u on u.id = p.unit_id
      left join signature s on s.version_id = vp.version_id and s.party_id = vp.party_id and s.asked_on <= cast(?2 as date)
      left join document d on d.id = s.evidence_id
      left join person i on i.id = p.signatory_id
      where vp.version_id = ?1 and vp.signs
      window before as (order by coalesce(s.turn, vp.position) range between unbounded preceding and 1 preceding)
      order by coalesce(s.turn, vp.position), vp.position, p.id
      """;

  private static final String FILES =
      """
      select 'COPY', 0, '', d.id, d.file_name, d.bytes, d.sha256, d.intact
      from signed_copy c join document d on d.id = c.document_id where c.agreement_id = ?1
      union all
      select case a.version_id when ?2 then 'SENT' else 'DRAFT' end, a.position, a.title, d.id, d.file_name, d.bytes, d.sha256, d.intact
      from agreement_attachment a join document d on d.id = a.document_id where a.version_id in (?2, ?3)
      order by 1, 2, 4
      """;

  private static final String OF_DRAFTS_ONLY =
      """
      select 1 from agreement_attachment a join agreement_version v on v.id = a.version_id
      where a.document_id = ?1 having count(*) > 0 and count(*) = count(*) filter (where v.review_on is null and v.sent_on is null)
      """;

  @PersistenceContext EntityManager em;

  SigningDetails of(AgreementId agreement, LocalDate day, Language language, boolean drafts) {
    NativeRow head = head(agreement, day, language);
    Long sent = head.numberOrNull(7);
    Long draft = drafts ? head.numberOrNull(8) : null;
    List<NativeRow> files = files(agreement, sent, draft);
    return new SigningDetails(
        agreement,
        new AreaId(head.number(0)),
        head.text(1),
        day,
        number(head, 2),
        number(head, 3),
        number(head, 4),
        head.day(5),
        draft == null ? 0 : number(head, 6),
        sent == null ? List.of() : signatures(sent, day, language),
        files(files, "COPY"),
        files(files, "SENT"),
        files(files, "DRAFT"));
  }

  private NativeRow head(AgreementId agreement, LocalDate day, Language language) {
    List<?> heads =
        em.createNativeQuery(HEAD)
            .setParameter(1, agreement.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return heads.stream().map(NativeRow::of).findFirst().orElseThrow(() -> new NotFound(agreement));
  }

  /** Nobody outside has been shown a version it belongs to. */
  boolean isOfDraftsOnly(DocumentId document) {
    return !em.createNativeQuery(OF_DRAFTS_ONLY)
        .setParameter(1, document.value())
        .getResultList()
        .isEmpty();
  }

  private List<SignatureRow> signatures(long version, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(SIGNATURES)
            .setParameter(1, version)
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(row -> SignatureFacts.row(row, day)).toList();
  }

  private List<NativeRow> files(AgreementId agreement, Long sent, Long draft) {
    List<?> rows =
        em.createNativeQuery(FILES)
            .setParameter(1, agreement.value())
            .setParameter(2, sent == null ? 0 : sent)
            .setParameter(3, draft == null ? 0 : draft)
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static List<AttachedFile> files(List<NativeRow> all, String kind) {
    return all.stream()
        .filter(row -> row.text(0).equals(kind))
        .map(
            row ->
                new AttachedFile(
                    new DocumentId(row.number(3)),
                    row.text(2).isEmpty() ? row.text(4) : row.text(2),
                    row.text(4),
                    row.number(5),
                    row.text(6),
                    row.flag(7)))
        .toList();
  }

  private static int number(NativeRow row, int index) {
    Long number = row.numberOrNull(index);
    return number == null ? 0 : number.intValue();
  }
}
