package io.github.traktcli.domain.filter;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.Locale;

/**
 * The address of a page of Trakt that filters, as a path with a query. Section "Users" of the
 * contract.
 *
 * @param path with a slash before it, and its filters behind a question mark
 */
public record SearchAddress(String path) {

  private static final List<String> SECTIONS = List.of("movies", "shows", "calendars", "search");
  private static final List<String> HOSTS = List.of("trakt.tv", "www.trakt.tv", "app.trakt.tv");

  /**
   * Reads {@code /movies/popular?genres=drama}, with or without Trakt's host before it.
   *
   * @throws InvalidInput with a sentence when it is no such page, or has no filters
   */
  public static SearchAddress parse(String text) {
    String path = withoutHost(text.strip());
    int question = path.indexOf('?');
    boolean filters = question > 0 && question < path.length() - 1;
    String place = question < 0 ? path : path.substring(0, question);
    boolean known =
        SECTIONS.stream()
            .anyMatch(
                section -> place.equals("/" + section) || place.startsWith("/" + section + "/"));
    if (!filters || !known || path.chars().anyMatch(c -> c <= ' ')) {
      throw new InvalidInput(
          "\"%s\" is no page with filters: copy the address of one below movies, shows, calendars or"
                  .formatted(text)
              + " search, as in /movies/popular?genres=drama.");
    }
    return new SearchAddress(path);
  }

  private static String withoutHost(String text) {
    int scheme = text.indexOf("://");
    String rest = scheme < 0 ? text : text.substring(scheme + 3);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    if (slash > 0 && HOSTS.contains(host.toLowerCase(Locale.ROOT))) {
      return rest.substring(slash);
    }
    return text;
  }
}
