package no.samrad.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.member.MemberHome;
import no.samrad.member.MemberHomeQueries;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs member/home.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class MemberHomeView {

  @Inject MemberHomeQueries queries;
  @Inject Frame frame;

  private MemberHome home;

  public void load() {
    home = queries.home(frame.getToday(), PageLanguage.now());
  }

  public MemberHome getHome() {
    return home;
  }

  /** Several councils: each meeting has to say of which it is. */
  public boolean isSeveral() {
    return home.areas().size() > 1;
  }
}
