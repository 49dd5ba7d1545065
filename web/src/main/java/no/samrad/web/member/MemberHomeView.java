package no.samrad.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.member.MemberHome;
import no.samrad.member.MemberHome.AreaTile;
import no.samrad.member.MemberHomeQueries;
import no.samrad.shared.AreaId;
import no.samrad.status.AreaStatusQueries;
import no.samrad.status.StatusTile;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs member/home.xhtml. Only reads, so nothing is kept between requests. */
@Named
@RequestScoped
public class MemberHomeView {

  @Inject MemberHomeQueries queries;
  @Inject AreaStatusQueries status;
  @Inject Frame frame;

  private MemberHome home;
  private Map<AreaId, StatusTile> tiles;

  public void load() {
    home = queries.home(frame.getToday(), PageLanguage.now());
    List<AreaId> areas = home.areas().stream().map(AreaTile::area).toList();
    tiles =
        status.tiles(areas, frame.getToday(), PageLanguage.now()).stream()
            .collect(Collectors.toMap(StatusTile::area, Function.identity()));
  }

  public MemberHome getHome() {
    return home;
  }

  /** How an area stands; null for one that does not exist today. */
  public StatusTile status(AreaTile area) {
    return tiles.get(area.area());
  }

  /** Several councils: each meeting has to say of which it is. */
  public boolean isSeveral() {
    return home.areas().size() > 1;
  }
}
