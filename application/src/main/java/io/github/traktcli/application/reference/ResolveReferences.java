package io.github.traktcli.application.reference;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CandidateChooser.Choice;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds out which things references name. Slugs and ids of Trakt need no request. Ids of other
 * sites are looked up. A title is searched for exactly first, and broadly only when that finds
 * nothing. It is never guessed: one exact hit is taken; of a broad search, a hit is taken only when
 * it is the only one and is called like the text, but for case, accents and punctuation. Everything
 * else is offered to a person or, in a script, is {@link Resolution.Unclear}. A year in brackets
 * behind a title, as in {@code Dune (2021)}, rules out the hits of other years.
 */
public final class ResolveReferences {

  private static final Set<ItemType> NAMED_BY_TITLE =
      EnumSet.of(ItemType.MOVIE, ItemType.SHOW, ItemType.PERSON);

  private final CatalogueSearch search;
  private final CandidateChooser chooser;

  /** Makes the use case. */
  public ResolveReferences(CatalogueSearch search, CandidateChooser chooser) {
    this.search = search;
    this.chooser = chooser;
  }

  /**
   * Resolves many references, in their order. All are checked before the first request.
   *
   * @param accepted what may be named
   * @throws TraktException with {@link TraktFailure.NothingChosen} when a person chose none
   * @throws InvalidReference when one names something of another type
   */
  public List<Resolution> all(List<GivenReference> wanted, Set<ItemType> accepted) {
    wanted.forEach(one -> requireAccepted(one, accepted));
    List<Resolution> resolutions = new ArrayList<>(wanted.size());
    for (GivenReference one : wanted) {
      resolutions.add(
          switch (one) {
            case GivenReference.Known(MediaItem item) ->
                new Resolution.Found(item.reference(), item);
            case GivenReference.Named(String text, ItemReference reference) ->
                resolve(text, reference, accepted);
          });
    }
    return resolutions;
  }

  /**
   * Resolves one reference that must name one thing.
   *
   * @param accepted what may be named
   * @throws TraktException with {@link TraktFailure.NotFound} or {@link TraktFailure.Ambiguous}
   * @throws InvalidReference when it names something of another type
   */
  public MediaItem one(GivenReference wanted, Set<ItemType> accepted) {
    return switch (all(List.of(wanted), accepted).getFirst()) {
      case Resolution.Found(String text, MediaItem item) -> item;
      case Resolution.Missing(String text, var item) ->
          throw new TraktException(TraktFailure.NotFound.title(named(text, accepted)));
      case Resolution.Unclear(String text, List<MediaItem> candidates) ->
          throw new TraktException(new TraktFailure.Ambiguous(text, candidates));
    };
  }

  private Resolution resolve(String text, ItemReference reference, Set<ItemType> accepted) {
    return switch (reference) {
      case ItemReference.ByKey key -> new Resolution.Found(text, byKey(key));
      case ItemReference.BySlug(ItemType type, String slug) -> bySlug(text, type, slug);
      case ItemReference.OfSeason(ItemReference show, int number) ->
          below(
              resolve(text, show, Set.of(ItemType.SHOW)),
              of -> new MediaItem.OfSeason(of, Season.of(number, Ids.NONE)));
      case ItemReference.OfEpisode(ItemReference show, int season, int number) ->
          below(
              resolve(text, show, Set.of(ItemType.SHOW)),
              of -> new MediaItem.OfEpisode(of, Episode.of(season, number, null, Ids.NONE)));
      case ItemReference.OfEpisodes several ->
          throw new IllegalStateException("several episodes were let through");
      case ItemReference.OfList list -> throw new IllegalStateException("a list was let through");
      case ItemReference.External external -> lookedUp(text, external, accepted);
      case ItemReference.FreeText(String name) when accepted.equals(Set.of(ItemType.USER)) ->
          new Resolution.Found(text, user(name));
      case ItemReference.FreeText title -> titled(text, title, accepted);
    };
  }

  /**
   * No title ends like an episode or a season, so that is tried first; a slug is what is left of a
   * title.
   */
  private Resolution titled(String text, ItemReference.FreeText title, Set<ItemType> accepted) {
    return partOfShow(title, accepted)
        .map(part -> resolve(text, part, accepted))
        .orElseGet(() -> searched(text, title, Title.of(title.text()), accepted));
  }

  private static Optional<ItemReference> partOfShow(
      ItemReference.FreeText title, Set<ItemType> accepted) {
    Optional<ItemReference> episode =
        accepted.contains(ItemType.EPISODE) ? title.asEpisode() : Optional.empty();
    return episode.isEmpty() && accepted.contains(ItemType.SEASON)
        ? title.asSeason(accepted.equals(Set.of(ItemType.SEASON)))
        : episode;
  }

  /** Makes of a show what is below it, also of every show that may be meant. */
  private static Resolution below(Resolution show, Function<Show, MediaItem> place) {
    return switch (show) {
      case Resolution.Found(String text, MediaItem item) ->
          new Resolution.Found(text, place.apply(show(item)));
      case Resolution.Missing missing -> missing;
      case Resolution.Unclear(String text, List<MediaItem> candidates) ->
          new Resolution.Unclear(
              text, candidates.stream().map(item -> place.apply(show(item))).toList());
    };
  }

  /** Trakt reads digits as an id, so only a search finds what has such a slug. */
  private Resolution bySlug(String text, ItemType type, String slug) {
    return search.broadly(Set.of(type), slug).stream()
        .filter(item -> item.type() == type && slug.equals(item.ids().slug()))
        .findFirst()
        .<Resolution>map(item -> new Resolution.Found(text, item))
        .orElseGet(() -> new Resolution.Missing(text));
  }

  private Resolution lookedUp(
      String text, ItemReference.External external, Set<ItemType> accepted) {
    List<MediaItem> hits =
        search.lookup(external.provider(), external.type(), external.id()).stream()
            .filter(item -> accepted.contains(item.type()))
            .toList();
    return switch (hits.size()) {
      case 0 -> new Resolution.Missing(text);
      case 1 -> new Resolution.Found(text, hits.getFirst());
      default -> offered(text, hits);
    };
  }

  private Resolution searched(
      String text, ItemReference.FreeText typed, Title title, Set<ItemType> accepted) {
    List<MediaItem> exact = exactly(title, accepted);
    Optional<Title> withYear = exact.isEmpty() ? title.withBareYear() : Optional.empty();
    if (withYear.isPresent()) {
      exact = exactly(withYear.get(), accepted);
    }
    if (exact.size() == 1) {
      return new Resolution.Found(text, exact.getFirst());
    }
    if (!exact.isEmpty()) {
      return offered(text, exact);
    }
    List<MediaItem> broad = broadly(title, accepted);
    if (broad.isEmpty() && withYear.isPresent()) {
      broad = broadly(withYear.get(), accepted);
    }
    if (broad.isEmpty() && typed.asSlug().isPresent()) {
      broad = bySlug(Title.of(typed.asSlug().get()), accepted);
    }
    List<MediaItem> slugs =
        broad.stream().filter(item -> typed.text().equals(item.ids().slug())).toList();
    if (typed.asSlug().isPresent() && slugs.size() == 1) {
      return new Resolution.Found(text, slugs.getFirst());
    }
    if (broad.isEmpty()) {
      return new Resolution.Missing(text);
    }
    MediaItem first = broad.getFirst();
    boolean isCalledSo =
        title.names(first)
            || withYear.filter(other -> other.names(first) && other.fitsYear(first)).isPresent();
    return broad.size() == 1 && isCalledSo
        ? new Resolution.Found(text, first)
        : offered(text, broad);
  }

  private List<MediaItem> bySlug(Title title, Set<ItemType> accepted) {
    List<MediaItem> broad = broadly(title, accepted);
    return broad.isEmpty()
        ? title.withBareYear().map(other -> broadly(other, accepted)).orElse(broad)
        : broad;
  }

  private List<MediaItem> exactly(Title title, Set<ItemType> accepted) {
    List<MediaItem> exact = new ArrayList<>();
    for (ItemType type : List.of(ItemType.MOVIE, ItemType.SHOW)) {
      if (accepted.contains(type)) {
        exact.addAll(search.exactly(type, title.words()));
      }
    }
    exact.removeIf(item -> !title.fitsYear(item));
    return exact;
  }

  private List<MediaItem> broadly(Title title, Set<ItemType> accepted) {
    return search.broadly(searchable(accepted), title.words()).stream()
        .filter(item -> accepted.contains(item.type()) && title.fitsYear(item))
        .toList();
  }

  /** Episodes have titles too, but nobody who may name a show as well means one by it. */
  private static Set<ItemType> searchable(Set<ItemType> accepted) {
    Set<ItemType> titled = EnumSet.copyOf(NAMED_BY_TITLE);
    titled.retainAll(accepted);
    return titled.isEmpty() ? EnumSet.of(ItemType.EPISODE) : titled;
  }

  private Resolution offered(String text, List<MediaItem> candidates) {
    return switch (chooser.choose(text, candidates)) {
      case Choice.Picked(MediaItem item) -> new Resolution.Found(text, item);
      case Choice.Declined() -> throw new TraktException(new TraktFailure.NothingChosen());
      case Choice.NobodyThere() -> new Resolution.Unclear(text, candidates);
    };
  }

  private static MediaItem byKey(ItemReference.ByKey key) {
    return switch (key.type()) {
      case MOVIE -> new MediaItem.OfMovie(Movie.of(null, null, Ids.ofKey(key.key())));
      case SHOW -> new MediaItem.OfShow(show(key));
      case SEASON ->
          new MediaItem.OfSeason(
              Show.of(null, null, Ids.NONE), Season.of(null, Ids.ofKey(key.key())));
      case EPISODE ->
          new MediaItem.OfEpisode(
              Show.of(null, null, Ids.NONE), Episode.ofIds(Ids.ofKey(key.key())));
      case PERSON -> new MediaItem.OfPerson(Person.of(null, Ids.ofKey(key.key())));
      case USER -> user(key.key());
      case LIST, COMMENT -> throw new IllegalStateException(key + " was let through");
    };
  }

  private static MediaItem user(String name) {
    return new MediaItem.OfUser(null, Ids.ofSlug(SubjectParser.user(name).slug()));
  }

  private static Show show(MediaItem item) {
    if (item instanceof MediaItem.OfShow(Show show)) {
      return show;
    }
    throw new IllegalStateException(item + " was let through");
  }

  private static Show show(ItemReference.ByKey key) {
    return Show.of(null, null, Ids.ofKey(key.key()));
  }

  private static void requireAccepted(GivenReference wanted, Set<ItemType> accepted) {
    Optional<ItemType> type =
        switch (wanted) {
          case GivenReference.Known(MediaItem item) -> Optional.of(item.type());
          case GivenReference.Named(String text, ItemReference reference) ->
              switch (reference) {
                case ItemReference.ByKey key -> Optional.of(key.type());
                case ItemReference.BySlug slug -> Optional.of(slug.type());
                case ItemReference.OfSeason season -> Optional.of(ItemType.SEASON);
                case ItemReference.OfEpisode episode -> Optional.of(ItemType.EPISODE);
                case ItemReference.OfEpisodes episodes -> Optional.of(ItemType.EPISODE);
                case ItemReference.OfList list -> Optional.of(ItemType.LIST);
                case ItemReference.External external -> external.type();
                case ItemReference.FreeText title -> Optional.empty();
              };
        };
    if (type.isPresent() && !accepted.contains(type.get())) {
      String text =
          switch (wanted) {
            case GivenReference.Known(MediaItem item) -> item.label();
            case GivenReference.Named(String words, ItemReference reference) -> words;
          };
      throw new InvalidReference(
          "\"%s\" names %s; this takes %s."
              .formatted(text, withArticle(type.get()), plurals(accepted)));
    }
  }

  private static String withArticle(ItemType type) {
    return (type == ItemType.EPISODE ? "an " : "a ") + type.singular();
  }

  private static String plurals(Set<ItemType> types) {
    List<String> words = types.stream().sorted().map(ItemType::plural).toList();
    return words.size() == 1
        ? words.getFirst()
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  private static String named(String text, Set<ItemType> accepted) {
    String kinds =
        accepted.stream()
            .filter(NAMED_BY_TITLE::contains)
            .sorted()
            .map(ItemType::singular)
            .collect(Collectors.joining(" or "));
    return (kinds.isEmpty() ? "" : kinds + " for ") + "\"" + text + "\"";
  }
}
