package no.samrad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import no.samrad.db.TestDatabase;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.Test;

/** Every entity fits the tables that the migrations made. */
class EntitiesIT {

  @Test
  void every_entity_can_be_selected() {
    try (TestDatabase database = TestDatabase.restored();
        TestPersistence persistence = new TestPersistence(database.app())) {
      Set<EntityType<?>> entities = persistence.factory().getMetamodel().getEntities();

      assertThat(entities).hasSizeGreaterThanOrEqualTo(10);
      for (EntityType<?> entity : entities) {
        persistence.run(em -> select(em, entity));
      }
    }
  }

  private static void select(EntityManager em, EntityType<?> entity) {
    em.createQuery("select e from " + entity.getName() + " e").setMaxResults(3).getResultList();
  }
}
