package no.samrad.micro.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import no.samrad.micro.Visitor;

/** The audit trail: the list of what happened, and the check of its chains. */
public final class AuditPage {

  private static final double A_LONG_CHECK = 60_000;

  private final Page page;

  private AuditPage(Visitor visitor) {
    page = visitor.page();
  }

  /** The list, with a filter as it stands in the address. */
  public static AuditPage list(Visitor visitor, String filter) {
    return new AuditPage(visitor.go("audit" + filter));
  }

  public static AuditPage check(Visitor visitor) {
    return new AuditPage(visitor.go("audit/check"));
  }

  public Locator rows() {
    return page.locator("tbody tr");
  }

  public Locator row(String text) {
    return rows().filter(new FilterOptions().setHasText(text));
  }

  public Locator field(String name) {
    return page.locator("form[role=search] [name=%s]".formatted(name));
  }

  public void search() {
    page.locator("form[role=search] button[type=submit]").click();
    page.waitForLoadState();
  }

  public Locator range() {
    return page.locator(".table-foot [role=status]");
  }

  public Locator nextPage() {
    return page.locator(".pages a[rel=next]");
  }

  public AuditPage start() {
    page.locator("[id='form:check']").click();
    return this;
  }

  public Locator progress() {
    return page.locator("progress");
  }

  /** What is said of the check, to whoever sees and to whoever listens. */
  public Locator said() {
    return page.locator("[role=status] > [id='form:said']");
  }

  /** The verdict, once there is one. */
  public Locator verdict() {
    Locator verdict = said().locator(".message").first();
    verdict.waitFor(new Locator.WaitForOptions().setTimeout(A_LONG_CHECK));
    return verdict;
  }
}
