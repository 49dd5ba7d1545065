package no.samrad.adoption;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.DecidingBody;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.agreement.VersionId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads how far the parties of an agreement have come, in one statement. */
@Repository
class BoardListing {

  /** The version the parties decide upon on the day: the newest that was sent by then. */
  private static final String VERSION =
      """
      with version as (
        select v.id, v.number, v.sent_on, g.area_id,
          case ?2 when 'nn' then g.name_nn else g.name_nb end as agreement_name, (
            select d.number from agreement_version d
            where d.agreement_id = v.agreement_id and d.created_on <= cast(?3 as date)
              and (d.sent_on is null or d.sent_on > cast(?3 as date))
              and (d.discarded_on is null or d.discarded_on > cast(?3 as date))
            order by d.number desc limit 1) as draft_number
        from agreement_version v join agreement g on g.id = v.agreement_id
        where v.agreement_id = ?1 and v.sent_on <= cast(?3 as date)
        order by v.number desc limit 1)
      """;

  /** Whom to call: the party's own contact, else the unit's contact person. */
  private static final String CONTACT =
      """
      left join lateral (
        select n.given_name || ' ' || n.family_name as name, n.phone, n.email
        from person n
        where n.id = coalesce(p.contact_id, (
          select r.person_id from role_assignment r
          where r.role = 'MUNICIPAL_CONTACT' and r.area_id = p.area_id and r.unit_id = p.unit_id
            and daterange(r.valid_from, r.valid_to) @> cast(?3 as date)
          order by r.valid_from, r.id limit 1))) c on true
      """;

  private static final String NAME =
      """
      coalesce(samrad.unit_name_on(p.unit_id, ?2, cast(?3 as date)), (
        select n.name from organisation_name n
        where n.organisation_id = p.organisation_id and n.kind = 'OFFICIAL'
        order by daterange(n.valid_from, n.valid_to) @> cast(?3 as date) desc, n.language = ?2 desc, n.language = 'nb' desc, n.id
        limit 1))
      """;

  private static final String PARTIES =
      VERSION
          + "select q.* from (select v.id, v.number, v.sent_on::text, v.draft_number, p.id as"
          + " party_id, p.role, p.unit_id, samrad.unit_code_on(p.unit_id, cast(?3 as date)), "
          + NAME
          + """
           as party_name,
            p.deciding_body, coalesce(p.valid_to <= cast(?3 as date), false), a.agenda_on::text,
            case when a.decided_on <= cast(?3 as date) then a.outcome end, a.decided_on::text, a.body, a.case_number, a.condition_text,
            case when a.condition_met_on <= cast(?3 as date) then a.condition_met_on::text end, a.condition_met_by,
            e.number, e.decided_on::text, e.outcome,
            s.asked_on::text, case when s.signed_on <= cast(?3 as date) then s.signed_on::text end,
            coalesce(s.refused_on <= cast(?3 as date), false),
            c.name, c.phone, c.email, coalesce(a.version, 0), v.area_id, v.agreement_name
          from version v
          left join agreement_version_party vp on vp.version_id = v.id and vp.adopts
          left join agreement_party p on p.id = vp.party_id
          left join adoption a on a.version_id = v.id and a.party_id = p.id
          left join lateral (
            select ev.number, ea.decided_on, ea.outcome
            from adoption ea join agreement_version ev on ev.id = ea.version_id
            join agreement_party ep on ep.id = ea.party_id
            where ev.agreement_id = ?1 and ev.number < v.number and ev.superseded_on <= cast(?3 as date)
              and ea.decided_on <= cast(?3 as date)
              and (ep.id = p.id or ep.unit_id = p.unit_id or ep.organisation_id = p.organisation_id)
            order by ev.number desc limit 1) e on true
          left join signature s on s.version_id = v.id and s.party_id = p.id and s.asked_on <= cast(?3 as date)
          """
          + CONTACT
          + ") q order by q.party_name collate samrad.norwegian, q.party_id";

  /** Who would have to adopt a new version: the parties of the day. */
  private static final String NEXT =
      "select q.* from (select p.id as party_id, p.role, p.unit_id,"
          + " samrad.unit_code_on(p.unit_id, cast(?3 as date)), "
          + NAME
          + """
           as party_name, p.deciding_body
          from agreement_party p
          where p.agreement_id = ?1 and p.adopts and daterange(p.valid_from, p.valid_to) @> cast(?3 as date)) q
          order by q.party_name collate samrad.norwegian, q.party_id
          """;

  @PersistenceContext EntityManager em;

  /** Empty while nothing has been sent. */
  Optional<BoardFacts> facts(AgreementId agreement, LocalDate day, Language language) {
    List<NativeRow> rows = rows(em.createNativeQuery(PARTIES), agreement, day, language);
    return rows.stream()
        .findFirst()
        .map(
            head ->
                new BoardFacts(
                    new AreaId(head.number(29)),
                    head.text(30),
                    new VersionId(head.number(0)),
                    (int) head.number(1),
                    head.day(2),
                    head.numberOrNull(3) == null ? null : (int) head.number(3),
                    rows.stream()
                        .filter(row -> row.numberOrNull(4) != null)
                        .map(BoardListing::party)
                        .toList()));
  }

  List<BoardParty> next(AgreementId agreement, LocalDate day, Language language) {
    return rows(em.createNativeQuery(NEXT), agreement, day, language).stream()
        .map(BoardListing::nextParty)
        .toList();
  }

  private static List<NativeRow> rows(
      Query query, AgreementId agreement, LocalDate day, Language language) {
    List<?> rows =
        query
            .setParameter(1, agreement.value())
            .setParameter(2, language.code())
            .setParameter(3, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static BoardParty nextParty(NativeRow row) {
    return new BoardParty(
        new PartyId(row.number(0)),
        PartyRole.valueOf(row.text(1)),
        unit(row, 2),
        row.text(3),
        row.text(4),
        DecidingBody.valueOf(row.text(5)),
        false,
        null,
        null,
        null,
        null,
        null,
        0);
  }

  private static BoardParty party(NativeRow row) {
    return new BoardParty(
        new PartyId(row.number(4)),
        PartyRole.valueOf(row.text(5)),
        unit(row, 6),
        row.text(7),
        row.text(8),
        DecidingBody.valueOf(row.text(9)),
        row.flag(10),
        row.day(11),
        decided(row),
        earlier(row),
        row.day(22) == null
            ? null
            : new BoardParty.Signature(row.day(22), row.day(23), row.flag(24)),
        row.text(25).isEmpty()
            ? null
            : new BoardParty.Contact(row.text(25), row.text(26), row.text(27)),
        row.number(28));
  }

  private static UnitId unit(NativeRow row, int index) {
    return row.numberOrNull(index) == null ? null : new UnitId(row.number(index));
  }

  /** Null until the day it was decided on. */
  private static BoardParty.Decided decided(NativeRow row) {
    if (row.text(12).isEmpty()) {
      return null;
    }
    return new BoardParty.Decided(
        Outcome.valueOf(row.text(12)),
        row.day(13),
        DecidingBody.valueOf(row.text(14)),
        row.text(15),
        row.text(16),
        row.day(17),
        row.text(18));
  }

  private static BoardParty.Earlier earlier(NativeRow row) {
    return row.day(20) == null
        ? null
        : new BoardParty.Earlier((int) row.number(19), row.day(20), Outcome.valueOf(row.text(21)));
  }
}
