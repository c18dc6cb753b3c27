package io.github.traktcli.infrastructure.reference;

import io.github.traktcli.application.history.GivenPlay;
import io.github.traktcli.application.history.PlayInput;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.json.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads plays from lines, CSV or JSON. */
public final class PlayReader implements PlayInput {

  private static final String ID = "id";

  /** Documents call it the one, and tables the other. */
  private static final List<String> TIMES = List.of("watched_at", "watched");

  @Override
  public Plays read(String text) {
    List<GivenPlay> single = new ArrayList<>();
    List<GivenReference> titles = new ArrayList<>();
    String input = text.startsWith("\ufeff") ? text.substring(1).strip() : text.strip();
    if (input.startsWith("[") || input.startsWith("{")) {
      JsonReferenceInput.documents(input).forEach(one -> collect(one, single, titles));
      return new Plays(single, titles);
    }
    Optional<List<Map<String, Object>>> table = CsvTable.read(input);
    if (table.isPresent()) {
      table.get().forEach(row -> collect(row, single, titles));
    } else {
      input
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> collect(line, single, titles));
    }
    return new Plays(single, titles);
  }

  private static void collect(
      @Nullable Object said, List<GivenPlay> single, List<GivenReference> titles) {
    switch (said) {
      case Collection<?> items -> items.forEach(item -> collect(item, single, titles));
      case Map<?, ?> play when play.containsKey(ID) && TIMES.stream().anyMatch(play::containsKey) ->
          single.add(play(play));
      case Map<?, ?> row when row.get("reference") instanceof String id && isId(id) ->
          single.add(GivenPlay.of(Long.parseLong(id)));
      case Map<?, ?> title -> titles.add(JsonItem.of(title).wanted());
      case Number number when isId(number.toString()) ->
          single.add(GivenPlay.of(number.longValue()));
      case String id when isId(id) -> single.add(GivenPlay.of(Long.parseLong(id)));
      case String reference -> titles.addAll(GivenReference.each(reference));
      case null, default ->
          throw new InvalidReference("\"" + said + "\" on standard input names nothing.");
    }
  }

  private static GivenPlay play(Map<?, ?> members) {
    String id = String.valueOf(members.get(ID));
    if (!isId(id)) {
      throw new InvalidInput("A play on standard input has no id, so that nobody knows which.");
    }
    Optional<Instant> at =
        TIMES.stream()
            .map(members::get)
            .filter(String.class::isInstance)
            .map(time -> Timestamps.instant((String) time))
            .filter(Objects::nonNull)
            .findFirst();
    return new GivenPlay(Long.parseLong(id), item(members), at);
  }

  /** What is said beside the id only helps to find the play. */
  private static Optional<MediaItem> item(Map<?, ?> members) {
    try {
      return JsonItem.of(members).wanted() instanceof GivenReference.Known(MediaItem item)
          ? Optional.of(item)
          : Optional.empty();
    } catch (InvalidReference e) {
      return Optional.empty();
    }
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(Character::isDigit);
  }
}
