package no.samrad.micro;

/**
 * How somebody looks at the application.
 *
 * @param width of the window in CSS pixels
 * @param height of the window in CSS pixels
 * @param language nb, nn or en
 */
public record Look(int width, int height, boolean dark, String language) {

  private static final int PC_HEIGHT = 900;
  private static final int PHONE_WIDTH = 375;
  private static final int PHONE_HEIGHT = 740;

  public static Look pc() {
    return new Look(1280, PC_HEIGHT, false, "nb");
  }

  public static Look phone() {
    return new Look(PHONE_WIDTH, PHONE_HEIGHT, false, "nb");
  }

  public Look inTheDark() {
    return new Look(width, height, true, language);
  }

  /** In the width of a phone or, if it is that, of a PC, with all else as it is. */
  Look inTheOtherWidth() {
    Look other = isPhone() ? pc() : phone();
    return new Look(other.width, other.height, dark, language);
  }

  public Look in(String other) {
    return new Look(width, height, dark, other);
  }

  boolean isPhone() {
    return width < 600;
  }

  @Override
  public String toString() {
    return (isPhone() ? "phone " : "PC ") + (dark ? "dark " : "light ") + language;
  }
}
