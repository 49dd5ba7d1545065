package no.samrad.notice;

/** Where more is said about what a notice tells. */
final class NoticePlace {

  private NoticePlace() {}

  /**
   * Below the address of the installation; empty for nowhere.
   *
   * @param agreement 0 when it is about none
   * @param area the place in the address of the area it is about; empty for none
   * @param subject such as period/12: what of the area
   */
  static String of(long agreement, String area, String subject) {
    if (agreement > 0) {
      return "/agreements/" + agreement;
    }
    if (area.isEmpty()) {
      return "";
    }
    String[] parts = subject.split("/", -1);
    return switch (parts[0]) {
      case "gate" -> "/gate/" + area;
      case "period" -> "/reporting/" + area + "/" + parts[1];
      default -> "/councils/" + area + "/actions?whose=mine";
    };
  }
}
