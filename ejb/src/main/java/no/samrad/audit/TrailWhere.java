package no.samrad.audit;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of one question to the trail. Only those asked for are part of the statement, so
 * that the database can use the index that fits; values are always parameters.
 */
final class TrailWhere {

  private final StringBuilder conditions = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  /** Each {@code ?} of the condition takes one value, in order. */
  TrailWhere and(String condition, Object... each) {
    conditions.append(" and ");
    int taken = 0;
    for (int i = 0; i < condition.length(); i++) {
      conditions.append(condition.charAt(i));
      if (condition.charAt(i) == '?') {
        values.add(each[taken++]);
        conditions.append(values.size());
      }
    }
    return this;
  }

  String sql() {
    return conditions.toString();
  }

  /** The number of the next free parameter. */
  int next() {
    return values.size() + 1;
  }

  Query bind(Query query) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
