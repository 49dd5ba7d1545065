package no.samrad.web.route;

import static no.samrad.web.route.Route.open;
import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/**
 * The one table of addresses. The menu follows its order. A new page is a line here, or in the part
 * that is named for what it is about, and nowhere else.
 */
final class SiteMap {

  static final String SIGN_IN = "/signin";
  static final String NEW_PASSWORD = "/account/password";
  static final String SIGN_IN_SECTION = "signin";

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] WRITERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};

  static final Routes ROUTES =
      Routes.of(
          List.of(
              AreaSites.ALL,
              CouncilSites.ALL,
              MeetingSites.ALL,
              MemberSites.ALL,
              TeamSites.ALL,
              AgreementSites.ALL,
              ParticipationSites.ALL,
              OverviewSites.ALL,
              ReportingSites.ALL,
              ExtractSites.ALL,
              List.of(
                  page("/units", "/place/list.xhtml").inMenu("units", "search").asOfDay(),
                  page("/units/import", "/intake/start.xhtml").only(Role.ADMINISTRATOR),
                  page("/units/import/{run}", "/intake/run.xhtml").only(Role.ADMINISTRATOR),
                  page("/units/{code}", "/place/unit.xhtml").asOfDay(),
                  page("/library", "/library/clauses.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .inMenu("library", "doc")
                      .asOfDay(),
                  page("/library/clauses/{clause}", "/library/clause.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/library/clauses/{clause}/edit", "/library/editClause.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/clauses/{clause}/verify", "/library/verifyClause.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/councils", "/council/duties.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/library/councils/{duty}/change", "/council/changeDuty.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/councils/{duty}/verify", "/council/verifyDuty.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/criteria", "/criteria/list.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/library/criteria/{criteria}/verify", "/criteria/verify.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/norms", "/norm/list.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/norms/versions/{version}/verify", "/norm/verify.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/norms/{norm}", "/norm/norm.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/norms/{norm}/change", "/norm/change.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/norms/{norm}/end", "/norm/end.xhtml").only(Role.ADMINISTRATOR),
                  page("/library/templates", "/library/templates.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/templates/{template}", "/library/template.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/types", "/library/types.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/types/new", "/library/newType.xhtml").only(Role.ADMINISTRATOR),
                  page("/library/types/{type}", "/library/type.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/library/types/{type}/end", "/library/endType.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/rules", "/library/rules.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR)
                      .asOfDay(),
                  page("/library/rules/{set}", "/library/rule.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/library/rules/{set}/verify", "/library/verifyRule.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/library/placeholders", "/library/placeholders.xhtml")
                      .only(
                          Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR),
                  page("/agreements/{agreement}/draft", "/wording/draft.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR),
                  page("/agreements/{agreement}/draft/title", "/wording/title.xhtml").only(WRITERS),
                  page("/agreements/{agreement}/draft/values", "/wording/values.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/draft/clauses/add", "/wording/add.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/draft/clauses/{clause}", "/wording/clause.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/versions/{number}", "/wording/version.xhtml")
                      .only(ANY_ROLE),
                  page("/agreements/{agreement}/compare", "/wording/compare.xhtml").only(ANY_ROLE),
                  page("/agreements/{agreement}/clauses/{clause}/comment", "/wording/comment.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
                  page("/agreements/{agreement}/comments/{comment}/answer", "/wording/answer.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
                  page(
                          "/agreements/{agreement}/comments/{comment}/resolve",
                          "/wording/resolve.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/signing", "/signing/signing.xhtml").only(ANY_ROLE),
                  page("/agreements/{agreement}/signing/open", "/signing/open.xhtml").only(WRITERS),
                  page("/agreements/{agreement}/signing/withdraw", "/signing/withdraw.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/signing/copy", "/signing/copy.xhtml").only(WRITERS),
                  page("/agreements/{agreement}/signing/{party}/record", "/signing/record.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
                  page("/agreements/{agreement}/signing/{party}/refuse", "/signing/refuse.xhtml")
                      .only(Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT),
                  page("/agreements/{agreement}/attachments", "/signing/attachments.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/obligations", "/obligation/obligations.xhtml")
                      .only(ANY_ROLE),
                  page("/agreements/{agreement}/obligations/add", "/obligation/add.xhtml")
                      .only(WRITERS),
                  page(
                          "/agreements/{agreement}/obligations/{obligation}/complete",
                          "/obligation/complete.xhtml")
                      .only(WRITERS),
                  page("/agreements/{agreement}/deviations/add", "/obligation/addDeviation.xhtml")
                      .only(WRITERS),
                  page(
                          "/agreements/{agreement}/deviations/{deviation}/resolve",
                          "/obligation/resolveDeviation.xhtml")
                      .only(WRITERS),
                  page("/obligations", "/obligation/overdue.xhtml").only(ANY_ROLE).asOfDay(),
                  page("/documents/{document}", "/document/document.xhtml").only(ANY_ROLE),
                  page("/agreements/{agreement}/completeness", "/completeness/report.xhtml")
                      .only(ANY_ROLE)
                      .asOfDay(),
                  page("/agreements/{agreement}/completeness/state", "/completeness/state.xhtml")
                      .only(WRITERS),
                  page(
                          "/agreements/{agreement}/completeness/{statement}/withdraw",
                          "/completeness/withdraw.xhtml")
                      .only(WRITERS),
                  page("/notices", "/notice/list.xhtml").only(ANY_ROLE).inMenu("notices", "bell"),
                  page("/search", "/search/results.xhtml").asOfDay(),
                  open(SIGN_IN, "/signin.xhtml"),
                  page(NEW_PASSWORD, "/account/password.xhtml"),
                  page("/account/calendar", "/invitation/calendar.xhtml").only(ANY_ROLE),
                  page("/admin/users", "/security/users.xhtml")
                      .only(Role.ADMINISTRATOR)
                      .inMenu("users", "user"),
                  page("/admin/notices", "/notice/plan.xhtml").only(Role.ADMINISTRATOR),
                  page("/admin/users/new", "/security/newUser.xhtml").only(Role.ADMINISTRATOR),
                  page("/admin/users/{person}", "/security/user.xhtml").only(Role.ADMINISTRATOR),
                  page("/admin/users/{person}/edit", "/security/editUser.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/admin/users/{person}/roles/add", "/security/grant.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/admin/users/{person}/roles/{assignment}/end", "/security/endRole.xhtml")
                      .only(Role.ADMINISTRATOR),
                  page("/audit", "/audit/list.xhtml")
                      .only(Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS)
                      .inMenu("audit", "eye"),
                  page("/audit/figures", "/release/ledger.xhtml")
                      .only(Role.ADMINISTRATOR, Role.AUDITOR),
                  page("/audit/check", "/audit/verify.xhtml")
                      .only(Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS),
                  open("/help", "/about/help.xhtml"),
                  open("/privacy", "/about/privacy.xhtml"),
                  open("/accessibility", "/about/accessibility.xhtml"),
                  open("/stopped/denied", "/error/denied.xhtml"),
                  open("/stopped/missing", "/error/missing.xhtml"),
                  open("/stopped/failed", "/error/failed.xhtml"))));

  private SiteMap() {}
}
