package no.samrad.audit;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samrad.security.AccessDenied;
import no.samrad.security.AccountId;
import no.samrad.shared.AreaId;

/**
 * An attempt that was refused, told in codes only. There is no place for what somebody typed: a
 * text that is not a code is not kept, for it may be a password, a name or worse.
 *
 * @param action what kind of refusal
 * @param subject what was asked for: {@code agreement/7}, a use case or a path without its query
 * @param kind what the cause is: {@code rule}, {@code right} or {@code signIn}
 * @param cause the key of the rule or the missing roles
 * @param area null when none is known
 * @param reference the number the user was shown, for the log; may be empty
 */
public record Refusal(
    String action, String subject, String kind, String cause, AreaId area, String reference)
    implements Serializable {

  static final String NOT_KEPT = "-";

  private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_./: +-]{0,200}");

  public Refusal {
    subject = code(subject);
    cause = code(cause);
    reference = code(reference);
  }

  /**
   * A business rule said no.
   *
   * @param rule the key of its text
   */
  public static Refusal byRule(String rule, String subject, AreaId area, String reference) {
    return new Refusal("RuleRefused", subject, "rule", rule, area, reference);
  }

  /** Another site made somebody's browser ask. */
  public static Refusal ofForeignSite(String subject) {
    return new Refusal("ForeignSiteRefused", subject, "right", "", null, "");
  }

  /** A right is missing, and it is known which. */
  public static Refusal byAccess(AccessDenied denied, String subject, String reference) {
    return byAccess(denied.missingRoles(), subject, denied.area().orElse(null), reference);
  }

  /** Any one of these roles is missing; none, when the door did not say which. */
  public static Refusal byAccess(
      Set<String> missingRoles, String subject, AreaId area, String reference) {
    String missing = String.join(" ", new TreeSet<>(missingRoles));
    return new Refusal("AccessRefused", subject, "right", missing, area, reference);
  }

  /** The container said no before any use case was asked. */
  public static Refusal byContainer(String subject, String reference) {
    return byAccess(Set.of(), subject, null, reference);
  }

  /**
   * Somebody could not prove who they are.
   *
   * @param account null when nobody is known by what was given
   */
  public static Refusal ofSignIn(AccountId account, String cause, String reference) {
    String subject = account == null ? "account/unknown" : account.toString();
    return new Refusal("SignInFailed", subject, "signIn", cause, null, reference);
  }

  private static String code(String text) {
    return text != null && CODE.matcher(text).matches() ? text : NOT_KEPT;
  }
}
