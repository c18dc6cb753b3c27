package io.github.traktcli.domain.media;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the catalogue, or a user, with what is needed to name it to Trakt and to a person.
 */
public sealed interface MediaItem {

  /** A film. */
  record OfMovie(Movie movie) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.MOVIE;
    }

    @Override
    public Ids ids() {
      return movie.ids();
    }

    @Override
    public String label() {
      return movie.label();
    }

    @Override
    public String reference() {
      return ids().reference(type());
    }
  }

  /** A series. */
  record OfShow(Show show) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.SHOW;
    }

    @Override
    public Ids ids() {
      return show.ids();
    }

    @Override
    public String label() {
      return show.label();
    }

    @Override
    public String reference() {
      return ids().reference(type());
    }
  }

  /** A season of a show. The show's ids may be unknown when it was named by its own id. */
  record OfSeason(Show show, Season season) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.SEASON;
    }

    @Override
    public Ids ids() {
      return season.ids();
    }

    @Override
    public String label() {
      boolean isKnown = season.number() != null || season.title() != null;
      return Labels.ofPartAlone(type(), show, isKnown, ids())
          .orElseGet(() -> show.label() + " " + season.label());
    }

    @Override
    public String reference() {
      return show.ids()
          .readableKey()
          .filter(key -> season.number() != null)
          .map(key -> "show/" + key + "/" + season.number())
          .orElseGet(() -> ids().reference(type()));
    }
  }

  /** An episode of a show. The show's ids may be unknown when it was named by its own id. */
  record OfEpisode(Show show, Episode episode) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.EPISODE;
    }

    @Override
    public Ids ids() {
      return episode.ids();
    }

    @Override
    public String label() {
      String title = episode.title();
      String code = episode.code();
      return Labels.ofPartAlone(type(), show, !code.isEmpty() || title != null, ids())
          .orElseGet(
              () ->
                  show.label()
                      + (code.isEmpty() ? "" : " " + code)
                      + (title == null ? "" : " " + title));
    }

    @Override
    public String reference() {
      return show.ids()
          .readableKey()
          .flatMap(key -> episode.place().map(place -> "show/" + key + "/" + place))
          .orElseGet(() -> ids().reference(type()));
    }
  }

  /** A person. */
  record OfPerson(Person person) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.PERSON;
    }

    @Override
    public Ids ids() {
      return person.ids();
    }

    @Override
    public String label() {
      return person.label();
    }

    @Override
    public String reference() {
      return ids().reference(type());
    }
  }

  /**
   * A user, who is no title but can be hidden among them.
   *
   * @param name to show; {@code null} where only the slug is known
   */
  record OfUser(@Nullable String name, Ids ids) implements MediaItem {
    @Override
    public ItemType type() {
      return ItemType.USER;
    }

    @Override
    public String label() {
      return name == null || name.isBlank() ? Objects.toString(ids.slug(), "somebody") : name;
    }

    @Override
    public String reference() {
      return ids.slug() == null ? "" : "user:" + ids.slug();
    }
  }

  /** Returns what kind of thing it is. */
  ItemType type();

  /** Returns the ids of the thing itself (of an episode, not of its show). */
  Ids ids();

  /** Returns its name for a person: title and year, season or episode code. */
  String label();

  /**
   * Returns a reference that {@link ItemReference#parse} reads back to this thing, or an empty text
   * when Trakt sent no id for it.
   */
  String reference();
}
