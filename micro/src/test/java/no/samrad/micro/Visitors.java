package no.samrad.micro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The people of one test. A test method takes this as its parameter and asks for as many as it
 * needs.
 */
public final class Visitors {

  private final Devices devices;
  private final List<Visitor> all = new ArrayList<>();

  Visitors(Devices devices) {
    this.devices = devices;
  }

  public Visitor onPc() {
    return with(Look.pc());
  }

  public Visitor onPhone() {
    return with(Look.phone());
  }

  public Visitor with(Look look) {
    return with(look, false);
  }

  /** Somebody who asks axe about every page. */
  Visitor inspecting(Look look) {
    return with(look, true);
  }

  private Visitor with(Look look, boolean inspects) {
    Visitor visitor = new Visitor(devices, new Devices.Kind(look, inspects));
    all.add(visitor);
    return visitor;
  }

  void photograph(Path folder, String name) {
    for (int i = 0; i < all.size(); i++) {
      all.get(i).photograph(folder.resolve(name + "-" + (i + 1) + ".png"));
    }
  }

  String problems() {
    return all.stream()
        .flatMap(visitor -> visitor.problems().stream())
        .collect(Collectors.joining("\n"));
  }

  void leave() {
    all.forEach(Visitor::leave);
  }
}
