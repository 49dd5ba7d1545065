package no.samrad.db.national;

import java.util.List;

/**
 * What one script writes, area by area, each in a transaction of its own.
 *
 * @param rows how many of it the whole country has
 * @param width how many ids an area may use
 * @param table by which one sees which areas have it already
 * @param places asks for the areas that get some: id, first day
 */
record Part(String what, String script, long rows, long width, String table, String places) {

  private static final String OPENED =
      """
      select a.id, min(h.valid_from)
      from area a join area_phase h on h.area_id = a.id and h.phase = 'OPERATION'
      """;

  private static final String BY_AREA = " group by a.id order by a.id";

  private static final String WITHOUT =
      OPENED
          + "where not exists (select from %s x where x.area_id = a.id and x.id < {{base}})"
          + BY_AREA;

  /** Referrals need a nurse to go to. */
  private static final String STAFFED =
      """
      select a.id, greatest(min(h.valid_from), min(p.valid_from))
      from area a
      join area_phase h on h.area_id = a.id and h.phase = 'OPERATION'
      join team_post p on p.area_id = a.id and p.function = 'FAMILY_NURSE'
      """
          + BY_AREA;

  /** In the order in which they build on one another. */
  static List<Part> all() {
    return List.of(
        new Part("areas", "areas", 60, 2, "area", "select 0, date '{{today}}' - 1"),
        new Part("councils", "councils", 60, 1, "nfp_council", without("nfp_council")),
        new Part("meetings", "meetings", 15_000, 1000, "nfp_meeting", without("nfp_council")),
        new Part("agreements", "agreements", 5000, 1000, "agreement", OPENED + BY_AREA),
        new Part("teams", "teams", 60, 1, "team_post", without("team_post")),
        new Part("participants", "participations", 60_000, 5000, "participation", STAFFED),
        new Part(
            "reporting periods",
            "periods",
            2400,
            100,
            "reporting_period",
            without("reporting_period")));
  }

  /**
   * Places with as many rows as they get; what has one in each area is not fewer in a part of the
   * country.
   */
  List<Place> shared(List<Place> places, Scale scale) {
    return width == 1
        ? places.stream().map(each -> each.with(1)).toList()
        : Place.sharing(places, scale.of(rows), scale.today());
  }

  /** Whose rows of this part are there. */
  String loaded() {
    String area = table.equals("area") ? "0" : "area_id";
    return "select distinct " + area + " from " + table + " where id >= {{base}}";
  }

  private static String without(String table) {
    return WITHOUT.formatted(table);
  }
}
