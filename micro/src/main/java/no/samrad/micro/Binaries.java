package no.samrad.micro;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path beside the data. */
record Binaries(Path folder) {

  private static final int OWNER_EXECUTES = 0100;

  static String version() {
    return property("postgres");
  }

  static String major() {
    return version().replaceFirst("\\..*", "");
  }

  static Binaries in(Path parent) {
    return new Binaries(parent.resolve(version()));
  }

  static String property(String name) {
    try (InputStream in = Binaries.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean areUnpacked() {
    return Files.isDirectory(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /**
   * Unpacks into a folder of another name first, so that half of it is never taken for all of it.
   */
  void unpack() {
    Path parent = folder.getParent();
    Path fresh = parent.resolve("new");
    Folders.delete(parent);
    try (InputStream packed = open();
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, fresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Folders.move(fresh, folder);
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    Path target = root.resolve(entry.getName()).normalize();
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, root.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(content, target);
      markExecutable(target, entry.getMode());
    }
  }

  private static void markExecutable(Path file, int mode) {
    if ((mode & OWNER_EXECUTES) != 0 && !file.toFile().setExecutable(true)) {
      throw new IllegalStateException(file + " cannot be made executable.");
    }
  }

  private static InputStream open() {
    String name = "/postgres-%s-%s.txz".formatted(system(), machine());
    InputStream packed = Binaries.class.getResourceAsStream(name);
    if (packed == null) {
      throw new Refusal(ExitCode.FAILED, "There is no PostgreSQL in this build for " + name + ".");
    }
    return packed;
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
        ? "darwin"
        : "linux";
  }

  private static String machine() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }
}
