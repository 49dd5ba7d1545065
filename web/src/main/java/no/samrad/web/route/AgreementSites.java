package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of agreements and of the calendars of councils that decide upon them. */
final class AgreementSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);

  static final List<Route> ALL =
      List.of(
          page("/agreements/time", "/adoption/time.xhtml").only(ANY_ROLE).asOfDay(),
          page("/agreements/{agreement}/adoption", "/adoption/board.xhtml")
              .only(ANY_ROLE)
              .asOfDay(),
          page("/agreements/{agreement}/adoption/{party}", "/adoption/decision.xhtml")
              .only(ANY_ROLE),
          page("/calendars", "/calendar/list.xhtml")
              .only(ANY_ROLE)
              .inMenu("calendars", "calendar")
              .asOfDay(),
          page("/calendars/{code}", "/calendar/unit.xhtml").only(ANY_ROLE).asOfDay(),
          page("/calendars/{code}/new", "/calendar/enter.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
          page("/calendars/{code}/import", "/calendar/importDates.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
          page("/calendars/{code}/{meeting}/change", "/calendar/change.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
          page("/calendars/{code}/{meeting}/cancel", "/calendar/cancel.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
          page("/agreements", "/agreement/list.xhtml")
              .only(ANY_ROLE)
              .inMenu("agreements", "doc")
              .asOfDay(),
          page("/agreements/new", "/agreement/new.xhtml").only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}", "/agreement/agreement.xhtml").only(ANY_ROLE).asOfDay(),
          page("/agreements/{agreement}/papers", "/paper/papers.xhtml").only(ANY_ROLE).asOfDay(),
          page("/agreements/{agreement}/name", "/agreement/name.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/plan", "/agreement/plan.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/steps/{step}", "/agreement/step.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/end", "/agreement/end.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/end/{end}/take-back", "/agreement/takeBackEnd.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/parties/add", "/agreement/addParty.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/parties/{party}/end", "/agreement/endParty.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/parties/{party}/correct", "/agreement/correctParty.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/parties/{party}/remove", "/agreement/removeParty.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/agreements/{agreement}/parties/{party}/people", "/agreement/partyPeople.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
          page("/organisations/new", "/place/newOrganisation.xhtml")
              .only(Role.ADMINISTRATOR, Role.HOST_STAFF));

  private AgreementSites() {}
}
