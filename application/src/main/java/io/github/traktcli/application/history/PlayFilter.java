package io.github.traktcli.application.history;

import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.media.MediaItem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which plays are wanted, where Trakt cannot be asked for them.
 *
 * @param show a part of the show's title, or its slug
 * @param genre Trakt's word for it
 * @param network a part of the network's name
 * @param years in which the film or the show came out
 * @param text a part of any title of it
 */
public record PlayFilter(
    Optional<String> show,
    Optional<String> genre,
    Optional<String> network,
    Optional<YearRange> years,
    Optional<String> text)
    implements Predicate<LibraryEntry> {

  /** Lets every play pass. */
  public static final PlayFilter NONE =
      new PlayFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Tells whether every play passes. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Tells whether Trakt must be asked for the long form of titles. */
  public boolean needsFull() {
    return genre.isPresent() || network.isPresent();
  }

  @Override
  public boolean test(LibraryEntry play) {
    return switch (play.item()) {
      case MediaItem.OfMovie(var movie) ->
          show.isEmpty()
              && network.isEmpty()
              && isOf(movie.genres())
              && years.map(range -> range.contains(movie.year())).orElse(true)
              && isCalled(text, movie.title());
      case MediaItem.OfEpisode(var of, var episode) ->
          isCalled(show, of.title(), of.ids().slug())
              && isCalled(network, of.network())
              && isOf(of.genres())
              && years.map(range -> range.contains(of.year())).orElse(true)
              && isCalled(text, of.title(), episode.title());
      case null, default -> isEmpty();
    };
  }

  private boolean isOf(List<String> genres) {
    return genre.isEmpty()
        || genres.stream().anyMatch(word -> word.equalsIgnoreCase(genre.get().replace(' ', '-')));
  }

  private static boolean isCalled(Optional<String> part, @Nullable String... names) {
    return part.isEmpty()
        || Stream.of(names)
            .filter(Objects::nonNull)
            .anyMatch(name -> plain(name).contains(plain(part.get())));
  }

  /** Returns a text without case and accents. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
