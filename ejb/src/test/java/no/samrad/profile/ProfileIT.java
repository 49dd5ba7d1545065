package no.samrad.profile;

import static no.samrad.profile.ProfileDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.person.PersonProfile;
import no.samrad.profile.ProfileDetails.ContactRow;
import no.samrad.profile.ProfileDetails.OfficeRow;
import no.samrad.profile.ProfileDetails.ShareRow;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProfileIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId OSLO = new AreaId(1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final OfficeAddress MARKET =
      new OfficeAddress("Prøvegata 1\nInngang B", "0150", "Eksempelby", "post@agder.example", "");
  private static final OfficeAddress HARBOUR =
      new OfficeAddress("Oppdiktet brygge 2", "4600", "Demostad", "", "+47 38 00 00 00");

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(
        em -> {
          em.createNativeQuery(
                  """
                  insert into person (id, given_name, family_name, email) values
                    (7, 'Ingvild', 'Eksempel', 'ingvild@agder.example'), (8, 'Fremmed', 'Demo', '')
                  """)
              .executeUpdate();
          em.createNativeQuery(
                  "insert into role_assignment (id, person_id, role, area_id, valid_from)"
                      + " values (7, 7, 'HOST_STAFF', 3, '2024-01-01')")
              .executeUpdate();
        });
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Office {

    @Test
    void an_area_has_none_until_somebody_enters_it() {
      assertThat(profile().offices()).isEmpty();
      assertThat(profile().version()).isEqualTo(1);

      move(MARKET, NEW_YEAR);

      assertThat(profile().officeOn(TODAY).office()).isEqualTo(MARKET);
      assertThat(profile().officeOn(NEW_YEAR.minusDays(1))).isNull();
      assertThat(profile().version()).isEqualTo(2);
    }

    @Test
    void moving_keeps_where_it_was() {
      move(MARKET, NEW_YEAR);
      move(HARBOUR, MAY);

      assertThat(profile().offices())
          .extracting(OfficeRow::office, OfficeRow::from, OfficeRow::lastDay)
          .containsExactly(tuple(HARBOUR, MAY, null), tuple(MARKET, NEW_YEAR, MAY.minusDays(1)));
    }

    @Test
    void one_that_is_entered_later_for_earlier_days_lasts_until_the_next() {
      move(HARBOUR, MAY);
      move(MARKET, NEW_YEAR);

      assertThat(profile().officeOn(MAY).office()).isEqualTo(HARBOUR);
      assertThat(profile().officeOn(MAY.minusDays(1)).office()).isEqualTo(MARKET);
    }

    @Test
    void one_from_the_same_day_replaces_it_and_needs_a_reason() {
      move(MARKET, NEW_YEAR);

      assertRefused(SharedRule.REASON_MISSING, () -> move(HARBOUR, NEW_YEAR));
      List<DomainEvent> fired = move(HARBOUR, NEW_YEAR, "Feil adresse");

      assertThat(profile().offices()).extracting(OfficeRow::office).containsExactly(HARBOUR);
      assertThat(fired.get(0).reason()).isEqualTo("Feil adresse");
      assertThat(fired.get(0).changes()).contains(Change.of("postalCode", "0150", "4600"));
    }

    @Test
    void whoever_has_not_seen_the_last_change_is_told() {
      move(MARKET, NEW_YEAR);

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> run(host(), desk -> desk.office().change(AGDER, 1, HARBOUR, MAY, "")));
    }

    @Test
    void the_area_must_have_begun() {
      assertRefused(ProfileRule.BEFORE_AREA, () -> move(MARKET, LocalDate.of(2015, 1, 1)));
      assertRefused(SharedRule.DAY_MISSING, () -> move(MARKET, null));
    }

    @Test
    void only_administrator_and_host_may() {
      for (String role : List.of(Role.TEAM_LEADER, Role.COUNCIL_SECRETARY, Role.NATIONAL_READER)) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(() -> run(Callers.holding(role, AGDER), this::moveNow));
      }
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(Callers.holding(Role.HOST_STAFF, OSLO), this::moveNow));
    }

    private void moveNow(ProfileDesk desk) {
      desk.office().change(AGDER, 1, MARKET, NEW_YEAR, "");
    }
  }

  @Nested
  class Contacts {

    @Test
    void somebody_the_area_knows_becomes_a_contact() {
      List<DomainEvent> fired = add(known(7, ContactFunction.LEADER, NEW_YEAR, null));

      ContactRow contact = profile().contactsOn(TODAY).get(0);
      assertThat(contact.name()).isEqualTo("Ingvild Eksempel");
      assertThat(contact.email()).isEqualTo("ingvild@agder.example");
      assertThat(fired.get(0).subject()).isEqualTo(contact.contact().toString());
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.set("person", "person/7"),
              Change.set("function", "LEADER"),
              Change.set("firstDay", "2026-01-01"),
              Change.set("lastDay", null));
    }

    @Test
    void somebody_new_becomes_a_person_and_a_contact_and_is_known_from_then_on() {
      add(newcomer("tuva@agder.example", "38 00 00 01"));

      assertThat(profile().contactsOn(TODAY))
          .extracting(ContactRow::name, ContactRow::phone)
          .containsExactly(tuple("Tuva Prøve", "38 00 00 01"));
      assertThat(get().known()).extracting(KnownPerson::name).contains("Tuva Prøve");
    }

    @Test
    void nobody_the_area_does_not_know_can_be_chosen() {
      assertThat(get().known()).extracting(KnownPerson::name).containsExactly("Ingvild Eksempel");
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> add(known(8, ContactFunction.IT, NEW_YEAR, null)));
    }

    @Test
    void somebody_new_must_be_reachable_in_a_way_that_works() {
      assertRefused(ProfileRule.NOT_REACHABLE, () -> add(newcomer("", " ")));
      assertRefused(ProfileRule.NOT_AN_EMAIL_ADDRESS, () -> add(newcomer("tuva@agder", "")));
      assertRefused(ProfileRule.NOT_A_PHONE_NUMBER, () -> add(newcomer("", "ring meg")));
      assertThat(get().known()).hasSize(1);
    }

    @Test
    void nobody_is_contact_for_the_same_twice_a_day() {
      add(known(7, ContactFunction.LEADER, NEW_YEAR, MAY));

      assertRefused(
          ProfileRule.ALREADY_A_CONTACT_UNTIL,
          () -> add(known(7, ContactFunction.LEADER, MAY, null)));
      add(known(7, ContactFunction.IT, NEW_YEAR, null));
      assertRefused(
          ProfileRule.ALREADY_A_CONTACT, () -> add(known(7, ContactFunction.IT, MAY, null)));
      add(known(7, ContactFunction.LEADER, MAY.plusDays(1), null));
      assertThat(profile().contacts()).hasSize(3);
    }

    @Test
    void what_is_missing_is_named() {
      assertRefused(
          ProfileRule.PERSON_MISSING,
          () -> add(new NewContact(null, null, ContactFunction.IT, NEW_YEAR, null)));
      assertRefused(ProfileRule.FUNCTION_MISSING, () -> add(known(7, null, NEW_YEAR, null)));
      assertRefused(
          SharedRule.PERIOD_RUNS_BACKWARDS, () -> add(known(7, ContactFunction.IT, MAY, NEW_YEAR)));
    }

    @Test
    void an_ended_contact_is_history_without_address_and_number() {
      add(newcomer("tuva@agder.example", "38 00 00 01"));

      end(TODAY.minusDays(1), "Sluttet");

      ContactRow gone = profile().contactsOn(NEW_YEAR).get(0);
      assertThat(profile().contactsOn(TODAY)).isEmpty();
      assertThat(gone.name()).isEqualTo("Tuva Prøve");
      assertThat(gone.email()).isEmpty();
      assertThat(gone.phone()).isEmpty();
    }

    @Test
    void it_ends_once_with_a_reason() {
      add(known(7, ContactFunction.LEADER, NEW_YEAR, null));

      assertRefused(SharedRule.REASON_MISSING, () -> end(MAY, " "));
      assertRefused(SharedRule.PERIOD_RUNS_BACKWARDS, () -> end(NEW_YEAR.minusDays(1), "Feil"));
      List<DomainEvent> fired = end(MAY, "Ny jobb");
      assertRefused(ProfileRule.ALREADY_ENDED, () -> end(MAY.plusDays(1), "Likevel"));

      assertThat(fired.get(0).reason()).isEqualTo("Ny jobb");
      assertThat(fired.get(0).changes()).contains(Change.of("lastDay", "", "2026-05-01"));
    }

    @Test
    void a_wrong_one_is_corrected_with_a_reason() {
      add(known(7, ContactFunction.LEADER, NEW_YEAR, null));

      List<DomainEvent> fired =
          correct(new ContactDuty(ContactFunction.COORDINATOR, MAY, null), "Feil rolle");

      assertThat(profile().contacts())
          .extracting(ContactRow::function, ContactRow::from)
          .containsExactly(tuple(ContactFunction.COORDINATOR, MAY));
      assertThat(fired.get(0).changes()).contains(Change.of("function", "LEADER", "COORDINATOR"));
    }

    @Test
    void one_of_another_area_is_not_found() {
      add(known(7, ContactFunction.LEADER, NEW_YEAR, null));
      ContactId contact = profile().contacts().get(0).contact();

      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk -> desk.contacts().end(OSLO, 1, contact, MAY, "Feil område")));
    }
  }

  @Nested
  class Share {

    @Test
    void an_area_has_none_until_somebody_sets_it_with_its_source() {
      assertThat(profile().shareOn(TODAY)).isNull();

      List<DomainEvent> fired = set("12.5", NEW_YEAR, "");

      ShareRow share = profile().shareOn(TODAY);
      assertThat(share.share().percent()).isEqualByComparingTo("12.5");
      assertThat(share.setBy()).isEqualTo("Ingvild Eksempel");
      assertThat(share.of(2643)).isEqualTo(330);
      assertThat(fired.get(0).changes()).contains(Change.set("percent", "12.5"));
    }

    @Test
    void another_one_leaves_the_first_in_history() {
      set("12.5", NEW_YEAR, "");
      set("9", MAY, "");

      assertThat(profile().shares())
          .extracting(row -> row.share().percent().stripTrailingZeros().toPlainString())
          .containsExactly("9", "12.5");
      assertThat(profile().shareOn(MAY.minusDays(1)).lastDay()).isEqualTo(MAY.minusDays(1));
    }

    @Test
    void correcting_one_needs_a_reason() {
      set("12.5", NEW_YEAR, "");

      assertRefused(SharedRule.REASON_MISSING, () -> set("9", NEW_YEAR, ""));
      set("9", NEW_YEAR, "Skrevet feil");
      assertThat(profile().shares()).hasSize(1);
    }

    private List<DomainEvent> set(String percent, LocalDate from, String reason) {
      TargetShare share = new TargetShare(new BigDecimal(percent), "Egne tall fra 2025");
      long version = profile().version();
      return run(host(), desk -> desk.estimate().set(AGDER, version, share, from, reason));
    }
  }

  @Test
  void whoever_has_no_right_in_the_area_reads_nothing() {
    for (CurrentUser caller : List.of(Callers.holding(Role.HOST_STAFF, OSLO), new CurrentUser())) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(caller, desk -> desk.queries().profile(AGDER)));
    }
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                run(
                    Callers.holding(Role.COUNCIL_MEMBER, AGDER),
                    desk -> desk.queries().known(AGDER)));
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private ProfileDetails profile() {
    return persistence.get(em -> ProfileDesk.of(em, host()).queries().profile(AGDER));
  }

  private record Known(List<KnownPerson> known) {}

  private Known get() {
    return persistence.get(em -> new Known(ProfileDesk.of(em, host()).queries().known(AGDER)));
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<ProfileDesk> work) {
    return persistence.get(
        em -> {
          ProfileDesk desk = ProfileDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private List<DomainEvent> move(OfficeAddress office, LocalDate from) {
    return move(office, from, "");
  }

  private List<DomainEvent> move(OfficeAddress office, LocalDate from, String reason) {
    long version = profile().version();
    return run(host(), desk -> desk.office().change(AGDER, version, office, from, reason));
  }

  private List<DomainEvent> add(NewContact wanted) {
    long version = profile().version();
    return run(host(), desk -> desk.contacts().add(AGDER, version, wanted));
  }

  private List<DomainEvent> end(LocalDate lastDay, String reason) {
    ProfileDetails seen = profile();
    ContactId contact = seen.contacts().get(0).contact();
    return run(
        host(), desk -> desk.contacts().end(AGDER, seen.version(), contact, lastDay, reason));
  }

  private List<DomainEvent> correct(ContactDuty duty, String reason) {
    ProfileDetails seen = profile();
    ContactId contact = seen.contacts().get(0).contact();
    return run(
        host(), desk -> desk.contacts().correct(AGDER, seen.version(), contact, duty, reason));
  }

  private static NewContact known(
      long person, ContactFunction function, LocalDate from, LocalDate lastDay) {
    return new NewContact(new PersonId(person), null, function, from, lastDay);
  }

  private static NewContact newcomer(String email, String phone) {
    PersonProfile profile = new PersonProfile("Tuva", "Prøve", email, phone, "nb");
    return new NewContact(null, profile, ContactFunction.COORDINATOR, NEW_YEAR, null);
  }
}
