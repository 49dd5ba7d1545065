package no.samrad.web.route;

import static no.samrad.web.route.Route.open;
import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/**
 * The one table of addresses. The menu follows its order. A new page is a line here, and nowhere
 * else.
 */
final class SiteMap {

  static final String SIGN_IN = "/signin";
  static final String NEW_PASSWORD = "/account/password";
  static final String SIGN_IN_SECTION = "signin";

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);

  static final Routes ROUTES =
      new Routes(
          List.of(
              page("/", "/home.xhtml").inMenu("home", "home").asOfDay(),
              page("/areas", "/area/list.xhtml").only(ANY_ROLE).inMenu("areas", "place").asOfDay(),
              page("/areas/{slug}", "/area/area.xhtml").only(ANY_ROLE).asOfDay(),
              page("/areas/new", "/area/new.xhtml").only(Role.ADMINISTRATOR),
              page("/areas/{slug}/members/add", "/area/addMember.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/members/{membership}/end", "/area/endMember.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/host/change", "/area/changeHost.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/host/{term}/correct", "/area/correctHost.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/host/{term}/confirm", "/area/confirmHost.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/phase/change", "/area/changePhase.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/phase/{term}/correct", "/area/correctPhase.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/form/change", "/area/changeForm.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/form/{term}/correct", "/area/correctForm.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/form/{term}/confirm", "/area/confirmForm.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/names/change", "/area/changeName.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/names/add", "/area/addName.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/names/{term}/correct", "/area/correctName.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/names/{term}/end", "/area/endName.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/names/{term}/remove", "/area/removeName.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/members/{membership}/correct", "/area/correctMember.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/members/{membership}/remove", "/area/removeMember.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/members/{membership}/replace", "/area/replaceMember.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/office", "/profile/office.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/share", "/profile/share.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/contacts/add", "/profile/addContact.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/contacts/{contact}/end", "/profile/endContact.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/areas/{slug}/contacts/{contact}/correct", "/profile/correctContact.xhtml")
                  .only(Role.ADMINISTRATOR, Role.HOST_STAFF),
              page("/units", "/place/list.xhtml").inMenu("units", "search").asOfDay(),
              page("/units/import", "/intake/start.xhtml").only(Role.ADMINISTRATOR),
              page("/units/import/{run}", "/intake/run.xhtml").only(Role.ADMINISTRATOR),
              page("/units/{code}", "/place/unit.xhtml").asOfDay(),
              page("/search", "/search/results.xhtml").asOfDay(),
              open(SIGN_IN, "/signin.xhtml"),
              page(NEW_PASSWORD, "/account/password.xhtml"),
              page("/admin/users", "/security/users.xhtml")
                  .only(Role.ADMINISTRATOR)
                  .inMenu("users", "user"),
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
              page("/audit/check", "/audit/verify.xhtml")
                  .only(Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS),
              open("/help", "/about/help.xhtml"),
              open("/privacy", "/about/privacy.xhtml"),
              open("/accessibility", "/about/accessibility.xhtml"),
              open("/stopped/denied", "/error/denied.xhtml"),
              open("/stopped/missing", "/error/missing.xhtml"),
              open("/stopped/failed", "/error/failed.xhtml")));

  private SiteMap() {}
}
