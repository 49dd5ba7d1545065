package no.samrad.web.overview;

/**
 * An indicator of an area, or of all together, as it stands in the table.
 *
 * @param label of its column
 * @param hidden it is there, and not shown
 * @param value empty where nothing is shown
 * @param basis of how many
 * @param kind of its tag; empty for none
 * @param word what it says, or over how many areas it is
 */
public record OverviewCell(
    String label, boolean hidden, String value, String basis, String kind, String word) {

  static OverviewCell nothing(String label, boolean hidden) {
    return new OverviewCell(label, hidden, "", "", "", "");
  }
}
