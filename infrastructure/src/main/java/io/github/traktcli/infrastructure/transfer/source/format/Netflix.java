package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Netflix: the viewing history of a profile, and the report of an account with all profiles. */
final class Netflix implements ImportFormat {

  /** What a table of titles and dates has not where nothing but Netflix wrote it. */
  private static final String[] OF_OTHERS = {
    "Year",
    "Type",
    "Rating",
    "Score",
    "IMDb",
    "IMDb ID",
    "TMDb ID",
    "TVDB ID",
    "Trakt ID",
    "Name",
    "URL",
    "Season",
    "Episode",
    "Status",
    "Action",
    "Position",
  };

  private static final Pattern DURATION = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
  private static final Pattern TIME = Pattern.compile("(?i)\\b(?:start time|ts|date)\\b");
  private static final Pattern SHOW = Pattern.compile("(?i)(?:tv )?(?:show|series)");
  private static final Duration SHORTEST = Duration.ofMinutes(5);

  @Override
  public String name() {
    return "netflix";
  }

  @Override
  public String layout(List<Part> parts) {
    return parts.getFirst().is("viewing-history") ? "viewing-history" : "gdpr";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return Table.of(file).flatMap(Netflix::role).map(role -> new Claim(role, why(role)));
  }

  private static String why(String role) {
    return "its columns are those of Netflix's " + role;
  }

  private static Optional<String> role(Table table) {
    if (table.has("Title", "Date") && !table.hasAny(OF_OTHERS)) {
      return Optional.of("viewing-history");
    }
    if (table.has("Start Time", "Title", "Duration")
        && table.hasAny("Latest Bookmark", "Profile Name", "Supplemental Video Type")) {
      return Optional.of("viewing-activity");
    }
    if (table.has("Title Name") && table.hasAny("Thumbs Value", "Star Value")) {
      return Optional.of("ratings");
    }
    return table.has("Profile Name", "Title Name") && table.width() <= 6
        ? Optional.of("my-list")
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      if (part.is("viewing-history")) {
        history(part.file(), desk);
      }
    }
    List<Part> report = parts.stream().filter(part -> !part.is("viewing-history")).toList();
    if (!report.isEmpty()) {
      new Report(report, desk).read();
    }
  }

  private static void history(Probe file, Desk desk) {
    Table table = Table.of(file).orElseThrow();
    DayCells days = DayCells.of(table, file.name(), desk, "Date");
    Seen seen = new Seen();
    table.read(
        desk,
        row -> {
          for (ImportItem item : NetflixTitle.items(row.raw("Title"))) {
            desk.attempt(
                row.at(), item, () -> play(item, days.need(row.text("Date")), row, seen, desk));
          }
        });
  }

  private static void play(ImportItem item, ImportMoment at, Row row, Seen seen, Desk desk) {
    if (seen.again(item, at)) {
      desk.reject(Status.DUPLICATE, Seen.reason(at), item, row.at());
    } else {
      desk.play(item, at, row.at());
    }
  }

  /** The report that an account may ask for by law; its clocks are UTC's. */
  private static final class Report {

    private final List<Part> parts;
    private final Desk desk;
    private final Moments moments;
    private final Duration shortest;
    private final Seen seen = new Seen();
    private final String profile;

    Report(List<Part> parts, Desk desk) {
      this.parts = parts;
      this.desk = desk;
      this.moments = desk.moments().in(ZoneOffset.UTC);
      this.shortest = desk.options().minimum().orElse(SHORTEST);
      this.profile = profile();
    }

    private String profile() {
      Set<String> profiles = new TreeSet<>();
      for (Part part : parts) {
        Table.of(part.file()).orElseThrow().scan(row -> profiles.add(row.text("Profile Name")));
      }
      profiles.remove("");
      Optional<String> wanted = desk.options().user();
      if (wanted.isPresent()) {
        return profiles.stream()
            .filter(each -> each.equalsIgnoreCase(wanted.get().strip()))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "There is no profile \"%s\". Those there are: %s."
                            .formatted(wanted.get(), String.join(", ", profiles))));
      }
      if (profiles.size() > 1) {
        throw new InvalidInput(
            "It has several profiles: %s. Say whose with --user."
                .formatted(String.join(", ", profiles)));
      }
      return profiles.isEmpty() ? "" : profiles.iterator().next();
    }

    void read() {
      for (Part part : parts) {
        Table table = Table.of(part.file()).orElseThrow();
        DayCells times = DayCells.of(table, part.file().name(), desk, moments, timeColumns(table));
        table.read(
            desk,
            row -> {
              if (!row.text("Profile Name").equals(profile)) {
                desk.ignored(row.at(), "other_profile");
                return;
              }
              switch (part.role()) {
                case "viewing-activity" -> view(row, times);
                case "ratings" -> rating(row, times);
                default -> myList(row, table, times);
              }
            });
      }
    }

    private void view(Row row, DayCells times) {
      String supplemental = row.text("Supplemental Video Type");
      if (row.text("Latest Bookmark").equalsIgnoreCase("Not latest view")) {
        desk.ignored(row.at(), "not_latest_view");
      } else if (!supplemental.isEmpty()) {
        desk.ignored(row.at(), "supplemental_video (" + supplemental + ")");
      } else if (row.text("Attributes")
          .toLowerCase(Locale.ROOT)
          .contains("autoplayed: user action: none")) {
        desk.ignored(row.at(), "autoplay without user action");
      } else {
        for (ImportItem item : NetflixTitle.items(row.raw("Title"))) {
          desk.attempt(row.at(), item, () -> view(item, row, times));
        }
      }
    }

    private void view(ImportItem item, Row row, DayCells times) {
      Duration duration = duration(row.text("Duration"));
      ImportMoment began = times.need(row.text("Start Time"));
      if (duration.compareTo(shortest) < 0) {
        desk.ignored(row.at(), "shorter_than_min_duration");
        return;
      }
      play(item, ended(began, duration), row, seen, desk);
    }

    private ImportMoment ended(ImportMoment began, Duration duration) {
      String at = began.at();
      return at == null || began.precision() == Precision.DAY
          ? began
          : moments.of(OffsetDateTime.parse(at).plus(duration));
    }

    /** A spreadsheet that saved a file writes its times another way, so all of them are asked. */
    private static String[] timeColumns(Table table) {
      return table.writtenNames().stream()
          .filter(name -> TIME.matcher(name).find())
          .toArray(String[]::new);
    }

    private static Duration duration(String text) {
      Matcher matcher = DURATION.matcher(text);
      if (!matcher.matches()) {
        throw Refusal.invalid("bad_duration", text);
      }
      return Duration.ofHours(Integer.parseInt(matcher.group(1)))
          .plusMinutes(Integer.parseInt(matcher.group(2)))
          .plusSeconds(Integer.parseInt(matcher.group(3)));
    }

    private void rating(Row row, DayCells times) {
      String title = row.text("Title Name");
      boolean show = SHOW.matcher(row.text("Title Type")).matches() && !title.isEmpty();
      ImportItem item = show ? ImportItem.titled(ImportItemType.SHOW, title, null) : either(title);
      desk.attempt(
          row.at(),
          item,
          () -> {
            Integer stars = Scores.outOf(5, row.text("Star Value"));
            Integer rating = stars == null ? thumbs(row.text("Thumbs Value")) : stars;
            if (rating == null) {
              desk.ignored(row.at(), "unrated");
              return;
            }
            desk.onRequest(
                ImportKind.RATING,
                item,
                times.read(row.text("Event Utc Ts")),
                ImportDetails.NONE.withRating(rating),
                row.at());
          });
    }

    private static @org.jspecify.annotations.Nullable Integer thumbs(String text) {
      return switch (text) {
        case "", "0" -> null;
        case "1" -> 3;
        case "2" -> 7;
        case "3" -> 10;
        default -> throw Refusal.invalid("bad_rating", text);
      };
    }

    private void myList(Row row, Table table, DayCells times) {
      ImportItem item = either(row.text("Title Name"));
      String column =
          table.names().stream().filter(name -> name.contains("date")).findFirst().orElse("");
      desk.attempt(
          row.at(), item, () -> desk.watchlist(item, times.read(row.text(column)), row.at()));
    }

    private static ImportItem either(String title) {
      if (title.isEmpty()) {
        throw Refusal.invalid("no_title", "");
      }
      return NetflixTitle.film(title)
          .withReadings(
              List.of(
                  NetflixTitle.film(title), ImportItem.titled(ImportItemType.SHOW, title, null)));
    }
  }
}
