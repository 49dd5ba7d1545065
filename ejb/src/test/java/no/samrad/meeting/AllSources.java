package no.samrad.meeting;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** The sources of snapshots, as the container would find them. */
record AllSources(List<SnapshotSource> sources) implements Instance<SnapshotSource> {

  @Override
  public Iterator<SnapshotSource> iterator() {
    return sources.iterator();
  }

  @Override
  public SnapshotSource get() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instance<SnapshotSource> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends SnapshotSource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends SnapshotSource> Instance<U> select(
      TypeLiteral<U> subtype, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnsatisfied() {
    return sources.isEmpty();
  }

  @Override
  public boolean isAmbiguous() {
    return sources.size() > 1;
  }

  @Override
  public void destroy(SnapshotSource instance) {}

  @Override
  public Handle<SnapshotSource> getHandle() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<? extends Handle<SnapshotSource>> handles() {
    throw new UnsupportedOperationException();
  }
}
