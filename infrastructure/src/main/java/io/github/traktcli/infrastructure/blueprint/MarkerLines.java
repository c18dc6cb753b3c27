package io.github.traktcli.infrastructure.blueprint;

import io.github.traktcli.infrastructure.blueprint.Markers.Access;
import io.github.traktcli.infrastructure.blueprint.Markers.Vip;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the markers of one action, from our one line or from the headings of Trakt's. */
final class MarkerLines {

  private Access access = Access.NONE;
  private boolean paged;
  private OptionalInt mostPerPage = OptionalInt.empty();
  private boolean extendable;
  private List<String> extended = List.of();
  private Optional<String> filters = Optional.empty();
  private Vip vip = Vip.NO;
  private boolean emoji;
  private Optional<String> host = Optional.empty();
  private Optional<String> command = Optional.empty();

  Markers markers() {
    return new Markers(
        access, paged, mostPerPage, extendable, extended, filters, vip, emoji, host, command);
  }

  /** Takes a line such as {@code **OAuth:** required · **Paging:** yes}. */
  void line(String line) {
    for (String part : line.split("·", -1)) {
      int end = part.indexOf(":**");
      if (end > 0) {
        marker(part.substring(part.indexOf("**") + 2, end), part.substring(end + 3).strip());
      }
    }
  }

  private void marker(String name, String value) {
    boolean no = value.equals("no");
    switch (name) {
      case "OAuth" -> access = Access.valueOf(value.toUpperCase(Locale.ROOT));
      case "Paging" -> {
        paged = !no;
        mostPerPage = number(value);
      }
      case "Extended" -> {
        extendable = !no;
        extended = no ? List.of() : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
      }
      case "Filters" -> filters = Optional.of(value).filter(set -> !no);
      case "VIP" -> vip = Vip.valueOf(value.toUpperCase(Locale.ROOT));
      case "Emoji" -> emoji = !no;
      case "Host" -> host = Optional.of(value);
      case "Command" -> command = Optional.of(value.replace("`", "").strip());
      default -> {
        // a marker of a later edition
      }
    }
  }

  private static OptionalInt number(String value) {
    String digits = value.replaceAll("\\D+", "");
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** Takes a heading that consists of symbols and key words. */
  void heading(String text) {
    if (!text.contains("&#") && !text.contains("VIP")) {
      return;
    }
    if (text.contains("OAuth Required")) {
      access = Access.REQUIRED;
    } else if (text.contains("OAuth Optional")) {
      access = Access.OPTIONAL;
    }
    paged |= text.contains("Pagination");
    extendable |= text.contains("Extended Info");
    emoji |= text.contains("Emojis");
    if (text.contains("Filters")) {
      filters = Optional.of(Markers.ANY_FILTERS);
    }
    if (text.contains("VIP Only")) {
      vip = Vip.ONLY;
    } else if (text.contains("VIP Enhanced")) {
      vip = Vip.ENHANCED;
    }
  }
}
