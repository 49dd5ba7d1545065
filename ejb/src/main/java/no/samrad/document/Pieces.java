package no.samrad.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** A stored file as a stream that fetches one piece after the other. */
final class Pieces extends InputStream {

  private static final byte[] NONE = {};

  private final IntFunction<byte[]> fetch;
  private byte[] piece = NONE;
  private int number;
  private int next;
  private boolean over;

  /**
   * @param fetch answers the piece of a number, from 1; null after the last
   */
  Pieces(IntFunction<byte[]> fetch) {
    this.fetch = fetch;
  }

  @Override
  public int read() {
    return isOver() ? -1 : piece[next++] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (isOver()) {
      return -1;
    }
    int most = Math.min(length, piece.length - next);
    System.arraycopy(piece, next, into, offset, most);
    next += most;
    return most;
  }

  private boolean isOver() {
    if (!over && next == piece.length) {
      number++;
      byte[] fetched = fetch.apply(number);
      over = fetched == null;
      piece = over ? NONE : fetched;
      next = 0;
    }
    return over;
  }
}
