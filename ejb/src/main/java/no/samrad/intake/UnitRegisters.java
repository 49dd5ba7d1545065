package no.samrad.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.intake.UnitRegister.Carrier;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads the register of units as it is now, in two statements. */
@Repository
class UnitRegisters {

  private static final String CARRIERS =
      """
      select c.unit_id, c.code, samrad.unit_name_on(u.id, 'nb', coalesce(u.valid_to - 1, date '2999-12-31')),
        u.valid_from::text, u.valid_to::text, (c.valid_to - 1)::text
      from unit_code c join unit u on u.id = c.unit_id
      order by c.code, c.valid_from nulls first
      """;

  private static final String SUCCESSORS =
      """
      select s.predecessor_id, samrad.unit_code_on(s.successor_id, s.day) || ' '
        || samrad.unit_name_on(s.successor_id, 'nb', s.day)
      from unit_succession s order by 1, 2
      """;

  @PersistenceContext EntityManager em;

  UnitRegister load() {
    Map<String, List<Carrier>> carriers =
        rows(em.createNativeQuery(CARRIERS)).stream()
            .map(
                row ->
                    new Carrier(
                        new UnitId(row.number(0)),
                        row.text(1),
                        row.text(2),
                        row.day(3),
                        row.day(4),
                        row.day(5)))
            .collect(Collectors.groupingBy(Carrier::code));
    Map<UnitId, List<String>> successors =
        rows(em.createNativeQuery(SUCCESSORS)).stream()
            .collect(
                Collectors.groupingBy(
                    row -> new UnitId(row.number(0)),
                    Collectors.mapping(row -> row.text(1), Collectors.toList())));
    return new UnitRegister(carriers, successors);
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
