package io.github.traktcli.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetGateway;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What every {@link FacetGateway} does, be it Trakt over HTTP or a fake. */
public abstract class FacetGatewayContract {

  private static final MediaItem MISSING =
      new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("no-such-film")));

  /** Returns a gateway to a Trakt that knows the film, and what follows in the series. */
  protected abstract FacetGateway knowing();

  /** Returns a gateway to a Trakt that has no film by the name of {@code no-such-film}. */
  protected abstract FacetGateway missing();

  /** Returns a gateway to a Trakt that knows of no episode to come of the series. */
  protected abstract FacetGateway ended();

  private static MediaItem film() {
    return new MediaItem.OfMovie(Movie.of(null, null, Ids.ofSlug("spirited-away-2001")));
  }

  private static MediaItem series(String slug) {
    return new MediaItem.OfShow(Show.of(null, null, Ids.ofSlug(slug)));
  }

  @Test
  void givesOneWithItsDocument() {
    Sourced<?> details = knowing().one(FacetRequest.of(Facet.MOVIE_DETAILS, film()));
    assertThat(details.value()).isInstanceOf(Facet.MOVIE_DETAILS.value());
    assertThat(details.source().json()).startsWith("{");
  }

  @Test
  void givesManyEachWithItsDocument() {
    assertThat(knowing().many(FacetRequest.of(Facet.ALIASES, film())).toList())
        .isNotEmpty()
        .allMatch(alias -> alias.source().json().startsWith("{"));
  }

  @Test
  void givesOneOrNone() {
    assertThat(knowing().oneOrNone(FacetRequest.of(Facet.NEXT_EPISODE, series("severance"))))
        .isPresent();
    assertThat(ended().oneOrNone(FacetRequest.of(Facet.NEXT_EPISODE, series("game-of-thrones"))))
        .isEmpty();
  }

  @Test
  void refusesWhatIsMissing() {
    FacetGateway gateway = missing();
    isMissing(() -> gateway.one(FacetRequest.of(Facet.MOVIE_DETAILS, MISSING)));
    isMissing(() -> gateway.many(FacetRequest.of(Facet.ALIASES, MISSING)).toList());
  }

  private static void isMissing(ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }
}
