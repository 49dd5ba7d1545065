package no.samrad.norm;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Every norm of an area on a day. */
public record NormSet(Map<NormCode, NormValue> all) implements Serializable {

  public NormSet {
    all = Map.copyOf(all);
  }

  /**
   * The number.
   *
   * @throws IllegalStateException when there is none that day, which the reference data rule out
   */
  public int value(NormCode code) {
    return limit(code).orElseThrow(() -> new IllegalStateException(code + " has no value"));
  }

  /** Empty when there is no limit, or none is known. */
  public OptionalInt limit(NormCode code) {
    return norm(code).map(NormValue::value).orElseGet(OptionalInt::empty);
  }

  /** Empty when it is not known on the day. */
  public Optional<NormValue> norm(NormCode code) {
    return Optional.ofNullable(all.get(code));
  }
}
