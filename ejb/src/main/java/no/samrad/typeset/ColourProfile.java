package no.samrad.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB as an ICC profile (version 2.1), computed from its definition in IEC
 * 61966-2-1: the profiles that come with Java differ from release to release, and the file would
 * with them.
 */
final class ColourProfile {

  private static final int HEADER = 128;
  private static final int ENTRIES = 9;
  private static final int TAG_TABLE = 4 + 12 * ENTRIES;
  private static final int CURVE_POINTS = 256;
  private static final int CURVE_BYTES = 12 + 2 * CURVE_POINTS;
  private static final int XYZ_BYTES = 20;
  private static final int NAME_BYTES = 96;
  private static final int RIGHTS_BYTES = 20;
  private static final int SIZE =
      HEADER + TAG_TABLE + NAME_BYTES + RIGHTS_BYTES + 4 * XYZ_BYTES + CURVE_BYTES;
  private static final double ONE = 65536;
  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  private final ByteBuffer profile = ByteBuffer.allocate(SIZE);
  private int data = HEADER + TAG_TABLE;

  private ColourProfile() {}

  static byte[] bytes() {
    return new ColourProfile().written();
  }

  private byte[] written() {
    header();
    profile.position(HEADER).putInt(ENTRIES);
    entry("desc", NAME_BYTES);
    entry("cprt", RIGHTS_BYTES);
    entry("wtpt", XYZ_BYTES);
    entry("rXYZ", XYZ_BYTES);
    entry("gXYZ", XYZ_BYTES);
    entry("bXYZ", XYZ_BYTES);
    entry("rTRC", CURVE_BYTES);
    same("gTRC", CURVE_BYTES);
    same("bTRC", CURVE_BYTES);
    name();
    rights();
    xyz(D50);
    xyz(RED);
    xyz(GREEN);
    xyz(BLUE);
    curve();
    return profile.array();
  }

  private void header() {
    profile.putInt(SIZE).putInt(0).putInt(0x02100000);
    text("mntrRGB XYZ ");
    profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1).position(36);
    text("acsp");
    profile.position(68);
    numbers(D50);
  }

  private void entry(String tag, int size) {
    text(tag);
    profile.putInt(data).putInt(size);
    data += size;
  }

  private void same(String tag, int size) {
    text(tag);
    profile.putInt(data - size).putInt(size);
  }

  private void name() {
    int from = profile.position();
    text("desc");
    profile.putInt(0).putInt(5);
    text("sRGB");
    profile.position(from + NAME_BYTES);
  }

  private void rights() {
    int from = profile.position();
    text("text");
    profile.putInt(0);
    text("No rights");
    profile.position(from + RIGHTS_BYTES);
  }

  private void xyz(double[] values) {
    text("XYZ ");
    profile.putInt(0);
    numbers(values);
  }

  private void numbers(double[] values) {
    for (double each : values) {
      profile.putInt((int) Math.round(each * ONE));
    }
  }

  private void curve() {
    text("curv");
    profile.putInt(0).putInt(CURVE_POINTS);
    for (int point = 0; point < CURVE_POINTS; point++) {
      double light = linear(point / (CURVE_POINTS - 1d));
      profile.putShort((short) Math.round(light * (ONE - 1)));
    }
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private void text(String ascii) {
    profile.put(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
