package no.samrad.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.PartyChange.Kind;
import no.samrad.agreement.PartyRow.Contact;
import no.samrad.place.Language;
import no.samrad.place.OrganisationId;
import no.samrad.place.UnitCode;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads the parties of an agreement, and what they do not show yet. */
@Repository
class PartyListing {

  private static final String PARTIES =
      """
      select y.* from (select p.id, p.role, p.unit_id,
        samrad.unit_code_on(p.unit_id, cast(?2 as date)) as code,
        u.kind = 'CITY_DISTRICT' as district, p.organisation_id,
        coalesce(samrad.unit_name_on(p.unit_id, ?3, cast(?2 as date)),
          samrad.organisation_name_on(p.organisation_id, ?3, cast(?2 as date))) as name,
        p.adopts, p.signs, p.deciding_body,
        c.id as contact, c.given_name || ' ' || c.family_name as contact_name,
        c.email as contact_email, c.phone as contact_phone,
        s.id as signatory, s.given_name || ' ' || s.family_name as signatory_name,
        s.email as signatory_email, s.phone as signatory_phone,
        p.signatory_title, p.valid_from::text as first_day, (p.valid_to - 1)::text as last_day,
        (u.valid_to - 1)::text as unit_last_day,
        exists (select from agreement_version_party vp
          join samrad.agreement_on(cast(?2 as date)) o on o.version_id = vp.version_id
          where o.agreement_id = ?1 and vp.party_id = p.id) as in_version,
        r.position
      from agreement_party p
      join agreement a on a.id = p.agreement_id
      left join agreement_type_role r on r.type_code = a.type_code and r.role = p.role
      left join unit u on u.id = p.unit_id
      left join person c on c.id = p.contact_id
      left join person s on s.id = p.signatory_id
      where p.agreement_id = ?1) y
      order by y.position, y.name collate samrad.norwegian, y.first_day, y.id
      """;

  private static final String CHANGES =
      """
      with today as (select cast(?2 as date) as day),
      party as (
        select p.id, p.unit_id, u.parent_id, u.valid_to from agreement_party p
        join unit u on u.id = p.unit_id, today
        where p.agreement_id = ?1 and daterange(p.valid_from, p.valid_to) @> today.day),
      member as (
        select m.unit_id, m.valid_from, u.parent_id from agreement a, today
        join lateral samrad.member_on(today.day) m on true
        join unit u on u.id = m.unit_id
        where a.id = ?1 and m.area_id = a.area_id)
      select x.kind, x.party_id, x.unit_id, samrad.unit_code_on(x.unit_id, today.day),
        samrad.unit_name_on(x.unit_id, ?3, today.day), x.since::text
      from today, (
        select 'CEASED' as kind, p.id as party_id, p.unit_id, p.valid_to as since
        from party p, today where p.valid_to <= today.day
        union all
        select 'LEFT', p.id, p.unit_id, (select max(m.valid_to) from membership m
          join agreement a on a.id = ?1 and a.area_id = m.area_id, today
          where m.unit_id = p.unit_id and m.valid_to <= today.day)
        from party p, today
        where coalesce(p.valid_to > today.day, true)
          and not exists (select from member m where p.unit_id in (m.unit_id, m.parent_id))
          and not exists (select from host_term h join agreement a on a.id = ?1
            where h.area_id = a.area_id and h.unit_id = p.unit_id
              and daterange(h.valid_from, h.valid_to) @> today.day)
        union all
        select 'JOINED', null, m.unit_id, m.valid_from from member m
        where not exists (select from party p where p.unit_id in (m.unit_id, m.parent_id))
          and exists (select from agreement a join agreement_type_role r on r.type_code = a.type_code
            where a.id = ?1 and r.filled_by <> 'ORGANISATION' and r.most > 1)) x
      order by x.kind, samrad.unit_name_on(x.unit_id, ?3, today.day) collate samrad.norwegian,
        x.unit_id
      """;

  @PersistenceContext EntityManager em;

  List<PartyRow> parties(AgreementId agreement, LocalDate day, Language language) {
    return rows(em.createNativeQuery(PARTIES), agreement, day, language).stream()
        .map(PartyListing::party)
        .toList();
  }

  List<PartyChange> changes(AgreementId agreement, LocalDate day, Language language) {
    return rows(em.createNativeQuery(CHANGES), agreement, day, language).stream()
        .map(PartyListing::change)
        .toList();
  }

  private static List<NativeRow> rows(
      Query query, AgreementId agreement, LocalDate day, Language language) {
    List<?> rows =
        query
            .setParameter(1, agreement.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static PartyRow party(NativeRow row) {
    Long unit = row.numberOrNull(2);
    return new PartyRow(
        new PartyId(row.number(0)),
        PartyRole.valueOf(row.text(1)),
        unit == null ? null : new UnitId(unit),
        unit == null ? null : new UnitCode(row.text(3)),
        row.flag(4),
        unit == null ? new OrganisationId(row.number(5)) : null,
        row.text(6),
        row.flag(7),
        row.flag(8),
        DecidingBody.valueOf(row.text(9)),
        contact(row, 10),
        contact(row, 14),
        row.text(18),
        row.day(19),
        row.day(20),
        row.day(21),
        row.flag(22));
  }

  private static Contact contact(NativeRow row, int from) {
    Long person = row.numberOrNull(from);
    return person == null
        ? null
        : new Contact(
            new PersonId(person), row.text(from + 1), row.text(from + 2), row.text(from + 3));
  }

  private static PartyChange change(NativeRow row) {
    Long party = row.numberOrNull(1);
    return new PartyChange(
        Kind.valueOf(row.text(0)),
        party == null ? null : new PartyId(party),
        new UnitId(row.number(2)),
        new UnitCode(row.text(3)),
        row.text(4),
        row.day(5));
  }
}
