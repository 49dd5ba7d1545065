package no.samrad.micro.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import no.samrad.micro.Visitor;

/** One agreement, its board and the forms that lead it on. */
public final class AgreementPage {

  private final Visitor visitor;
  private final String path;

  private AgreementPage(Visitor visitor, String path) {
    this.visitor = visitor;
    this.path = path;
  }

  /** A draft made from a template. */
  public static AgreementPage create(Visitor visitor, String type, String template, String day) {
    visitor.go("agreements/new?" + type);
    Form form = Form.on(visitor).type("nameNb", "Prøveavtale").choose("template", template);
    form.type("day", day).save();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/agreements/\\d+$"));
    return new AgreementPage(visitor, visitor.page().url().replaceFirst(".*/(agreements/)", "$1"));
  }

  /** Of the agreement, as in its address. */
  public long number() {
    return Long.parseLong(path.replaceFirst(".*/", ""));
  }

  public AgreementPage go(String part) {
    visitor.go(path + part);
    return this;
  }

  public Form form(String part) {
    go(part);
    return Form.on(visitor);
  }

  /** Takes a dated step; back on the agreement's page. */
  public AgreementPage step(String step, String day) {
    Form form = form("/steps/" + step);
    form.type("day", day).save();
    return assertHere();
  }

  public AgreementPage assertHere() {
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + path + "$"));
    return this;
  }

  public Locator main() {
    return visitor.page().locator("main");
  }

  /** What the agreement is, beside its name. */
  public Locator status() {
    return visitor.page().locator("main h1").locator("xpath=..").locator(".tag");
  }

  /** Writes into every field of the draft that says nothing yet. */
  public void fillEmpty(String words) {
    main().locator("textarea").all().stream()
        .filter(field -> field.inputValue().isEmpty())
        .forEach(field -> field.fill(words));
  }

  /** Writes into a field of the draft, the same in both languages. */
  public void fill(String label, String words) {
    Locator field = main().locator("section").filter(new FilterOptions().setHas(heading(label)));
    field.locator("textarea").all().forEach(language -> language.fill(words));
  }

  private Locator heading(String label) {
    return visitor
        .page()
        .getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(label).setExact(true));
  }

  /** How many have adopted. */
  public Locator adopted() {
    return figure(0);
  }

  public Locator bottleneck() {
    return figure(2);
  }

  private Locator figure(int place) {
    return visitor.page().locator(".figures > div").nth(place);
  }

  public Locator price() {
    return visitor.page().locator(".price");
  }

  public Locator rows() {
    return visitor.page().locator("table.board tbody tr");
  }

  public Locator row(String party) {
    return rows().filter(new FilterOptions().setHasText(party));
  }

  /** Who is on the board, in its order: whoever holds up the others comes first. */
  public List<String> waiting() {
    assertThat(rows()).not().hasCount(0);
    return rows().locator("th a").allTextContents().stream().map(String::strip).toList();
  }

  /** Asks everybody to sign; the addresses where it is recorded that they did. */
  public List<String> askForSignatures(String due) {
    form("/signing/open").type("dueOn", due).save();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + path + "/signing$"));
    return main().locator("a[href$='/record']").all().stream().map(AgreementPage::address).toList();
  }

  private static String address(Locator link) {
    return path(link.getAttribute("href"));
  }

  /** Where a link on one of these pages leads, within the application. */
  public static String path(String href) {
    return href.replaceFirst(".*/(agreements/)", "$1");
  }

  /** Records a decision from the board; back on it. */
  public AgreementPage decide(String party, String outcome, String condition, String day) {
    row(party).locator("th a").click();
    Form form = Form.on(visitor).choose("outcome", outcome).type("condition", condition);
    form.type("day", day).type("caseNumber", "PS 14/26").save();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + path + "/adoption$"));
    return this;
  }

  /** Records a signature on paper; back on the page of all signatures. */
  public AgreementPage sign(String address, String day) {
    visitor.go(address);
    Form form = Form.on(visitor).choose("method", "PAPER").type("signatory", "Prøve Oppdiktet");
    form.type("day", day).type("note", "Papir i arkivet").save();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/" + path + "/signing$"));
    return this;
  }
}
