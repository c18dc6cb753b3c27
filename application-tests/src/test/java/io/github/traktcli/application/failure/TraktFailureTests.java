package io.github.traktcli.application.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure")
class TraktFailureTests {

  @Test
  void isCarriedByItsException() {
    TraktFailure failure = TraktFailure.NotFound.title("movie/none");
    RuntimeException cause = new IllegalStateException("cause");

    assertThat(new TraktException(failure).failure()).isEqualTo(failure);
    assertThat(new TraktException(failure).getCause()).isNull();
    assertThat(new TraktException(failure, cause)).hasCause(cause).hasMessageContaining("none");
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<String> messages = new ArrayList<>(List.of("too short"));
    List<MediaItem> candidates =
        new ArrayList<>(List.of(new MediaItem.OfMovie(Movie.of("Dune", 1984, Ids.NONE))));
    TraktFailure.Invalid invalid = new TraktFailure.Invalid(messages);
    TraktFailure.Ambiguous ambiguous = new TraktFailure.Ambiguous("dune", candidates);
    messages.clear();
    candidates.clear();

    assertThat(invalid.messages()).containsExactly("too short");
    assertThat(ambiguous.candidates()).hasSize(1);
  }
}
