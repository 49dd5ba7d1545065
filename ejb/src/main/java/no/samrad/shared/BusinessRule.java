package no.samrad.shared;

/** A rule the business can name. Each capability lists its own in an enum. */
public interface BusinessRule {

  String name();

  /** Which rule somebody broke would tell of a participant, so that the trail does not say it. */
  default boolean isConfidential() {
    return false;
  }

  /** Key of the text shown to the user, e.g. {@code area.rule.ALREADY_A_MEMBER}. */
  default String messageKey() {
    String capability = getClass().getPackageName().replaceFirst(".*\\.", "");
    return capability + ".rule." + name();
  }
}
