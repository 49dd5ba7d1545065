package no.samrad.clause;

import jakarta.persistence.EntityManager;

/** The clause library for tests of other capabilities. */
public final class Libraries {

  private Libraries() {}

  public static Library on(EntityManager em) {
    Library library = new Library();
    library.types = new TypeListing();
    library.types.em = em;
    library.clauses = new ClauseListing();
    library.clauses.em = em;
    library.templates = new TemplateListing();
    library.templates.em = em;
    return library;
  }
}
