package no.samrad.place;

import jakarta.persistence.EntityManager;

/** The queries of this capability on an entity manager, put together without a container. */
public final class Places {

  private Places() {}

  public static PlaceQueries on(EntityManager em) {
    PlaceQueries queries = new PlaceQueries();
    queries.listing = new UnitListing();
    queries.listing.em = em;
    queries.picture = new UnitPicture();
    queries.picture.em = em;
    return queries;
  }
}
