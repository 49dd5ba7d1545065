package no.samrad.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.profile.ProfileDetails.OfficeRow;
import no.samrad.profile.ProfileDetails.ShareRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Reads profiles, in a fixed number of statements. */
@Repository
class ProfileListing {

  /** One row also where there is no office, for the version. */
  private static final String OFFICES =
      """
      select coalesce((select p.version from area_profile p where p.area_id = ?1), 1),
        o.address, o.postal_code, o.place, o.email, o.phone,
        o.valid_from::text, (o.valid_to - 1)::text
      from (select 1) one left join area_office o on o.area_id = ?1
      order by o.valid_from desc
      """;

  /** How to reach somebody is nobody's business once their time is over. */
  private static final String CONTACTS =
      """
      select c.id, p.id, p.given_name || ' ' || p.family_name,
        case when c.valid_to is null or c.valid_to > cast(?2 as date) then p.email end,
        case when c.valid_to is null or c.valid_to > cast(?2 as date) then p.phone end,
        c.function, c.valid_from::text, (c.valid_to - 1)::text
      from area_contact c join person p on p.id = c.person_id
      where c.area_id = ?1
      order by array_position(
          array['LEADER', 'COORDINATOR', 'ADMINISTRATION', 'DATA_PROTECTION', 'IT'], c.function),
        c.valid_from desc, p.family_name collate samrad.norwegian, c.id
      """;

  private static final String SHARES =
      """
      select s.percent, s.source, p.given_name || ' ' || p.family_name, samrad.iso(s.set_at),
        s.valid_from::text, (s.valid_to - 1)::text
      from area_share s join person p on p.id = s.set_by
      where s.area_id = ?1
      order by s.valid_from desc
      """;

  private static final String KNOWN =
      "select p.id, p.given_name || ' ' || p.family_name, p.email from person p where "
          + AreaProfiles.KNOWN
          + """
            order by p.family_name collate samrad.norwegian, p.given_name collate samrad.norwegian,
              p.id
            """;

  @PersistenceContext EntityManager em;

  ProfileDetails of(AreaId area, LocalDate today) {
    List<NativeRow> offices = rows(em.createNativeQuery(OFFICES), area);
    Query contacts = em.createNativeQuery(CONTACTS).setParameter(2, today.toString());
    return new ProfileDetails(
        offices.get(0).number(0),
        offices.stream().filter(row -> row.day(6) != null).map(ProfileListing::office).toList(),
        rows(contacts, area).stream().map(ProfileListing::contact).toList(),
        rows(em.createNativeQuery(SHARES), area).stream().map(ProfileListing::share).toList());
  }

  List<KnownPerson> known(AreaId area) {
    return rows(em.createNativeQuery(KNOWN), area).stream()
        .map(row -> new KnownPerson(new PersonId(row.number(0)), row.text(1), row.text(2)))
        .toList();
  }

  private static List<NativeRow> rows(Query query, AreaId area) {
    List<?> rows = query.setParameter(1, area.value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static OfficeRow office(NativeRow row) {
    OfficeAddress address =
        new OfficeAddress(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5));
    return new OfficeRow(address, row.day(6), row.day(7));
  }

  private static ContactRow contact(NativeRow row) {
    return new ContactRow(
        new ContactId(row.number(0)),
        new PersonId(row.number(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        ContactFunction.valueOf(row.text(5)),
        row.day(6),
        row.day(7));
  }

  private static ShareRow share(NativeRow row) {
    return new ShareRow(
        new TargetShare(row.decimal(0), row.text(1)),
        row.text(2),
        row.instant(3),
        row.day(4),
        row.day(5));
  }
}
