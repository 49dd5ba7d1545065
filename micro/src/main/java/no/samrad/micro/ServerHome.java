package no.samrad.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where Payara Micro unpacks itself, anew at every start: in the data folder, unless that has a
 * letter in its path which Payara's XML schemas are not found under. Then it is a temporary folder,
 * noted in the data folder so that it is deleted even after a kill.
 */
final class ServerHome {

  static final String NAME = "micro";
  static final String NOTE = "micro.folder";

  private final DataDirectory data;

  ServerHome(DataDirectory data) {
    this.data = data;
  }

  Path create() {
    delete();
    if (isAscii(data.path())) {
      Folders.createPrivately(data.path(NAME));
      return data.path(NAME);
    }
    try {
      Path temporary = Files.createTempDirectory("samrad-micro");
      Folders.writePrivately(data.path(NOTE), temporary.toString());
      return temporary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() {
    Folders.delete(data.path(NAME));
    if (data.has(NOTE)) {
      Folders.delete(Path.of(Folders.read(data.path(NOTE))));
      Folders.delete(data.path(NOTE));
    }
  }

  private static boolean isAscii(Path path) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(path.toString());
  }
}
