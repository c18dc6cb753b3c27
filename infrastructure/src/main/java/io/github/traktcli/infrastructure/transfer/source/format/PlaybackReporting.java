package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.TextLines;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plugin Playback Reporting of Jellyfin and Emby: its backup, which has no names of columns.
 */
final class PlaybackReporting implements ImportFormat {

  private static final Pattern FIRST =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,7})?Z?\\t[^\\t]*\\t[^\\t]*\\t\\w+\\t.*");
  private static final Pattern EPISODE =
      Pattern.compile("(?i)(.*) - s(\\d{1,4})e(\\d{1,5})(?:-e\\d+)?(?: - (.*))?");
  private static final int COLUMNS = 9;
  private static final Duration SHORTEST = Duration.ofMinutes(5);

  @Override
  public String name() {
    return "jellyfin";
  }

  @Override
  public Set<String> names() {
    return Set.of("jellyfin", "emby", "playback-reporting");
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Probe.Table)) {
      return Optional.empty();
    }
    boolean[] fits = {false};
    TextLines.read(
        file,
        (number, line) -> {
          fits[0] = FIRST.matcher(line.stripLeading()).matches();
          return line.isBlank();
        });
    return fits[0]
        ? Optional.of(
            new Claim("Playback Reporting backup tsv", "its rows are those of Playback Reporting"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    parts.forEach(part -> new Reading(part.file(), desk).read());
  }

  /** One reading of one file. */
  private static final class Reading {

    private final Probe file;
    private final Desk desk;
    private final Duration shortest;
    private final Users users = new Users();
    private final Seen seen = new Seen();

    Reading(Probe file, Desk desk) {
      this.file = file;
      this.desk = desk;
      this.shortest = desk.options().minimum().orElse(SHORTEST);
    }

    private interface Cells {
      void row(List<String> cells, ImportOrigin at);
    }

    private void each(Cells reading) {
      int[] record = {0};
      TextLines.read(
          file,
          (number, line) -> {
            if (!line.isBlank()) {
              record[0]++;
              ImportOrigin at = ImportOrigin.row(file.name(), record[0], number);
              reading.row(List.of(line.split("\t", -1)), at);
            }
            return true;
          });
    }

    void read() {
      each(
          (cells, at) -> {
            if (cells.size() == COLUMNS) {
              users.add(cells.get(1).strip());
            }
          });
      String user = users.chosen(desk.options().user());
      each((cells, at) -> desk.attempt(at, null, () -> row(cells, user, at)));
    }

    private void row(List<String> cells, String user, ImportOrigin at) {
      if (cells.size() != COLUMNS) {
        throw new Refusal(
            Status.INVALID,
            "wrong_field_count",
            null,
            cells.size() + " cells instead of " + COLUMNS);
      }
      if (!cells.get(1).strip().equals(user)) {
        desk.ignored(at, "another user");
        return;
      }
      ImportItem item = item(cells.get(3).strip(), cells.get(4).strip());
      desk.attempt(at, item, () -> play(item, cells, at));
    }

    private static ImportItem item(String type, String name) {
      return switch (type.toLowerCase(Locale.ROOT)) {
        case "movie" -> {
          if (name.isEmpty()) {
            throw Refusal.invalid("no_title", "");
          }
          yield ImportItem.titled(ImportItemType.MOVIE, name, null);
        }
        case "episode" -> episode(name);
        default -> throw Refusal.unsupported("type", type);
      };
    }

    /** The title of a show may look like the marker itself: the last one counts. */
    private static ImportItem episode(String name) {
      Matcher matcher = EPISODE.matcher(name);
      if (!matcher.matches()) {
        throw Refusal.invalid("episode_number_unknown", name);
      }
      int season = Integer.parseInt(matcher.group(2));
      int number = Integer.parseInt(matcher.group(3));
      if (number == 0) {
        throw Refusal.invalid("episode_number_unknown", name);
      }
      return Episodes.of(Episodes.show(matcher.group(1)), season, number)
          .withTitle(matcher.group(4));
    }

    private void play(ImportItem item, List<String> cells, ImportOrigin at) {
      if (seconds(cells.get(8)).compareTo(shortest) < 0) {
        desk.ignored(at, "shorter than asked for");
        return;
      }
      String start = cells.getFirst().strip();
      ImportMoment moment = desk.moments().read(start);
      if (moment == null) {
        throw Refusal.invalid("missing_date", "");
      }
      if (seen.again(item, moment)) {
        desk.reject(Status.DUPLICATE, Seen.reason(moment), item, at);
        return;
      }
      tellOfGap(start, at);
      desk.play(item, moment, at);
    }

    private static Duration seconds(String text) {
      String stripped = text.strip();
      if (!stripped.matches("\\d{1,9}(?:\\.\\d+)?")) {
        throw Refusal.invalid("bad_duration", stripped);
      }
      return Duration.ofSeconds(Long.parseLong(stripped.replaceFirst("\\..*", "")));
    }

    /** A server's clock may show what the zone that was said has not. */
    private void tellOfGap(String start, ImportOrigin at) {
      try {
        LocalDateTime local = LocalDateTime.parse(start.substring(0, 19).replace(' ', 'T'));
        if (desk.moments().zone().getRules().getValidOffsets(local).isEmpty()) {
          desk.warning(
              "dst_gap",
              at.label() + ": " + start + " does not exist in that zone; the clock went forward.");
        }
      } catch (DateTimeParseException e) {
        // It has a zone of its own.
      }
    }
  }
}
