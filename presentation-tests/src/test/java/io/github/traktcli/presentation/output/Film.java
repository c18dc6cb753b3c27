package io.github.traktcli.presentation.output;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to print. */
record Film(String title, @Nullable Integer year, @Nullable Long votes) {

  static final RowView<Film> ROWS =
      new RowView<>(
          List.of(
              Column.text("title", film -> Cell.of(film.title())),
              Column.fixed("year", film -> Cell.of(film.year())),
              Column.number("votes", film -> Cell.count(film.votes()))),
          film -> "movie/" + film.title(),
          "There are no films.");

  static final PageView<Film> PAGE =
      new PageView<>(
          film ->
              List.of(
                  new PageView.Block.Heading(film.title(), String.valueOf(film.year())),
                  PageView.Block.fact("votes", film.votes()),
                  new PageView.Block.Text("overview", "One, two.\n\n\"Three\".")),
          film -> "movie/" + film.title());

  static Sourced<Film> of(String title, @Nullable Integer year, @Nullable Long votes) {
    return new Film(title, year, votes)
        .sent(
            "{\"title\":\"%s\",\"year\":%s,\"votes\":%s}"
                .formatted(title.replace("\"", "\\\""), year, votes));
  }

  Sourced<Film> sent(String json) {
    return new Sourced<>(this, new Document(json));
  }

  /** An item of which only the document matters. */
  static Sourced<Film> document(String json) {
    return new Film("", null, null).sent(json);
  }
}
