package no.samrad.web.route;

import static no.samrad.web.route.Route.page;

import java.util.List;
import no.samrad.security.Role;

/** The addresses of programme areas, and the front pages. */
final class AreaSites {

  private static final String[] ANY_ROLE = Role.ALL.toArray(String[]::new);
  private static final String[] WRITERS = {Role.ADMINISTRATOR, Role.HOST_STAFF};

  static final List<Route> ALL =
      List.of(
          page("/", "/home.xhtml").inMenu("home", "home").asOfDay(),
          page("/member", "/member/home.xhtml")
              .only(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY)
              .inMenu("member", "list"),
          page("/areas", "/area/list.xhtml").only(ANY_ROLE).inMenu("areas", "place").asOfDay(),
          page("/areas/{slug}", "/area/area.xhtml").only(ANY_ROLE).asOfDay(),
          page("/areas/new", "/area/new.xhtml").only(Role.ADMINISTRATOR),
          page("/areas/{slug}/members/add", "/area/addMember.xhtml").only(WRITERS),
          page("/areas/{slug}/members/{membership}/end", "/area/endMember.xhtml").only(WRITERS),
          page("/areas/{slug}/host/change", "/area/changeHost.xhtml").only(WRITERS),
          page("/areas/{slug}/host/{term}/correct", "/area/correctHost.xhtml").only(WRITERS),
          page("/areas/{slug}/host/{term}/confirm", "/area/confirmHost.xhtml").only(WRITERS),
          page("/areas/{slug}/phase/change", "/area/changePhase.xhtml").only(WRITERS),
          page("/areas/{slug}/phase/{term}/correct", "/area/correctPhase.xhtml").only(WRITERS),
          page("/areas/{slug}/form/change", "/area/changeForm.xhtml").only(WRITERS),
          page("/areas/{slug}/form/{term}/correct", "/area/correctForm.xhtml").only(WRITERS),
          page("/areas/{slug}/form/{term}/confirm", "/area/confirmForm.xhtml").only(WRITERS),
          page("/areas/{slug}/names/change", "/area/changeName.xhtml").only(WRITERS),
          page("/areas/{slug}/names/add", "/area/addName.xhtml").only(WRITERS),
          page("/areas/{slug}/names/{term}/correct", "/area/correctName.xhtml").only(WRITERS),
          page("/areas/{slug}/names/{term}/end", "/area/endName.xhtml").only(WRITERS),
          page("/areas/{slug}/names/{term}/remove", "/area/removeName.xhtml").only(WRITERS),
          page("/areas/{slug}/members/{membership}/correct", "/area/correctMember.xhtml")
              .only(WRITERS),
          page("/areas/{slug}/members/{membership}/remove", "/area/removeMember.xhtml")
              .only(WRITERS),
          page("/areas/{slug}/members/{membership}/replace", "/area/replaceMember.xhtml")
              .only(WRITERS),
          page("/areas/{slug}/office", "/profile/office.xhtml").only(WRITERS),
          page("/areas/{slug}/share", "/profile/share.xhtml").only(WRITERS),
          page("/areas/{slug}/contacts/add", "/profile/addContact.xhtml").only(WRITERS),
          page("/areas/{slug}/contacts/{contact}/end", "/profile/endContact.xhtml").only(WRITERS),
          page("/areas/{slug}/contacts/{contact}/correct", "/profile/correctContact.xhtml")
              .only(WRITERS));

  private AreaSites() {}
}
