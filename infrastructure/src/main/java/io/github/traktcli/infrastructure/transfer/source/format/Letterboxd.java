package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Letterboxd: the export of an account, its members alone, and the files it takes itself. */
final class Letterboxd implements ImportFormat {

  /** What Letterboxd takes, as {@link Table#key} makes it. */
  private static final Set<String> TAKEN =
      Set.of(
          "letterboxduri",
          "url",
          "tmdbid",
          "imdbid",
          "title",
          "year",
          "directors",
          "rating",
          "rating10",
          "watcheddate",
          "createddate",
          "rewatch",
          "tags",
          "review");

  private static final String COLUMNS = "its columns are those of Letterboxd's ";

  @Override
  public String name() {
    return "letterboxd";
  }

  @Override
  public String layout(List<Part> parts) {
    return parts.size() > 1 ? "export-zip" : parts.getFirst().role();
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (Table.below(file, "Position", "Name", "Year", "URL").isPresent()) {
      return Optional.of(claim(file, "list"));
    }
    return Table.of(file).flatMap(Letterboxd::role).map(role -> claim(file, role));
  }

  private static Claim claim(Probe file, String role) {
    String path = "/" + file.name().toLowerCase(Locale.ROOT);
    boolean gone = path.contains("/deleted/") || path.contains("/orphaned/");
    return new Claim(
        gone ? "other" : nameSays(role, path, file.file().baseName()), COLUMNS + role + " files");
  }

  /** Three members have the same columns, and only their names tell them apart. */
  private static String nameSays(String role, String path, String base) {
    if (!role.equals("films")) {
      return role;
    }
    if (base.contains("watchlist")) {
      return "watchlist";
    }
    if (path.contains("/likes/") || base.equals("films.csv") || base.contains("like")) {
      return "likes";
    }
    return base.contains("watched") ? "watched" : role;
  }

  private static Optional<String> role(Table table) {
    if (table.has("Letterboxd URI", "Name")) {
      if (table.has("Review")) {
        return Optional.of("reviews");
      }
      return Optional.of(
          table.has("Watched Date") ? "diary" : table.has("Rating") ? "ratings" : "films");
    }
    if (table.has("Date Joined", "Favorite Films")) {
      return Optional.of("profile");
    }
    if (table.has("Date", "Content") && table.width() <= 3) {
      return Optional.of("other");
    }
    return isForUpload(table) ? Optional.of("import") : Optional.empty();
  }

  private static boolean isForUpload(Table table) {
    boolean names = table.has("Title") || table.hasAny("LetterboxdURI", "imdbID", "tmdbID", "url");
    return names
        && (table.isWrittenAsOneWord("LetterboxdURI")
            || table.isWrittenAsOneWord("Rating10")
            || table.isWrittenAsOneWord("WatchedDate")
            || table.isWritten("imdbID")
            || table.isWritten("tmdbID")
            || isInCapitals(table))
        && !table.hasAny("type", "const", "simkl_id");
  }

  /** In small letters, these are names of everybody's. */
  private static boolean isInCapitals(Table table) {
    return (table.isWritten("IMDBID") || table.isWritten("TMDBID"))
        && TAKEN.containsAll(table.names());
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    new LetterboxdReading(parts, desk).read();
  }
}
