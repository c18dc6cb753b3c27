package io.github.traktcli.infrastructure.sandbox.catalogue;

/** Somebody before or behind the camera. */
public record SandboxPerson(TsvTable.Row row) implements SandboxItem {

  @Override
  public String type() {
    return "person";
  }

  @Override
  public long trakt() {
    return row.number(0);
  }

  public String slug() {
    return row.text(1);
  }

  public String imdb() {
    return row.text(2);
  }

  public long tmdb() {
    return row.number(3);
  }

  public String name() {
    return row.text(4);
  }

  @Override
  public String toString() {
    return key();
  }
}
