package no.samrad.micro.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;
import no.samrad.micro.TestAreas;
import no.samrad.micro.Visitor;

/** One programme area, and the ways on to the forms that change it. */
public final class AreaPage {

  private final Visitor visitor;
  private final String slug;

  private AreaPage(Visitor visitor, String slug) {
    this.visitor = visitor;
    this.slug = slug;
  }

  public static AreaPage open(Visitor visitor, String slug) {
    visitor.go("areas/" + slug);
    return new AreaPage(visitor, slug);
  }

  /** An area that is there, with a form that takes any number of municipalities; not opened yet. */
  public static AreaPage create(Visitor visitor, String name) {
    return create(visitor, name, "HOST_ADMINISTRATIVE", "01.01.2020");
  }

  public static AreaPage create(Visitor visitor, String name, String form, String firstDay) {
    return new AreaPage(visitor, TestAreas.begin(name, form, firstDay));
  }

  /** A new area by its form, and its page. */
  public static AreaPage fill(Visitor visitor, String name) {
    return fill(visitor, name, "HOST_ADMINISTRATIVE", "01.01.2020");
  }

  public static AreaPage fill(Visitor visitor, String name, String form, String firstDay) {
    Form fields = newForm(visitor).type("nb", name);
    fields.input("nn").focus();
    assertThat(visitor.page().locator("[id='f:nb:address']")).containsText("/areas/");
    fields.choose("form", form).type("firstDay", firstDay).save();
    return here(visitor);
  }

  /** The one that opens now. */
  public static AreaPage here(Visitor visitor) {
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/areas/(?!new)[a-z0-9-]+$"));
    return new AreaPage(visitor, visitor.page().url().replaceFirst(".*/", ""));
  }

  public static Form newForm(Visitor visitor) {
    visitor.go("areas/new");
    return Form.on(visitor);
  }

  public String slug() {
    return slug;
  }

  public Form addMember() {
    visitor.go(path() + "/members/add");
    return Form.on(visitor);
  }

  /** Somebody takes part from a day on; not shown yet. */
  public AreaPage with(String unit, String from) {
    TestAreas.join(slug, unit, from);
    return this;
  }

  /** The page as it is now. */
  public AreaPage show() {
    return open(visitor, slug);
  }

  /** By the form; back on the area's page. */
  public void join(String unit, String from) {
    addMember().type("unit", unit).type("from", from).save();
    assertShown();
  }

  /** From the row of the member. */
  public Form endMembership(String unit) {
    if (!visitor.page().url().endsWith(path())) {
      show();
    }
    row(unit).locator("a.button").click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/members/\\d+/end$"));
    return Form.on(visitor);
  }

  public String path() {
    return "areas/" + slug;
  }

  /** The page itself, and none of the forms below it. */
  public void assertShown() {
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/areas/" + slug + "$"));
  }

  public Locator members() {
    return visitor.page().locator("table[aria-labelledby=tbl] tbody tr");
  }

  public Locator row(String unit) {
    return members().filter(new FilterOptions().setHasText(unit));
  }
}
