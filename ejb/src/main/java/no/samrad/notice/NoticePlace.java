package no.samrad.notice;

/** Where more is said about what a notice tells. */
final class NoticePlace {

  private NoticePlace() {}

  /**
   * Below the address of the installation; empty for nowhere.
   *
   * @param agreement 0 when it is about none
   * @param area the place in the address of the area whose council it is about; empty for none
   */
  static String of(long agreement, String area) {
    if (agreement > 0) {
      return "/agreements/" + agreement;
    }
    return area.isEmpty() ? "" : "/councils/" + area + "/actions?whose=mine";
  }
}
