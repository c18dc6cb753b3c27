package io.github.traktcli.infrastructure.discovery;

import io.github.traktcli.domain.discovery.Recommendation;
import io.github.traktcli.domain.discovery.RecommendedMedia;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.media.IdsDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import io.github.traktcli.infrastructure.media.UserDto;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A recommended title: the title itself, with those who stand behind it. */
record RecommendationDto(
    @Nullable String title,
    @Nullable Integer year,
    @Nullable IdsDto ids,
    @Nullable Double rating,
    @Nullable Integer runtime,
    @Nullable String status,
    @Nullable String network,
    @Nullable List<String> genres,
    @Nullable List<VoiceDto> favoritedBy,
    @Nullable List<VoiceDto> recommendedBy) {

  /** Somebody who recommends: documents show the profile nested, and flat. */
  record VoiceDto(@Nullable UserDto user, @Nullable String username, @Nullable String name) {
    @Nullable String label() {
      if (user != null) {
        return user.toDomain().label();
      }
      return name == null || name.isBlank() ? username : name;
    }
  }

  Recommendation toDomain(RecommendedMedia media) {
    MediaItem item =
        switch (media) {
          case MOVIES ->
              new MediaItem.OfMovie(
                  new MovieDto(title, year, ids, null, runtime, status, rating, genres).toDomain());
          case SHOWS ->
              new MediaItem.OfShow(
                  new ShowDto(title, year, ids, null, runtime, status, network, rating, genres)
                      .toDomain());
        };
    return new Recommendation(item, names());
  }

  private List<String> names() {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (List<VoiceDto> voices : both()) {
      for (VoiceDto voice : voices) {
        String label = voice.label();
        if (label != null) {
          names.add(label);
        }
      }
    }
    return new ArrayList<>(names);
  }

  private List<List<VoiceDto>> both() {
    return List.of(
        Objects.requireNonNullElse(recommendedBy, List.of()),
        Objects.requireNonNullElse(favoritedBy, List.of()));
  }
}
