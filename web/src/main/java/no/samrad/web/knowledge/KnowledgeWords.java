package no.samrad.web.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.knowledge.KeyPeople;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.web.faces.Texts;

/** Puts into words what depends on whom. */
@Named("knowledgeWords")
@ApplicationScoped
public class KnowledgeWords {

  @Inject Texts texts;

  public String lead(KeyPeople all) {
    return texts.get("knowledge.lead", all.risks());
  }

  public String risk(Knowledge knowledge) {
    return switch (knowledge.holders().size()) {
      case 0 -> texts.get("knowledge.nobody");
      case 1 -> texts.get("knowledge.one");
      default -> texts.get("knowledge.several", knowledge.holders().size());
    };
  }

  /** What nobody can do is worse than what one can. */
  public String kind(Knowledge knowledge) {
    return switch (knowledge.holders().size()) {
      case 0 -> "act";
      case 1 -> "watch";
      default -> "ok";
    };
  }
}
