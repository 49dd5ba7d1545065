package no.samrad.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.TemplateClause;
import no.samrad.clause.TemplateDetails;
import no.samrad.clause.TemplateId;
import no.samrad.web.frame.Frame;

/**
 * Backs library/template.xhtml: a template with its clauses in order, as of the day. Only reads.
 */
@Named
@RequestScoped
public class TemplateView {

  @Inject ClauseQueries clauses;
  @Inject TypeWords types;
  @Inject Frame frame;

  private long template;
  private TemplateDetails details;

  public void load() {
    details = clauses.template(new TemplateId(template), frame.getDay());
  }

  public TemplateDetails getDetails() {
    return details;
  }

  public String title(TemplateClause clause) {
    return types.isNynorsk() ? clause.clause().nn().title() : clause.clause().nb().title();
  }

  public String attachment(TemplateDetails.Attachment attachment) {
    return types.isNynorsk() ? attachment.titleNn() : attachment.titleNb();
  }

  /** What it suggests, by code. */
  public List<Map.Entry<String, String>> getValues() {
    return List.copyOf(new TreeMap<>(details.values()).entrySet());
  }

  public long getTemplate() {
    return template;
  }

  public void setTemplate(long template) {
    this.template = template;
  }
}
