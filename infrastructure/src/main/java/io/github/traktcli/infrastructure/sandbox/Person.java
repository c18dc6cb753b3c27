package io.github.traktcli.infrastructure.sandbox;

/** Somebody before or behind the camera. */
record Person(Table.Row row) implements Media {

  @Override
  public String type() {
    return "person";
  }

  @Override
  public long trakt() {
    return row.number(0);
  }

  String slug() {
    return row.text(1);
  }

  String imdb() {
    return row.text(2);
  }

  long tmdb() {
    return row.number(3);
  }

  String name() {
    return row.text(4);
  }

  @Override
  public String toString() {
    return key();
  }
}
