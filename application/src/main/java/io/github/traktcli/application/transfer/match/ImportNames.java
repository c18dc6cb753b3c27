package io.github.traktcli.application.transfer.match;

import io.github.traktcli.domain.transfer.ImportItem;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a thing of a foreign file is called: for people, and to find it again. */
public final class ImportNames {

  private ImportNames() {}

  /**
   * Returns all that the file says of a thing on one line, such as {@code movie Dune (1984)
   * imdb:tt0087182}. Two things with the same name are matched alike.
   */
  public static String of(ImportItem item) {
    StringBuilder name = new StringBuilder(item.type().word());
    ImportItem show = item.show();
    if (show != null) {
      add(name, label(show));
      add(name, ids(show.ids()));
    }
    add(name, place(item));
    add(name, titled(item.title(), item.year()));
    item.names().entrySet().stream()
        .filter(one -> !one.getKey().endsWith("_uri"))
        .forEach(one -> add(name, one.getValue()));
    add(name, ids(item.ids()));
    item.readings().forEach(reading -> add(name, "or " + of(reading)));
    return name.toString().replaceAll("\\p{Cntrl}+", " ");
  }

  /** Returns the title with year, season and number, as far as the file says them. */
  public static String label(ImportItem item) {
    StringBuilder label = new StringBuilder();
    ImportItem show = item.show();
    if (show != null) {
      add(label, label(show));
    }
    add(label, place(item));
    String title = item.title();
    add(label, titled(title == null ? item.names().get("episode_title") : title, item.year()));
    if (label.isEmpty() && !item.readings().isEmpty()) {
      return label(item.readings().getFirst());
    }
    if (label.isEmpty()) {
      add(label, item.names().get("name"));
    }
    return label.isEmpty() ? ids(item.ids()) : label.toString();
  }

  private static String place(ImportItem item) {
    Integer season = item.season();
    Integer episode = item.episode();
    return (season == null ? "" : "S" + twoDigits(season))
        + (episode == null ? "" : "E" + twoDigits(episode));
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String titled(@Nullable String title, @Nullable Integer year) {
    return (title == null ? "" : title) + (year == null ? "" : " (" + year + ")");
  }

  private static String ids(Map<String, String> ids) {
    return ids.entrySet().stream()
        .map(id -> id.getKey() + ":" + id.getValue())
        .collect(Collectors.joining(" "));
  }

  private static void add(StringBuilder to, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      to.append(to.isEmpty() ? "" : " ").append(text.strip());
    }
  }
}
