package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.TextLines;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with a title or a reference on each line: {@code Megalopolis (2024)}, {@code tt0133093}.
 */
final class TitleLines implements ImportFormat {

  private static final int FIRST_LINES = 40;
  private static final int LONGEST = 300;
  private static final Pattern BULLET = Pattern.compile("(?:[-*•]|(\\d{1,5})[.)])\\s+(.+)");
  private static final Pattern IMDB =
      Pattern.compile(
          "(?:(?:https?://)?(?:\\w+\\.)?imdb\\.com/(?:\\w+/)*)?(tt\\d{5,12})(?:[/?].*)?");
  private static final Pattern ID =
      Pattern.compile("(?:(movie|show|episode)[ :/])?(trakt|imdb|tmdb|tvdb)[:= ](\\w{1,16})");
  private static final Pattern TMDB =
      Pattern.compile(
          "https?://(?:www\\.)?themoviedb\\.org/(movie|tv)/(\\d+)[^/]*(?:/season/(\\d+)(?:/episode/(\\d+))?)?.*");
  private static final Pattern TRAKT =
      Pattern.compile(
          "https?://(?:\\w+\\.)?trakt\\.tv/(movies|shows)/([\\w-]+)(?:/seasons/(\\d+)(?:/episodes/(\\d+))?)?.*");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Set<String> names() {
    return Set.of("text", "txt", "titles");
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Probe.Table)) {
      return Optional.empty();
    }
    int[] count = {0, 0, 0};
    TextLines.read(
        file,
        (number, line) -> {
          String stripped = line.strip();
          if (!isBlank(stripped)) {
            count[0]++;
            count[1] +=
                reference(stripped) != null || DatedTitle.of(stripped).year() != null ? 1 : 0;
            count[2] += stripped.length() > LONGEST ? 1 : 0;
          }
          return number < FIRST_LINES;
        });
    boolean text = file.file().baseName().endsWith(".txt") || file.file().baseName().equals("-");
    boolean titles = count[0] > 0 && count[2] == 0 && (count[1] * 2 > count[0] || text);
    return titles
        ? Optional.of(new Claim("titles", "it has a title or a reference on each line"))
        : Optional.empty();
  }

  private static boolean isBlank(String line) {
    return line.isEmpty() || line.startsWith("#");
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      Titles titles = new Titles(desk, part.file().file().stem(), new HashSet<>());
      int[] record = {0};
      TextLines.read(
          part.file(),
          (number, line) -> {
            String stripped = line.strip();
            if (!isBlank(stripped)) {
              record[0]++;
              ImportOrigin at = ImportOrigin.row(part.file().name(), record[0], number);
              String title = withoutBullet(stripped, record[0]);
              desk.attempt(at, null, () -> titles.put(item(title), at));
            }
            return true;
          });
    }
  }

  /** A title may begin with a number; one that counts the lines is none of it. */
  private static String withoutBullet(String line, int number) {
    Matcher matcher = BULLET.matcher(line);
    if (!matcher.matches()) {
      return line;
    }
    String counted = matcher.group(1);
    return counted == null || counted.equals(String.valueOf(number)) ? matcher.group(2) : line;
  }

  private static ImportItem item(String line) {
    ImportItem reference = reference(line);
    if (reference != null) {
      return reference;
    }
    if (line.startsWith("http://") || line.startsWith("https://")) {
      throw Refusal.unidentified("uri_not_joinable", "an address that says no title");
    }
    DatedTitle dated = DatedTitle.of(line);
    return ImportItem.titled(ImportItemType.MOVIE_OR_SHOW, dated.title(), dated.year());
  }

  private static @Nullable ImportItem reference(String line) {
    Matcher imdb = IMDB.matcher(line.toLowerCase(Locale.ROOT));
    if (imdb.matches()) {
      return ImportItem.of(ImportItemType.MOVIE_OR_SHOW).withId("imdb", imdb.group(1));
    }
    Matcher id = ID.matcher(line.toLowerCase(Locale.ROOT));
    if (id.matches() && (id.group(2).equals("imdb") || id.group(3).matches("\\d+"))) {
      ImportItemType type =
          id.group(1) == null
              ? ImportItemType.MOVIE_OR_SHOW
              : ImportItemType.valueOf(id.group(1).toUpperCase(Locale.ROOT));
      return ImportItem.of(type)
          .withId(
              id.group(2),
              id.group(2).equals("imdb") ? Ids.imdb(id.group(3)) : Ids.number(id.group(3)));
    }
    Matcher tmdb = TMDB.matcher(line);
    if (tmdb.matches()) {
      return part(
          ImportItem.of(tmdb.group(1).equals("tv") ? ImportItemType.SHOW : ImportItemType.MOVIE)
              .withId("tmdb", Ids.number(tmdb.group(2))),
          tmdb.group(3),
          tmdb.group(4));
    }
    Matcher trakt = TRAKT.matcher(line);
    return trakt.matches()
        ? part(
            ImportItem.of(
                    trakt.group(1).equals("shows") ? ImportItemType.SHOW : ImportItemType.MOVIE)
                .withId("slug", trakt.group(2)),
            trakt.group(3),
            trakt.group(4))
        : null;
  }

  private static ImportItem part(
      ImportItem show, @Nullable String season, @Nullable String episode) {
    return season == null || show.type() == ImportItemType.MOVIE
        ? show
        : ImportItem.of(
            show, Integer.valueOf(season), episode == null ? null : Integer.valueOf(episode));
  }
}
