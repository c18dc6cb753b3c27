package io.github.traktcli.application.reference;

import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A catalogue that answers what a test puts in, and remembers what it was asked. */
public final class Catalogue implements CatalogueSearch {

  /** What was asked, such as {@code exact movie Dune}. */
  public final List<String> asked = new ArrayList<>();

  private final Map<String, List<MediaItem>> answers = new LinkedHashMap<>();

  /** Lets a question, as it stands in {@link #asked}, be answered. */
  public Catalogue answering(String question, MediaItem... items) {
    answers.put(question, List.of(items));
    return this;
  }

  /** A film. */
  public static MediaItem movie(long id, String title, int year) {
    return new MediaItem.OfMovie(Movie.of(title, year, ids(id, title)));
  }

  /** A series. */
  public static MediaItem show(long id, String title, int year) {
    return new MediaItem.OfShow(Show.of(title, year, ids(id, title)));
  }

  private static Ids ids(long id, String title) {
    return new Ids(id, title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), null, id, null);
  }

  @Override
  public List<MediaItem> exactly(ItemType type, String title) {
    return answer("exact " + type.singular() + " " + title);
  }

  @Override
  public List<MediaItem> broadly(Set<ItemType> types, String title) {
    List<String> names = types.stream().sorted().map(ItemType::singular).toList();
    return answer("broad " + String.join(",", names) + " " + title);
  }

  @Override
  public List<MediaItem> lookup(IdProvider provider, Optional<ItemType> type, String id) {
    return answer(
        "lookup "
            + provider.traktName()
            + type.map(name -> " " + name.singular()).orElse("")
            + " "
            + id);
  }

  private List<MediaItem> answer(String question) {
    asked.add(question);
    return answers.getOrDefault(question, List.of());
  }
}
