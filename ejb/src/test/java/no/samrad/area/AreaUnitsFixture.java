package no.samrad.area;

import jakarta.persistence.EntityManager;
import no.samrad.shared.NativeRow;
import no.samrad.shared.UnitId;

/** Units of the reference data, by a number they carry or carried. */
final class AreaUnitsFixture {

  private AreaUnitsFixture() {}

  static UnitId unit(EntityManager em, String code) {
    Object found =
        em.createNativeQuery("select c.unit_id from unit_code c where c.code = ?1")
            .setParameter(1, code)
            .getSingleResult();
    return new UnitId(NativeRow.of(found).number(0));
  }
}
