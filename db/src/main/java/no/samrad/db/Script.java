package no.samrad.db;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** One script of ours, as Flyway would see it. */
record Script(String name, String sql) {

  boolean isVersioned() {
    return name.startsWith("V");
  }

  /** Empty for a script that runs again whenever it changes. */
  String version() {
    return name.substring(1, name.indexOf("__"));
  }

  String description() {
    return name.substring(name.indexOf("__") + 2, name.lastIndexOf('.')).replace('_', ' ');
  }

  /**
   * Flyway's own: over the lines without their ends, so that a checkout's line ends do not count.
   */
  int checksum() {
    CRC32 crc = new CRC32();
    sql.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
    return (int) crc.getValue();
  }
}
