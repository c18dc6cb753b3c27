package io.github.traktcli.domain.media;

import io.github.traktcli.domain.media.ItemReference.ByKey;
import io.github.traktcli.domain.media.ItemReference.External;
import java.util.Locale;
import java.util.Optional;

/** A reference as a user wrote it, and what is the same in all of its forms. */
record ReferenceText(String text) {

  static final String FORMS =
      "Write it like movie/tron-legacy-2010, show/breaking-bad/1/5, tt0816692 or"
          + " tmdb:movie/157336.";

  ByKey byKey(ItemType type, String key) {
    boolean namedByIdOnly =
        switch (type) {
          case SEASON, EPISODE, COMMENT -> true;
          case MOVIE, SHOW, PERSON, LIST, USER -> false;
        };
    if (namedByIdOnly && !Ids.isNumber(key)) {
      throw invalid(article(type) + " is named by its Trakt id, a number");
    }
    if (key.equals(".") || key.equals("..")) {
      throw invalid("dots name nothing");
    }
    return new ByKey(type, key);
  }

  ItemReference imdb(String anyCase) {
    String id = anyCase.toLowerCase(Locale.ROOT);
    if (!Ids.isImdb(id)) {
      throw invalid("an IMDb id is tt or nm and digits");
    }
    return id.startsWith("nm")
        ? new External(IdProvider.IMDB, Optional.of(ItemType.PERSON), id)
        : new External(IdProvider.IMDB, Optional.empty(), id);
  }

  InvalidReference invalid(String reason) {
    return new InvalidReference("\"%s\" is no reference: %s. %s".formatted(text, reason, FORMS));
  }

  static String article(ItemType type) {
    return (type == ItemType.EPISODE ? "an " : "a ") + type.singular();
  }
}
