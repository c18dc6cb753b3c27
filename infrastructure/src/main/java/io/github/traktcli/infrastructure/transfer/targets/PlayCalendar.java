package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Plays as a calendar by RFC 5545, written event by event, since a life of watching is too long to
 * be held whole. A play keeps its UID, so that what is imported again is updated. Plays of unknown
 * time are left out.
 */
final class PlayCalendar implements TargetFormat {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int LONGEST_LINE = 75;

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (OutputStream out = files.open("history.ics")) {
      line(out, "BEGIN:VCALENDAR");
      line(out, "VERSION:2.0");
      line(out, "PRODID:-//trakt-cli//export//EN");
      line(out, "CALSCALE:GREGORIAN");
      line(out, "X-WR-CALNAME:Trakt history");
      for (Sourced<LibraryEntry> play : copy.entries(AccountPart.HISTORY)) {
        Instant at = Written.dated(play.value().at()).orElse(null);
        MediaItem item = play.value().item();
        if (at == null) {
          losses.add("plays of unknown time");
        } else if (item == null || play.value().id() == null) {
          losses.add("entries without a title");
        } else {
          event(out, play.value().id(), item, at, settings.at());
        }
      }
      line(out, "END:VCALENDAR");
    }
    losses.allBut(copy, AccountTopic.HISTORY);
  }

  private static void event(
      OutputStream out, @Nullable Long id, MediaItem item, Instant at, Instant exported)
      throws IOException {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:history-" + id + "@trakt.tv");
    line(out, "DTSTAMP:" + TIME.format(exported));
    line(out, "DTSTART:" + TIME.format(at));
    line(out, "SUMMARY:" + escaped(summary(item)));
    String address = address(item);
    if (!address.isEmpty()) {
      line(out, "URL:" + address);
    }
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
  }

  private static String summary(MediaItem item) {
    if (!(item instanceof MediaItem.OfEpisode(var show, var episode))) {
      return item.label();
    }
    String place =
        episode.season() == null || episode.number() == null
            ? ""
            : String.format(Locale.ROOT, " %dx%02d", episode.season(), episode.number());
    return Written.text(show.title())
        + place
        + (episode.title() == null ? "" : " " + episode.title());
  }

  private static String address(MediaItem item) {
    return switch (item) {
      case MediaItem.OfMovie(var movie) -> page("movies", movie.ids());
      case MediaItem.OfEpisode(var show, var episode)
          when show.ids().slug() != null && episode.season() != null && episode.number() != null ->
          page("shows", show.ids())
              + "/seasons/"
              + episode.season()
              + "/episodes/"
              + episode.number();
      default -> "";
    };
  }

  private static String page(String type, Ids ids) {
    return ids.slug() == null ? "" : "https://app.trakt.tv/" + type + "/" + ids.slug();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Folds at 75 octets, and never inside a character. */
  private static void line(OutputStream out, String text) throws IOException {
    StringBuilder folded = new StringBuilder(text.length() + 8);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += size;
      i += Character.charCount(point);
    }
    out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
